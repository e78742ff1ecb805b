package se.renskrift.metadata;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the list of documents attached. */
final class Attachments {
  private static final Pattern MARKER =
      Pattern.compile(
          "(?:\\d{1,2}[.)]|\\p{L}\\)|[-\u2013\u2014\u2022\u00B7*\u25AA\u25CF\uF0B7])\\s+|\\d{1,2}\\s+(?=\\p{Lu})");
  private static final Pattern NUMBER = Pattern.compile("(?:\\d{1,2}|\\p{Lu})[.:)]?");
  private static final int MAX_LENGTH = 200;
  private static final int LONG = 110;

  /** So many words and a period make a sentence. */
  private static final int WORDS = 5;

  private final EndReading reading;
  private final MetadataTerms terms;
  private final Phrases phrases;
  private final Drafts drafts;
  private int count;

  Attachments(EndReading reading) {
    this.reading = reading;
    this.terms = reading.terms();
    this.phrases = reading.phrases();
    this.drafts = reading.drafts();
  }

  /** Reads the lines under a heading for attachments, up to the first that is none. */
  void read(List<FormLine> lines) {
    for (int at = 0; at < lines.size(); at++) {
      FormLine line = lines.get(at);
      if (!isItem(line)) {
        return;
      }
      int from = markerEnd(line);
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

  /** Reads those of a list of other documents that are said to be attached. */
  void readMarked(List<FormLine> lines) {
    for (FormLine line : lines) {
      if (wordEnd(line, 0) > 0 && isItem(line)) {
        int from = markerEnd(line);
        String value = line.text().substring(from);
        drafts.add(Field.ATTACHMENT, count++, value, line, from, line, line.text().length(), 0.9);
      }
    }
  }

  private int markerEnd(FormLine line) {
    Matcher marker = MARKER.matcher(line.text());
    int from = marker.lookingAt() ? marker.end() : 0;
    int after = wordEnd(line, from);
    return after > 0 ? after : from;
  }

  /** Where the text after the word for attachments and its number begins, or 0. */
  private int wordEnd(FormLine line, int from) {
    for (int at = 0; at + 1 < line.size(); at++) {
      if (line.words().get(at).start() == from) {
        boolean word = terms.is(MetadataTerms.Kind.ATTACHMENT, line.words().get(at));
        int next = at + 1;
        if (!word || !NUMBER.matcher(line.words().get(next).text()).matches()) {
          return 0;
        }
        boolean dash = next + 1 < line.size() && line.words().get(next + 1).skeleton().isEmpty();
        int text = dash ? next + 2 : next + 1;
        return text < line.size() ? line.words().get(text).start() : 0;
      }
    }
    return 0;
  }

  private boolean isItem(FormLine line) {
    boolean marked = MARKER.matcher(line.text()).lookingAt();
    boolean ends = line.text().endsWith(".");
    boolean sentence = ends && (line.text().length() > LONG || (!marked && line.size() >= WORDS));
    return line.size() > 0
        && line.text().length() <= MAX_LENGTH
        && !sentence
        && !line.text().endsWith(":")
        && (marked || !(phrases.isAddress(line) || isSigner(line)))
        && (marked || reading.labels(line).isEmpty());
  }

  /** Whether a line begins a block of signatures: an office, or a person's name. */
  private boolean isSigner(FormLine line) {
    return phrases.isNamed(MetadataTerms.Kind.AUTHORITY, line.words())
        || phrases.isNamed(MetadataTerms.Kind.BODY, line.words())
        || phrases.isFullName(line.words());
  }

  private static boolean goesOn(FormLine line) {
    return line.size() > 0
        && Character.isLowerCase(line.text().charAt(0))
        && !MARKER.matcher(line.text()).lookingAt();
  }
}
