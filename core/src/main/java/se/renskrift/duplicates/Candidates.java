package se.renskrift.duplicates;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Finds which paragraphs may repeat earlier ones: those that share pairs of neighbouring words.
 *
 * <p>A pair of words links a paragraph only to the first and the last few before it that have it,
 * and a pair of words that many have links none: work and memory are linear in the text.
 */
final class Candidates {
  /** A pair of words that more paragraphs have says nothing. */
  private static final int MAX_PARAGRAPHS = 100;

  private static final int LINKS_BACK = 3;

  /** Not more comparisons than this for a paragraph. */
  private static final int MAX_CANDIDATES = 8;

  private static final int LEAST_SHARED = 2;
  private static final int MOST_NEEDED = 4;
  private static final double SHARE_NEEDED = 0.15;

  /** A paragraph's number takes up this many bits of an entry. */
  private static final int ID_BITS = 28;

  private static final long ID_MASK = (1L << ID_BITS) - 1;

  private final Longs entries = new Longs();
  private final List<Integer> shingles = new ArrayList<>();

  /** Adds a paragraph; they are numbered from 0 in the order of adding. */
  void add(WordSequence words) {
    int id = shingles.size();
    long[] keys = words.shingles();
    Arrays.sort(keys);
    int distinct = 0;
    for (int at = 0; at < keys.length; at++) {
      if (at == 0 || keys[at] != keys[at - 1]) {
        entries.add(keys[at] << ID_BITS | id);
        distinct++;
      }
    }
    shingles.add(distinct);
  }

  /** For each paragraph the earlier ones to compare it with, the likeliest first. */
  List<List<Integer>> find() {
    long[] links = links();
    List<List<Link>> found = new ArrayList<>();
    shingles.forEach(x -> found.add(new ArrayList<>(0)));
    for (int at = 0; at < links.length; ) {
      int end = at;
      while (end < links.length && links[end] == links[at]) {
        end++;
      }
      int later = (int) (links[at] >> ID_BITS);
      int earlier = (int) (links[at] & ID_MASK);
      int smaller = Math.min(shingles.get(later), shingles.get(earlier));
      if (end - at
          >= Math.max(LEAST_SHARED, Math.min(MOST_NEEDED, (int) (SHARE_NEEDED * smaller)))) {
        found.get(later).add(new Link(earlier, end - at));
      }
      at = end;
    }
    return found.stream().map(Candidates::likeliest).toList();
  }

  private static List<Integer> likeliest(List<Link> links) {
    return links.stream()
        .sorted(Comparator.comparingInt(Link::shared).reversed().thenComparingInt(Link::earlier))
        .limit(MAX_CANDIDATES)
        .map(Link::earlier)
        .toList();
  }

  /** A link for each pair of words that two paragraphs share, sorted, the later one first. */
  private long[] links() {
    long[] sorted = entries.sorted();
    Longs links = new Longs();
    int[] members = new int[MAX_PARAGRAPHS];
    for (int at = 0; at < sorted.length; ) {
      long key = sorted[at] >>> ID_BITS;
      int count = 0;
      for (; at < sorted.length && sorted[at] >>> ID_BITS == key; at++) {
        int id = (int) (sorted[at] & ID_MASK);
        // What is beyond the limit is counted only.
        members[Math.min(count++, MAX_PARAGRAPHS - 1)] = id;
      }
      if (count <= MAX_PARAGRAPHS) {
        for (int later = 1; later < count; later++) {
          int back = Math.max(1, later - LINKS_BACK);
          links.add((long) members[later] << ID_BITS | members[0]);
          for (int earlier = back; earlier < later; earlier++) {
            links.add((long) members[later] << ID_BITS | members[earlier]);
          }
        }
      }
    }
    return links.sorted();
  }

  private record Link(int earlier, int shared) {}

  /** A growing array. */
  private static final class Longs {
    private long[] values = new long[1024];
    private int size;

    void add(long value) {
      if (size == values.length) {
        values = Arrays.copyOf(values, 2 * size);
      }
      values[size++] = value;
    }

    long[] sorted() {
      long[] sorted = Arrays.copyOf(values, size);
      Arrays.sort(sorted);
      return sorted;
    }
  }
}
