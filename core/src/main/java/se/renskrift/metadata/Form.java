package se.renskrift.metadata;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import se.renskrift.segmentation.Section;
import se.renskrift.text.CorrectedText;
import se.renskrift.text.Correction;
import se.renskrift.text.Kind;
import se.renskrift.text.Paragraph;
import se.renskrift.text.Projection;
import se.renskrift.text.Span;

/**
 * Cuts the lines of forms out of a fair copy, and out of what it has lost.
 *
 * <p>Names and short lines have little around them that makes a correction sure, and the fair copy
 * leaves them as they were read. What they say is told with the likelier word, and less surely.
 */
final class Form {
  /** After so many paragraphs of running text, one after the other, no form goes on. */
  private static final int MOST_RUNNING = 2;

  /** Longer lines are running text. */
  private static final int LONGEST_ENTRY = 240;

  private static final int MAX_LINES = 120;
  private static final int MAX_LENGTH = 300;

  /** With more spaces a line is no row of columns. */
  private static final int MOST_SPACES = 8;

  private static final int MAX_END = 40;
  private static final int LONGEST_LINE = 80;

  /** The least confidence of a suggestion that is but another look of the same letters. */
  private static final double SAME_LOOK = 0.4;

  /** The least confidence of any other, for a rare name is easily taken for a common word. */
  private static final double OTHER_LOOK = 0.75;

  /** A longer word that is hardly right is right if the document has it in another place. */
  private static final int LONG_WORD = 9;

  private final CorrectedText corrected;
  private final GivenNames names;
  private final Predicate<String> isWord;
  private final boolean damaged;

  /** Where in the fair copy the corrections end, and by how much what follows was moved. */
  private final int[] ends;

  private final int[] shifts;

  /** Suggestions as spans of the fair copy, in order. */
  private final List<Correction> suggestions;

  /**
   * The form around a fair copy.
   *
   * @param suggested corrections that were not applied, as spans of the source, in order
   * @param names first names, which are no misreadings
   * @param isWord whether a string is a word of the language
   */
  Form(
      CorrectedText corrected,
      List<Correction> suggested,
      GivenNames names,
      Predicate<String> isWord) {
    this.corrected = corrected;
    this.names = names;
    this.isWord = isWord;
    List<Correction> corrections = corrected.corrections();
    ends = new int[corrections.size()];
    shifts = new int[ends.length];
    int shift = 0;
    for (int i = 0; i < ends.length; i++) {
      Correction one = corrections.get(i);
      ends[i] = one.span().start() + shift + one.intended().length();
      shift += one.intended().length() - one.span().length();
      shifts[i] = shift;
    }
    // Where nothing is damaged there are no suggestions but of a rare name or so, hardly likely.
    damaged =
        corrected.corrections().stream().anyMatch(c -> c.kind() == Kind.SPELLING)
            || suggested.stream().anyMatch(this::isSign);
    suggestions = damaged ? likelier(suggested) : List.of();
  }

  private List<Correction> likelier(List<Correction> suggested) {
    Projection projection = Projection.of(corrected);
    List<Correction> found = new ArrayList<>();
    for (Correction one : suggested) {
      if (isLikelier(one)) {
        Span span = stripped(projection.project(one.span()));
        if (span.of(corrected.text()).equals(one.span().of(corrected.source()))) {
          found.add(at(span, one.intended(), one));
        }
      }
    }
    for (Correction one : corrected.corrections()) {
      // A capital with lost marks at the start of a rare name has come out small.
      if (one.kind() == Kind.SPELLING
          && Character.isUpperCase(one.span().of(corrected.source()).charAt(0))
          && Character.isLowerCase(one.intended().charAt(0))) {
        Span span = stripped(projection.project(one.span()));
        String small = span.of(corrected.text());
        if (!small.isEmpty()) {
          String large = small.substring(0, 1).toUpperCase(Locale.ROOT) + small.substring(1);
          found.add(at(span, large, one));
        }
      }
    }
    found.sort(Comparator.comparingInt(one -> one.span().start()));
    return found;
  }

