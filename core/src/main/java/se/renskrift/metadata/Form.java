package se.renskrift.metadata;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.renskrift.segmentation.Section;
import se.renskrift.text.CorrectedText;
import se.renskrift.text.Correction;
import se.renskrift.text.Kind;
import se.renskrift.text.Paragraph;
import se.renskrift.text.Span;

/**
 * Cuts the lines of forms out of a fair copy, with the likelier words that it has not, and out of
 * what it has lost.
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

  private final CorrectedText corrected;
  private final LikelierWords words;

  /** Lines are asked for more than once: as the head, as a block, as the end. */
  private final Map<Span, FormLine> made = new HashMap<>();

  /** Where in the fair copy the corrections end, and by how much what follows was moved. */
  private final int[] ends;

  private final int[] shifts;

  Form(CorrectedText corrected, LikelierWords words) {
    this.corrected = corrected;
    this.words = words;
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
        int last = Math.min(to, from + MAX_LENGTH);
        int start = from;
        lines.add(
            made.computeIfAbsent(
                new Span(from, last), key -> line(text.substring(start, last), start)));
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
    for (Correction one : words.within(start, start + copied.length())) {
      int from = one.span().start() - start + shift;
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

  /** Whether a line stands right below another in the source, without a blank line between. */
  boolean areTogether(FormLine above, FormLine below) {
    if (above.removed() || below.removed()) {
      return false;
    }
    String source = corrected.source();
    int end = toSource(above.start() + above.text().length() - 1) + 1;
    int start = toSource(below.start());
    int breaks = 0;
    for (int at = end; at < start; at++) {
      breaks += source.charAt(at) == '\n' ? 1 : 0;
      if (!FormLine.isSpace(source.charAt(at))) {
        return false;
      }
    }
    return end < start && breaks == 1;
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
