package se.renskrift.duplicates;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import se.renskrift.duplicates.DuplicateCluster.Kind;

/**
 * Everything that is known of the duplicates among the documents of an index. Good until the index
 * is changed or closed.
 */
public final class DuplicateReport {
  private final PassageTable table;
  private final LinkedPassages texts;
  private final PairList pairs;
  private final CopyGroups groups;
  private final StandingGroups standing;

  private DuplicateReport(
      PassageTable table,
      LinkedPassages texts,
      PairList pairs,
      CopyGroups groups,
      StandingGroups standing) {
    this.table = table;
    this.texts = texts;
    this.pairs = pairs;
    this.groups = groups;
    this.standing = standing;
  }

  /** Takes what is reported. */
  @FunctionalInterface
  public interface Taker<T> {
    /** Takes one. */
    void take(T one) throws IOException;
  }

  /** Takes pairs with the texts of their passages. */
  @FunctionalInterface
  public interface PairTaker {
    /** Takes one pair, the text of its first passage and that of its second. */
    void take(DuplicatePair pair, String a, String b) throws IOException;
  }

  static DuplicateReport of(PassageTable table, LinkedPassages texts, List<Path> files)
      throws IOException {
    PairList pairs = PairList.read(table, files);
    CopyGroups groups = CopyGroups.of(table, pairs);
    DocumentPairs versions = new DocumentPairs(table, pairs, pair -> true);
    StandingGroups standing = new StandingGroups(table, groups, versions);
    return new DuplicateReport(table, texts, pairs, groups, standing);
  }

  /** How many pairs there are. */
  public int pairs() {
    return pairs.size();
  }

  /** Gives the pairs, by the names of their documents and their places. */
  public void eachPair(Taker<DuplicatePair> taker) throws IOException {
    try (PairList.Records records = pairs.records()) {
      for (int pair : pairs.inOrder()) {
        taker.take(read(records, pair));
      }
    }
  }

  /**
   * Gives the pairs with their texts, in the same order.
   *
   * @param most not more than so many
   */
  public void eachPairWithText(int most, PairTaker taker) throws IOException {
    try (PairList.Records records = pairs.records()) {
      int[] order = pairs.inOrder();
      for (int at = 0; at < Math.min(most, order.length); at++) {
        DuplicatePair pair = read(records, order[at]);
        int one = pairs.a(order[at]);
        int other = pairs.b(order[at]);
        boolean turned = pairs.compare(one, other) > 0;
        taker.take(pair, texts.text(turned ? other : one), texts.text(turned ? one : other));
      }
    }
  }

  private DuplicatePair read(PairList.Records records, int pair) throws IOException {
    PairRecord record = records.read(pair);
    return PairPlaces.pair(
        record,
        kind(pair),
        PairPlaces.place(table, record.a()),
        PairPlaces.place(table, record.b()),
        pairs.compare(record.a(), record.b()) > 0);
  }

  /** What a pair is: copies of standing text are called by what that is. */
  private Kind kind(int pair) {
    Kind kind = pairs.kind(pair);
    if (!pairs.isCopy(pair)) {
      return kind;
    }
    Kind one = standing.kind(groups.ofLeader(table.leader(pairs.a(pair))), kind);
    Kind other = standing.kind(groups.ofLeader(table.leader(pairs.b(pair))), kind);
    return one == other || other == kind ? one : other;
  }

  /** The clusters, by their first members. */
  public Stream<PassageCluster> clusters() {
    return new ClusterBuilder(table, pairs, groups, standing).clusters();
  }

  /** The pairs of documents, by their names; standing text does not make two belong together. */
  public List<DocumentPair> documentPairs() {
    return new DocumentPairs(
            table, pairs, pair -> kind(pair) != Kind.FURNITURE && kind(pair) != Kind.TEMPLATE)
        .found();
  }
}
