package se.renskrift.benchmark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import se.renskrift.duplicates.DuplicateCluster;

/**
 * What is usually done, to compare with: MinHash of pairs of neighbouring words, banding, and a
 * threshold on the estimated Jaccard similarity; the settings that text-dedup uses for OCR news.
 */
final class PlainMinHash {
  private static final int HASHES = 256;
  private static final int ROWS = 4;
  private static final double THRESHOLD = 0.45;
  private static final int LARGEST_BUCKET = 200;
  private static final long SEED = 7;

  private final long[] factors = new long[HASHES];
  private final List<int[]> signatures = new ArrayList<>();

  PlainMinHash() {
    SplittableRandom random = new SplittableRandom(SEED);
    Arrays.setAll(factors, at -> random.nextLong() | 1);
  }

  /** Adds a paragraph; they are numbered from 0 in the order of adding. */
  void add(String text) {
    String[] words = text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+");
    int[] signature = new int[HASHES];
    Arrays.fill(signature, Integer.MAX_VALUE);
    for (int at = 0; at + 1 < words.length; at++) {
      long shingle = 31L * words[at].hashCode() + words[at + 1].hashCode();
      for (int hash = 0; hash < HASHES; hash++) {
        long mixed = (shingle + hash) * factors[hash];
        signature[hash] = Math.min(signature[hash], (int) (mixed >>> 33));
      }
    }
    signatures.add(signature);
  }

  /** Notes the pairs; it tells no classes, so that all are called near. */
  void find(PlantedScore score) {
    Set<Long> pairs = new HashSet<>();
    for (int band = 0; band < HASHES; band += ROWS) {
      Map<Integer, List<Integer>> buckets = new HashMap<>();
      for (int id = 0; id < signatures.size(); id++) {
        int[] rows = Arrays.copyOfRange(signatures.get(id), band, band + ROWS);
        buckets.computeIfAbsent(Arrays.hashCode(rows), key -> new ArrayList<>(1)).add(id);
      }
      for (List<Integer> bucket : buckets.values()) {
        for (int one = 0; one < bucket.size() && bucket.size() <= LARGEST_BUCKET; one++) {
          for (int other = one + 1; other < bucket.size(); other++) {
            if (isLike(bucket.get(one), bucket.get(other))) {
              pairs.add((long) bucket.get(one) << Integer.SIZE | bucket.get(other));
            }
          }
        }
      }
    }
    for (long pair : pairs) {
      score.add((int) (pair >>> Integer.SIZE), (int) pair, DuplicateCluster.Kind.NEAR);
    }
  }

  private boolean isLike(int one, int other) {
    int[] first = signatures.get(one);
    int[] second = signatures.get(other);
    int same = 0;
    for (int at = 0; at < HASHES; at++) {
      same += first[at] == second[at] ? 1 : 0;
    }
    return same >= THRESHOLD * HASHES;
  }
}