  private static Correction at(Span span, String intended, Correction one) {
    return new Correction(span, intended, one.kind(), one.confidence(), one.evidence());
  }

  /** A stretch without white space around it, which may be that of a line break. */
  private Span stripped(Span span) {
    int from = skip(corrected.text(), span.start(), span.end());
    return new Span(from, back(corrected.text(), from, span.end()));
  }

  private boolean isSign(Correction one) {
    return one.kind() == Kind.SPELLING
        && !Phrases.hasDigit(one.span().of(corrected.source()))
        && (one.confidence() >= OTHER_LOOK || isAgreed(one));
  }

  /** Whether words of the text were misread. */
  boolean isDamaged() {
    return damaged;
  }

  private boolean isLikelier(Correction one) {
    if (one.kind() != Kind.SPELLING
        || (one.confidence() < SAME_LOOK && one.intended().length() <= LONG_WORD)
        || Phrases.hasDigit(one.intended())) {
      return false;
    }
    String observed = one.span().of(corrected.source());
    boolean alike = one.confidence() >= SAME_LOOK && Readings.areAlike(observed, one.intended());
    return !names.contains(observed) && (one.confidence() >= OTHER_LOOK || alike || isAgreed(one));
  }

  /** Whether a long word that is none stands in another place as it would be corrected. */
  private boolean isAgreed(Correction one) {
    return one.intended().length() > LONG_WORD
        && !isWord.test(one.span().of(corrected.source()))
        && isReadElsewhere(one.intended());
  }

