package se.renskrift.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.renskrift.SourcePassages;
import se.renskrift.duplicates.DocumentPair;
import se.renskrift.duplicates.DocumentSketch;
import se.renskrift.duplicates.DuplicateCluster.Kind;
import se.renskrift.duplicates.DuplicateIndex;
import se.renskrift.duplicates.DuplicatePair;
import se.renskrift.duplicates.DuplicateReport;
import se.renskrift.duplicates.FindProgress;
import se.renskrift.duplicates.Passage;
import se.renskrift.text.Span;

/** Duplicates among real documents, which lie beside the checkout. */
class FolderDuplicatesTest {
  private static final Path SEEDS = Path.of("..", "..", "shared", "seeds");
  private static final String GOLD = "000_9d432db659bb06ab.gold.txt";
  private static final String DAMAGED = "000_9d432db659bb06ab.txt";
  private static final String OTHER = "002_07d9cea6cece533d.txt";
  private static final String LETTER = "003_871bc0371685a79d.txt";

  @TempDir Path dir;

  private final SourcePassages passages = SourcePassages.of(Swedish.PACK);
  private final List<DuplicatePair> pairs = new ArrayList<>();
  private List<DocumentPair> documents = List.of();

  @BeforeEach
  void find() throws IOException {
    assumeTrue(Files.isDirectory(SEEDS), "../shared/seeds is absent");
    try (DuplicateIndex index = DuplicateIndex.open(dir)) {
      for (String name : List.of(GOLD, DAMAGED, OTHER, LETTER)) {
        index.add(DocumentSketch.of(name, "", read(name)));
      }
      DuplicateReport report = index.find(2, FindProgress.NONE);
      report.eachPair(pairs::add);
      documents = report.documentPairs();
    }
  }

  private List<Passage> read(String name) throws IOException {
    return passages.read(Files.readString(SEEDS.resolve(name)), List.of());
  }

  @Test
  void pairsEveryParagraphOfADamagedDocumentWithThatOfItsCleanCopy() throws IOException {
    List<Span> bodies =
        read(DAMAGED).stream()
            .filter(p -> !p.furniture() && p.text().strip().length() > 80)
            .map(Passage::span)
            .toList();
    assertThat(bodies.size()).isGreaterThan(25);
    int at = 0;
    for (Span body : bodies) {
      List<DuplicatePair> copies =
          pairs.stream()
              .filter(p -> p.a().document().equals(DAMAGED) && p.b().document().equals(OTHER))
              .filter(p -> p.a().span().equals(body))
              .filter(p -> p.kind() == Kind.NEAR || p.kind() == Kind.EXACT)
              .toList();
      assertThat(copies).as("%s", body).hasSize(1);
      // Both documents say the same things in the same order.
      assertThat(copies.get(0).b().span().start()).isGreaterThan(at);
      at = copies.get(0).b().span().start();
    }
  }

  @Test
  void sharedSentencesOfTheLastParagraphsAreAnOverlap() {
    assertThat(pairs)
        .filteredOn(p -> p.a().document().equals(OTHER) && p.b().document().equals(OTHER))
        .filteredOn(p -> p.similarity() > 0.9)
        .singleElement()
        .satisfies(
            pair -> {
              assertThat(pair.kind()).isEqualTo(Kind.OVERLAP);
              assertThat(pair.a().span().start()).isEqualTo(11_491);
              assertThat(pair.b().span().end()).isEqualTo(12_203);
            });
  }

  @Test
  void footersAreFurniture() {
    List<DuplicatePair> own =
        pairs.stream()
            .filter(p -> p.a().document().equals(LETTER) && p.b().document().equals(LETTER))
            .toList();
    assertThat(own).filteredOn(p -> p.kind() == Kind.FURNITURE).hasSizeGreaterThan(8);
    assertThat(own)
        .filteredOn(p -> p.kind() != Kind.FURNITURE)
        .allMatch(p -> p.kind() == Kind.OVERLAP);
  }

  @Test
  void readingsOfOneDocumentAreTheSameDocument() {
    assertThat(documents).hasSize(3).allMatch(pair -> pair.kind() == DocumentPair.Kind.SAME);
  }
}
