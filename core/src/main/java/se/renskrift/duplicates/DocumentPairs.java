package se.renskrift.duplicates;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import se.renskrift.duplicates.DocumentPair.Kind;

/** Which documents are copies or versions of one another, by what their passages share. */
final class DocumentPairs {
  /** Most of the smaller document. */
  private static final double MOST = 0.5;

  /** So much of both that they are versions of one, whatever else there is. */
  private static final double SURELY = 0.6;

  /** All but all of a document. */
  private static final double ALL = 0.85;

  /** So much larger says much more. */
  private static final double LARGER = 1.5;

  /** So many other words, numbers or names among all may be misread. */
  private static final double MISREAD = 0.03;

  private final PassageTable table;
  private final PairList pairs;
  private final List<DocumentPair> found = new ArrayList<>();
  private final Set<Long> versions = new HashSet<>();

  /** Of the pairs that are copies and are taken. */
  DocumentPairs(PassageTable table, PairList pairs, IntPredicate taken) {
    this.table = table;
    this.pairs = pairs;
    int[] sorted =
        IntStream.range(0, pairs.size())
            .filter(pair -> pairs.isCopy(pair) && lower(pair) != higher(pair) && taken.test(pair))
            .boxed()
            .sorted(
                Comparator.comparingInt(this::lowerRank)
                    .thenComparingInt(this::higherRank)
                    .thenComparing(Comparator.comparingDouble(pairs::similarity).reversed())
                    .thenComparingInt(pairs::a)
                    .thenComparingInt(pairs::b))
            .mapToInt(Integer::intValue)
            .toArray();
    for (int at = 0; at < sorted.length; ) {
      int end = at + 1;
      while (end < sorted.length
          && lower(sorted[end]) == lower(sorted[at])
          && higher(sorted[end]) == higher(sorted[at])) {
        end++;
      }
      weigh(sorted, at, end);
      at = end;
    }
  }

  /** By the names of the documents. */
  List<DocumentPair> found() {
    return List.copyOf(found);
  }

  boolean areVersions(int one, int other) {
    return versions.contains(key(one, other));
  }

  private static long key(int one, int other) {
    return (long) Math.min(one, other) << Integer.SIZE | Math.max(one, other);
  }

  private int lower(int pair) {
    return table.documentOf(
        pairs.rank(pairs.a(pair)) <= pairs.rank(pairs.b(pair)) ? pairs.a(pair) : pairs.b(pair));
  }

  private int higher(int pair) {
    return table.documentOf(
        pairs.rank(pairs.a(pair)) <= pairs.rank(pairs.b(pair)) ? pairs.b(pair) : pairs.a(pair));
  }

  private int lowerRank(int pair) {
    return Math.min(pairs.rank(pairs.a(pair)), pairs.rank(pairs.b(pair)));
  }

  private int higherRank(int pair) {
    return Math.max(pairs.rank(pairs.a(pair)), pairs.rank(pairs.b(pair)));
  }

  private void weigh(int[] sorted, int start, int end) {
    int one = lower(sorted[start]);
    int other = higher(sorted[start]);
    Set<Integer> used = new HashSet<>();
    double inOne = 0;
    double inOther = 0;
    double like = 0;
    int others = 0;
    for (int at = start; at < end; at++) {
      int a = pairs.a(sorted[at]);
      int b = pairs.b(sorted[at]);
      if (used.contains(a) || used.contains(b)) {
        continue;
      }
      used.add(a);
      used.add(b);
      boolean turned = table.documentOf(a) != one;
      inOne += table.words(turned ? b : a);
      inOther += table.words(turned ? a : b);
      like += (table.words(a) + table.words(b)) * pairs.similarity(sorted[at]);
      others += pairs.others(sorted[at]);
    }
    IndexedDocument first = table.document(one);
    IndexedDocument second = table.document(other);
    double shareOne = Math.min(1, inOne / Math.max(1, first.words()));
    double shareOther = Math.min(1, inOther / Math.max(1, second.words()));
    double least = Math.min(shareOne, shareOther);
    double most = Math.max(shareOne, shareOther);
    if (most < MOST) {
      return;
    }
    double larger = Math.max(first.words(), second.words());
    double smaller = Math.max(1, Math.min(first.words(), second.words()));
    Kind kind;
    if (least >= ALL && others <= MISREAD * smaller) {
      kind = Kind.SAME;
    } else if (larger >= LARGER * smaller && least < ALL) {
      kind = Kind.PART;
    } else {
      kind = Kind.VERSION;
    }
    if (kind != Kind.PART && least >= SURELY) {
      versions.add(key(one, other));
    }
    double similarity = Math.min(1, like / Math.max(1, first.words() + second.words()));
    found.add(
        new DocumentPair(
            first.name(), second.name(), kind, Math.round(similarity * 1000) / 1000.0));
  }
}
