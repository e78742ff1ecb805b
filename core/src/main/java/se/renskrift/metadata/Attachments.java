package se.renskrift.metadata;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the list of documents attached. */
final class Attachments {
  private static final Pattern MARKER =
      Pattern.compile(
          "(?:\\d{1,2}[.)]|\\p{L}\\)|[-\u2013\u2014\u2022\u00B7*\u25AA\u25CF\uF0B7])\\s+|\\d{1,2}\\s+(?=\\p{Lu})");
  private static final int MAX_LENGTH = 200;
  private static final int LONG = 110;

  private final MetadataTerms terms;
  private final Phrases phrases;
  private final Dates dates;
  private final Drafts drafts;
  private int count;

  Attachments(MetadataTerms terms, Drafts drafts) {
    this.terms = terms;
    this.phrases = new Phrases(terms);
    this.dates = new Dates(terms);
    this.drafts = drafts;
  }

  /** Reads the lines under a heading for attachments, up to the first that is none. */
  void read(List<FormLine> lines) {
    for (int at = 0; at < lines.size(); at++) {
      FormLine line = lines.get(at);
      if (!isItem(line)) {
        return;
      }
      Matcher marker = MARKER.matcher(line.text());
      int from = marker.lookingAt() ? marker.end() : 0;
      FormLine last = line;
      StringBuilder value = new StringBuilder(line.text().substring(from));
      while (at + 1 < lines.size() && goesOn(lines.get(at + 1))) {
        at++;
        last = lines.get(at);
        value.append(' ').append(last.text());
      }
      drafts.add(
          Field.ATTACHMENT,
          count++,
          value.toString(),
          line,
          from,
          last,
          last.text().length(),
          0.93);
    }
  }

  private boolean isItem(FormLine line) {
    boolean marked = MARKER.matcher(line.text()).lookingAt();
    boolean sentence = line.text().endsWith(".") && line.text().length() > LONG;
    return line.size() > 0
        && line.text().length() <= MAX_LENGTH
        && !sentence
        && !line.text().endsWith(":")
        && (marked || !phrases.isAddress(line))
        && (marked || LabelledLine.of(line, terms, phrases, dates).isEmpty());
  }

  private static boolean goesOn(FormLine line) {
    return line.size() > 0
        && Character.isLowerCase(line.text().charAt(0))
        && !MARKER.matcher(line.text()).lookingAt();
  }
}