  private boolean isReadElsewhere(String word) {
    String text = corrected.text();
    for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
      int end = at + word.length();
      if ((at == 0 || !Character.isLetter(text.charAt(at - 1)))
          && (end == text.length() || !Character.isLetter(text.charAt(end)))) {
        return true;
      }
    }
    return false;
  }

  /** The lines of a stretch of the fair copy, without empty ones; at most the first hundred odd. */
  List<FormLine> lines(Span span) {
    String text = corrected.text();
    List<FormLine> lines = new ArrayList<>();
    int running = 0;
    for (int at = span.start();
        at < span.end() && lines.size() < MAX_LINES && running < MOST_RUNNING; ) {
      int end = lineEnd(text, at, span.end());
      int from = skip(text, at, end);
      int to = back(text, from, end);
      if (from < to) {
        running = to - from > LONGEST_ENTRY ? running + 1 : 0;
        lines.add(line(text.substring(from, Math.min(to, from + MAX_LENGTH)), from));
      }
      at = end + 1;
    }
    return lines;
  }

  /** The last lines of a fair copy, back to its last running text or to a heading of people. */
  List<FormLine> end(List<Paragraph> paragraphs, List<Section> sections) {
    int last = paragraphs.size();
    int from = 0;
    for (Section section : sections) {
      if (section.type() == Section.Type.APPROVAL) {
        // It may stand below those who sign.
        while (last > 0 && paragraphs.get(last - 1).span().start() >= section.span().start()) {
          last--;
        }
      } else {
        boolean attends = section.type() == Section.Type.ATTENDANCE;
        from = attends ? section.span().end() : section.bodyStart();
      }
    }
    int first = last;
    while (first > 0
        && last - first < MAX_END
        && paragraphs.get(first - 1).span().start() >= from
        && !isRunning(corrected.text(), paragraphs.get(first - 1).span())) {
      first--;
    }
    List<FormLine> lines = new ArrayList<>();
    for (Paragraph paragraph : paragraphs.subList(first, last)) {
      lines.addAll(lines(paragraph.span()));
    }
    return lines;
  }

  private static boolean isRunning(String text, Span span) {
    return span.length() > LONGEST_LINE && text.charAt(span.end() - 1) == '.';
  }

  private FormLine line(String copied, int start) {
    List<FormLine.Doubt> doubts = new ArrayList<>();
    String line = copied;
    int shift = 0;
    for (int i = firstFrom(start); i < suggestions.size(); i++) {
      Correction one = suggestions.get(i);
      if (one.span().end() > start + copied.length()) {
        break;
      }
      int from = one.span().start() - start + shift;
      if (!doubts.isEmpty() && from < doubts.get(doubts.size() - 1).end()) {
        continue;
      }
      int length = one.span().length();
      line = line.substring(0, from) + one.intended() + line.substring(from + length);
      shift += one.intended().length() - length;
      doubts.add(
          new FormLine.Doubt(from, from + one.intended().length(), length, one.confidence()));
    }
    BitSet wide = wideSpaces(copied, start);
    if (doubts.isEmpty()) {
      return FormLine.of(line, start, false, doubts, wide::get);
    }
    FormLine plain = FormLine.of(line, start, false, doubts, at -> false);
    return plain.with(line, at -> wide.get(plain.origin(at) - start));
  }

  /** The first suggestion that does not begin before an offset. */
  private int firstFrom(int offset) {
    int low = 0;
    int high = suggestions.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (suggestions.get(middle).span().start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Which spaces of a line were wider in the source. */
  private BitSet wideSpaces(String line, int start) {
    BitSet wide = new BitSet();
    int count = 0;
    for (int at = line.indexOf(' '); at >= 0; at = line.indexOf(' ', at + 1)) {
      if (++count > MOST_SPACES) {
        return new BitSet();
      }
      wide.set(at, isWide(corrected.source(), toSource(start + at)));
    }
    return wide;
  }

  /** Where in the source what stands at an offset of the fair copy is from. */
  private int toSource(int offset) {
    int low = 0;
    int high = ends.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (ends[middle] <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    int moved = offset - (low == 0 ? 0 : shifts[low - 1]);
    boolean before = low == ends.length;
    return before ? moved : Math.min(moved, corrected.corrections().get(low).span().start());
  }

  private static boolean isWide(String source, int at) {
    int end = at;
    while (end < source.length()
        && FormLine.isSpace(source.charAt(end))
        && source.charAt(end) != '\n') {
      if (source.charAt(end) == '\t') {
        return true;
      }
      end++;
    }
    return end - at > 1;
  }

  /** The lines of running headers and footers that were removed, each text once. */
  List<List<FormLine>> removed() {
    List<List<FormLine>> groups = new ArrayList<>();
    List<String> seen = new ArrayList<>();
    int count = 0;
    for (Correction correction : corrected.corrections()) {
      if (count >= MAX_LINES) {
        break;
      }
      if (correction.kind() == Kind.FURNITURE) {
        List<FormLine> group = removed(corrected.source(), correction.span(), seen);
        count += group.size();
        if (!group.isEmpty()) {
          groups.add(group);
        }
      }
    }
    return groups;
  }

  private static List<FormLine> removed(String source, Span span, List<String> seen) {
    List<FormLine> group = new ArrayList<>();
    for (int at = span.start(); at < span.end(); ) {
      int end = lineEnd(source, at, span.end());
      int from = skip(source, at, end);
      int to = Math.min(back(source, from, end), from + MAX_LENGTH);
      String line = source.substring(from, Math.max(from, to));
      if (!line.isEmpty() && !seen.contains(line)) {
        seen.add(line);
        group.add(FormLine.of(line, from, true, List.of(), i -> isWide(line, i)));
      }
      at = end + 1;
    }
    return group;
  }

  private static int lineEnd(String text, int from, int to) {
    int end = from;
    while (end < to && "\n\r\f".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return end;
  }

  private static int skip(String text, int from, int to) {
    int at = from;
    while (at < to && FormLine.isSpace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static int back(String text, int from, int to) {
    int at = to;
    while (at > from && FormLine.isSpace(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }
}
