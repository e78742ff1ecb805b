package se.renskrift.metadata;

import java.util.ArrayList;
import java.util.List;
import se.renskrift.segmentation.Section;
import se.renskrift.text.CorrectedText;
import se.renskrift.text.Correction;
import se.renskrift.text.Kind;
import se.renskrift.text.Paragraph;
import se.renskrift.text.Span;

/** Cuts the lines of forms out of a fair copy, and out of what it has lost. */
final class Form {
  /** After so many paragraphs of running text, one after the other, no form goes on. */
  private static final int MOST_RUNNING = 2;

  /** Longer lines are running text. */
  private static final int LONGEST_ENTRY = 240;

  private static final int MAX_LINES = 120;
  private static final int MAX_LENGTH = 300;
  private static final int MAX_END = 40;
  private static final int LONGEST_LINE = 80;

  private Form() {}

  /** The lines of a stretch of the fair copy, without empty ones; at most the first hundred odd. */
  static List<FormLine> lines(CorrectedText corrected, Span span) {
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
        lines.add(line(corrected, text.substring(from, Math.min(to, from + MAX_LENGTH)), from));
      }
      at = end + 1;
    }
    return lines;
  }

  /** The last lines of a fair copy, back to its last running text or to a heading of people. */
  static List<FormLine> end(
      CorrectedText corrected, List<Paragraph> paragraphs, List<Section> sections) {
    int first = paragraphs.size();
    int from = 0;
    for (Section section : sections) {
      boolean people =
          section.type() == Section.Type.ATTENDANCE || section.type() == Section.Type.APPROVAL;
      from = people ? section.span().end() : section.bodyStart();
    }
    while (first > 0
        && paragraphs.size() - first < MAX_END
        && paragraphs.get(first - 1).span().start() >= from
        && !isRunning(corrected.text(), paragraphs.get(first - 1).span())) {
      first--;
    }
    List<FormLine> lines = new ArrayList<>();
    for (Paragraph paragraph : paragraphs.subList(first, paragraphs.size())) {
      lines.addAll(lines(corrected, paragraph.span()));
    }
    return lines;
  }

  private static boolean isRunning(String text, Span span) {
    return span.length() > LONGEST_LINE && text.charAt(span.end() - 1) == '.';
  }

  private static FormLine line(CorrectedText corrected, String line, int start) {
    int spaces = (int) line.chars().filter(c -> c == ' ').count();
    int[] offsets = new int[spaces];
    int count = 0;
    for (int at = 0; at < line.length(); at++) {
      if (line.charAt(at) == ' ') {
        offsets[count++] = start + at;
      }
    }
    int[] moved = spaces == 0 || spaces > 8 ? new int[0] : corrected.toSource(offsets);
    boolean[] wide = new boolean[line.length()];
    for (int i = 0; i < moved.length; i++) {
      wide[offsets[i] - start] = isWide(corrected.source(), moved[i]);
    }
    return FormLine.of(line, start, false, at -> wide[at]);
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
  static List<List<FormLine>> removed(CorrectedText corrected) {
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
        group.add(FormLine.of(line, from, true, i -> isWide(line, i)));
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
