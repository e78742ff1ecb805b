package se.renskrift.duplicates;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.renskrift.duplicates.DuplicateCluster.Kind;

/**
 * Gathers copies around representatives: the best copy takes its direct neighbours, then the best
 * of those that are left takes its own, and so on.
 */
final class ClusterBuilder {
  private static final int NONE = -1;

  private final PassageTable table;
  private final PairList pairs;
  private final CopyGroups groups;
  private final StandingGroups standing;

  /** For each group the one whose best copy represents it. */
  private final int[] center;

  private final double[] similarity;

  /** Of each group the copy that is the best. */
  private final int[] best;

  ClusterBuilder(PassageTable table, PairList pairs, CopyGroups groups, StandingGroups standing) {
    this.table = table;
    this.pairs = pairs;
    this.groups = groups;
    this.standing = standing;
    this.center = new int[groups.size()];
    this.similarity = new double[groups.size()];
    this.best =
        IntStream.range(0, groups.size())
            .map(
                group ->
                    Arrays.stream(groups.members(group))
                        .boxed()
                        .min(this::compareQuality)
                        .orElseThrow())
            .toArray();
    Arrays.fill(center, NONE);
    gather();
  }

  private int compareQuality(int one, int other) {
    int difference = Integer.compare(table.odd(one), table.odd(other));
    if (difference == 0) {
      difference = Integer.compare(table.words(other), table.words(one));
    }
    return difference != 0 ? difference : pairs.compare(one, other);
  }

  private void gather() {
    int[] order =
        IntStream.range(0, groups.size())
            .boxed()
            .sorted((one, other) -> compareQuality(best[one], best[other]))
            .mapToInt(Integer::intValue)
            .toArray();
    for (int group : order) {
      if (center[group] != NONE) {
        continue;
      }
      center[group] = group;
      similarity[group] = 1;
      for (int at = groups.neighbourStart(group); at < groups.neighbourEnd(group); at++) {
        int neighbour = groups.neighbour(at);
        if (center[neighbour] == NONE) {
          center[neighbour] = group;
          similarity[neighbour] = groups.similarity(at);
        }
      }
    }
  }

  /** The clusters of two passages or more, by their first members. */
  Stream<PassageCluster> clusters() {
    int[] byCenter =
        IntStream.range(0, groups.size())
            .boxed()
            .sorted(Comparator.comparingInt((Integer group) -> center[group]))
            .mapToInt(Integer::intValue)
            .toArray();
    List<int[]> ranges = new ArrayList<>();
    for (int at = 0; at < byCenter.length; ) {
      int end = at + 1;
      while (end < byCenter.length && center[byCenter[end]] == center[byCenter[at]]) {
        end++;
      }
      int[] members =
          Arrays.stream(byCenter, at, end)
              .flatMap(group -> Arrays.stream(groups.members(group)))
              .boxed()
              .sorted(pairs::compare)
              .mapToInt(Integer::intValue)
              .toArray();
      if (members.length > 1) {
        ranges.add(members);
      }
      at = end;
    }
    return ranges.stream()
        .sorted((one, other) -> pairs.compare(one[0], other[0]))
        .map(this::cluster);
  }

  private PassageCluster cluster(int[] members) {
    int group = center[groups.ofLeader(table.leader(members[0]))];
    double least = 1;
    boolean same = true;
    for (int member : members) {
      int own = groups.ofLeader(table.leader(member));
      least = Math.min(least, similarity[own]);
      same &= own == group;
    }
    return new PassageCluster(
        standing.kind(group, same ? Kind.EXACT : Kind.NEAR),
        Math.round(least * 1000) / 1000.0,
        PairPlaces.place(table, best[group]),
        Arrays.stream(members).mapToObj(id -> PairPlaces.place(table, id)).toList());
  }
}
