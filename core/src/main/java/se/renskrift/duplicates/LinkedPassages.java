package se.renskrift.duplicates;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Compares passages that enough links join, word by word. Thread-safe. */
final class LinkedPassages {
  /** Not more comparisons than this for a passage with earlier ones. */
  private static final int MAX_CANDIDATES = 16;

  static final int LEAST = 7;

  /** What links must weigh for each word of the shorter passage. */
  static final double PER_WORD = 0.12;

  private final PassageTable table;
  private final List<Segment> segments;
  private final AtomicLong compared = new AtomicLong();
  private final AtomicLong passedOver = new AtomicLong();

  LinkedPassages(PassageTable table, List<Segment> segments) {
    this.table = table;
    this.segments = segments;
  }

  /** How many pairs were compared. */
  long compared() {
    return compared.get();
  }

  /** How many pairs were not, because one of them has too many others. */
  long passedOver() {
    return passedOver.get();
  }

  /** The verified pairs of sorted links, as {@link PairRecord} writes them, one after another. */
  byte[] verify(long[] links) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    List<PairRecord> found = new ArrayList<>();
    verify(links, found::add);
    for (PairRecord pair : found) {
      ByteArrayOutputStream record = new ByteArrayOutputStream();
      pair.write(new DataOutputStream(record));
      out.writeInt(record.size());
      record.writeTo(out);
    }
    return bytes.toByteArray();
  }

  void verify(long[] links, Consumer<PairRecord> found) throws IOException {
    List<Candidate> candidates = new ArrayList<>();
    for (int at = 0; at < links.length; ) {
      int later = Links.later(links[at]);
      candidates.clear();
      while (at < links.length && Links.later(links[at]) == later) {
        int earlier = Links.earlier(links[at]);
        int weight = 0;
        for (;
            at < links.length
                && Links.later(links[at]) == later
                && Links.earlier(links[at]) == earlier;
            at++) {
          weight += Links.weight(links[at]);
        }
        int words = Math.min(table.words(later), table.words(earlier));
        if (weight >= Math.max(LEAST, PER_WORD * words) && !table.isGone(earlier)) {
          candidates.add(new Candidate(earlier, weight));
        }
      }
      if (!candidates.isEmpty() && !table.isGone(later)) {
        compare(later, candidates, found);
      }
    }
  }

  private void compare(int later, List<Candidate> candidates, Consumer<PairRecord> found)
      throws IOException {
    candidates.sort(
        Comparator.comparingInt(Candidate::weight)
            .reversed()
            .thenComparingInt(candidate -> table.priority(candidate.passage()))
            .thenComparingInt(Candidate::passage));
    WordSequence words = WordSequence.of(text(later));
    Diagonals diagonals = new Diagonals(words);
    int count = Math.min(MAX_CANDIDATES, candidates.size());
    for (Candidate candidate : candidates.subList(0, count)) {
      PairRecord pair = compare(candidate, later, words, diagonals);
      if (pair != null) {
        found.accept(pair);
      }
    }
    passedOver.addAndGet(candidates.size() - count);
  }

  private @Nullable PairRecord compare(
      Candidate candidate, int later, WordSequence words, Diagonals diagonals) throws IOException {
    WordSequence other = WordSequence.of(text(candidate.passage()));
    if (candidate.weight() < Links.SURE && !diagonals.mayShare(other)) {
      return null;
    }
    compared.incrementAndGet();
    return PairRecord.of(candidate.passage(), later, Comparison.of(other, words));
  }

  String text(int passage) throws IOException {
    byte[] bytes =
        segments.get(table.segment(passage)).text(table.textAt(passage), table.textLength(passage));
    return SketchedPassage.decode(bytes, table.flags(passage));
  }

  private record Candidate(int passage, int weight) {}
}
