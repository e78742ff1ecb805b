package se.renskrift.duplicates;

import java.util.Arrays;

/**
 * The passages that pairs call copies of one another, those with the same words made one: a graph
 * whose nodes are numbered from 0.
 */
final class CopyGroups {
  private final int[] leaders;
  private final int[][] members;
  private final int[] neighbourStart;
  private final int[] neighbours;
  private final double[] similarities;

  private CopyGroups(
      int[] leaders,
      int[][] members,
      int[] neighbourStart,
      int[] neighbours,
      double[] similarities) {
    this.leaders = leaders;
    this.members = members;
    this.neighbourStart = neighbourStart;
    this.neighbours = neighbours;
    this.similarities = similarities;
  }

  static CopyGroups of(PassageTable table, PairList pairs) {
    int[] found = new int[2 * pairs.size()];
    int used = 0;
    for (int pair = 0; pair < pairs.size(); pair++) {
      if (pairs.isCopy(pair)) {
        found[used++] = table.leader(pairs.a(pair));
        found[used++] = table.leader(pairs.b(pair));
      }
    }
    int[] leaders = Arrays.stream(found, 0, used).sorted().distinct().toArray();
    int[][] members = members(table, leaders);
    int[] start = new int[leaders.length + 1];
    for (int at = 0; at < used; at++) {
      start[1 + Arrays.binarySearch(leaders, found[at])]++;
    }
    for (int at = 1; at < start.length; at++) {
      start[at] += start[at - 1];
    }
    int[] next = Arrays.copyOf(start, start.length);
    int[] neighbours = new int[used];
    double[] similarities = new double[used];
    for (int pair = 0; pair < pairs.size(); pair++) {
      if (pairs.isCopy(pair)) {
        int one = Arrays.binarySearch(leaders, table.leader(pairs.a(pair)));
        int other = Arrays.binarySearch(leaders, table.leader(pairs.b(pair)));
        similarities[next[one]] = pairs.similarity(pair);
        neighbours[next[one]++] = other;
        similarities[next[other]] = pairs.similarity(pair);
        neighbours[next[other]++] = one;
      }
    }
    return new CopyGroups(leaders, members, start, neighbours, similarities);
  }

  private static int[][] members(PassageTable table, int[] leaders) {
    int[][] members = new int[leaders.length][];
    int[] counts = new int[leaders.length];
    for (int at = 0; at < leaders.length; at++) {
      members[at] = new int[table.copies(leaders[at])];
    }
    for (int id = 0; id < table.size(); id++) {
      int group = Arrays.binarySearch(leaders, table.leader(id));
      if (group >= 0 && !table.isGone(id)) {
        members[group][counts[group]++] = id;
      }
    }
    for (int at = 0; at < leaders.length; at++) {
      members[at] = Arrays.copyOf(members[at], counts[at]);
    }
    return members;
  }

  int size() {
    return leaders.length;
  }

  /** The group of the passages with the same words as a leader, or a negative number. */
  int ofLeader(int leader) {
    return Arrays.binarySearch(leaders, leader);
  }

  int[] members(int group) {
    return members[group];
  }

  int neighbourStart(int group) {
    return neighbourStart[group];
  }

  int neighbourEnd(int group) {
    return neighbourStart[group + 1];
  }

  int neighbour(int at) {
    return neighbours[at];
  }

  double similarity(int at) {
    return similarities[at];
  }
}
