package se.renskrift.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Expresses changes of an already corrected text as corrections of its source.
 *
 * <p>Earlier corrections and later changes that meet are welded into one correction; all others are
 * only moved. One sweep over both lists, linear in their lengths.
 */
final class Composition {
  private final CorrectedText before;
  private final List<Correction> earlier;
  private final List<Correction> later;
  private final List<Correction> composed = new ArrayList<>();
  private int nextEarlier;
  private int nextLater;

  /** How far the text before the next earlier correction is moved against the source. */
  private int shift;

  Composition(CorrectedText before, List<Correction> later) {
    this.before = before;
    this.earlier = before.corrections();
    this.later = later;
  }

  List<Correction> compose() {
    while (nextEarlier < earlier.size() || nextLater < later.size()) {
      weld();
    }
    return composed;
  }

  /** Takes the next correction of either list and all that meet it, and adds what they make. */
  private void weld() {
    final int firstEarlier = nextEarlier;
    final int firstLater = nextLater;
    final int shiftBefore = shift;
    int start = Integer.MAX_VALUE;
    int end = -1;
    // The ends of what has been taken of each list, and whether the last taken is an insertion or
    // a deletion, which also meets what only touches it.
    int earlierEnd = -1;
    int laterEnd = -1;
    boolean earlierThin = false;
    boolean laterThin = false;
    boolean grown = true;
    while (grown) {
      grown = false;
      if (nextEarlier < earlier.size()) {
        Correction c = earlier.get(nextEarlier);
        int from = c.span().start() + shift;
        int to = from + c.intended().length();
        boolean thin = c.span().isEmpty() || c.intended().isEmpty();
        boolean first = laterEnd < 0 && earlierEnd < 0 && comesFirst(from, to);
        if (first || from < laterEnd || (from == laterEnd && (thin || laterThin))) {
          start = Math.min(start, from);
          end = Math.max(end, to);
          earlierEnd = to;
          earlierThin = thin;
          shift += c.intended().length() - c.span().length();
          nextEarlier++;
          grown = true;
        }
      }
      if (nextLater < later.size()) {
        Correction c = later.get(nextLater);
        int from = c.span().start();
        int to = c.span().end();
        boolean thin = c.span().isEmpty();
        boolean first = laterEnd < 0 && earlierEnd < 0;
        if (first || from < earlierEnd || (from == earlierEnd && (thin || earlierThin))) {
          start = Math.min(start, from);
          end = Math.max(end, to);
          laterEnd = to;
          laterThin = thin;
          nextLater++;
          grown = true;
        }
      }
    }
    if (nextLater == firstLater) {
      composed.add(earlier.get(firstEarlier));
      return;
    }
    List<Correction> olds = earlier.subList(firstEarlier, nextEarlier);
    List<Correction> news = later.subList(firstLater, nextLater);
    // The welded stretch begins and ends either in unchanged text or with a whole earlier
    // correction, so its ends have exact places in the source.
    int sourceStart = start - shiftBefore;
    if (!olds.isEmpty()) {
      sourceStart = Math.min(sourceStart, olds.get(0).span().start());
    }
    add(new Span(sourceStart, end - shift), start, end, olds, news);
  }

  private boolean comesFirst(int from, int to) {
    if (nextLater >= later.size()) {
      return true;
    }
    Span other = later.get(nextLater).span();
    return from < other.start() || (from == other.start() && to <= other.end());
  }

  private void add(Span span, int start, int end, List<Correction> olds, List<Correction> news) {
    StringBuilder intended = new StringBuilder();
    int at = start;
    for (Correction c : news) {
      intended.append(before.text(), at, c.span().start()).append(c.intended());
      at = c.span().end();
    }
    String result = intended.append(before.text(), at, end).toString();
    if (olds.isEmpty() && news.size() == 1) {
      Correction c = news.get(0);
      composed.add(new Correction(span, result, c.kind(), c.confidence(), c.evidence()));
      return;
    }
    if (span.of(before.source()).equals(result)) {
      return;
    }
    List<Correction> parts = new ArrayList<>(olds);
    parts.addAll(news);
    Kind kind = Kind.LINE_BREAK;
    double confidence = 1;
    List<Evidence> evidence = new ArrayList<>();
    for (Correction c : parts) {
      kind = c.kind().compareTo(kind) > 0 ? c.kind() : kind;
      confidence = Math.min(confidence, c.confidence());
      evidence.addAll(c.evidence());
    }
    composed.add(new Correction(span, result, kind, confidence, evidence));
  }
}
