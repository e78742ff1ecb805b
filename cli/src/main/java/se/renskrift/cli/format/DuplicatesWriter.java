package se.renskrift.cli.format;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import se.renskrift.duplicates.DocumentPair;
import se.renskrift.duplicates.DuplicatePair;
import se.renskrift.duplicates.DuplicateReport;
import se.renskrift.duplicates.PassageCluster;

/** Writes what was found of duplicates, as it is found. */
public interface DuplicatesWriter {
  /** How many pairs it can show. */
  default int most() {
    return Integer.MAX_VALUE;
  }

  /** Whether it shows the texts of the passages. */
  default boolean wantsTexts() {
    return false;
  }

  /** Begins; {@code pairs} are to come. */
  void begin(int pairs) throws IOException;

  /** Writes a pair; the texts are empty if they are not wanted. */
  void pair(DuplicatePair pair, String a, String b) throws IOException;

  /** Writes a cluster, after all pairs. */
  void cluster(PassageCluster cluster) throws IOException;

  /** Writes a pair of documents, after all clusters. */
  void documents(DocumentPair pair) throws IOException;

  /** Ends, and flushes. */
  void end() throws IOException;

  /** Writes a whole report. */
  default void write(DuplicateReport report) throws IOException {
    begin(report.pairs());
    if (wantsTexts()) {
      report.eachPairWithText(most(), this::pair);
    } else {
      report.eachPair(pair -> pair(pair, "", ""));
    }
    try (Stream<PassageCluster> clusters = report.clusters()) {
      for (PassageCluster cluster : (Iterable<PassageCluster>) clusters::iterator) {
        cluster(cluster);
      }
    }
    for (DocumentPair pair : report.documentPairs()) {
      documents(pair);
    }
    end();
  }

  /** Writes pairs alone; forms that show texts show none. */
  default void write(List<DuplicatePair> pairs) throws IOException {
    begin(pairs.size());
    for (DuplicatePair pair : pairs) {
      pair(pair, "", "");
    }
    end();
  }
}
