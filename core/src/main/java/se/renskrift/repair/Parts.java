package se.renskrift.repair;

import java.util.ArrayList;
import java.util.List;
import se.renskrift.text.Span;

/**
 * Which lines of a text are damaged, told from those that show it.
 *
 * <p>A line that shows nothing is as the lines around it are: damaged if the nearest that tell,
 * before and after, both are (one of them is enough at the text's ends).
 */
final class Parts {
  /** What a line shows by itself. */
  enum Verdict {
    DAMAGED,
    SOUND,
    SILENT
  }

  /** Judges the line between two places. */
  @FunctionalInterface
  interface Judge {
    Verdict verdict(int start, int end);
  }

  private Parts() {}

  /** The damaged stretches of a text, whole lines each, in order. */
  static List<Span> damaged(String text, Judge judge) {
    List<Span> damaged = new ArrayList<>();
    boolean before = true;
    boolean any = false;
    int silentFrom = 0;
    int at = 0;
    while (at < text.length()) {
      int end = text.indexOf('\n', at);
      end = end < 0 ? text.length() : end + 1;
      Verdict verdict = judge.verdict(at, end);
      if (verdict == Verdict.DAMAGED) {
        add(damaged, before ? silentFrom : at, end);
        any = true;
      }
      if (verdict != Verdict.SILENT) {
        before = verdict == Verdict.DAMAGED;
        silentFrom = end;
      }
      at = end;
    }
    if (any && before) {
      add(damaged, silentFrom, text.length());
    }
    return damaged;
  }

  private static void add(List<Span> spans, int start, int end) {
    int last = spans.size() - 1;
    if (last >= 0 && spans.get(last).end() == start) {
      spans.set(last, new Span(spans.get(last).start(), end));
    } else if (start < end) {
      spans.add(new Span(start, end));
    }
  }
}
