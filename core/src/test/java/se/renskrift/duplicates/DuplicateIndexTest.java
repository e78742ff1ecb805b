package se.renskrift.duplicates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import se.renskrift.duplicates.DuplicateCluster.Kind;

/** Over 300 lines, as the laws of one index share its folder and how it is filled. */
class DuplicateIndexTest {
  private static final String TEXT =
      "Kommunen har under året byggt en ny brygga vid badplatsen i Norrby och rustat upp"
          + " omklädningsrummen så att alla kan använda dem, till en kostnad av 25 000 kronor.";

  @TempDir Path dir;

  @Test
  void saysWhereParagraphsOfTwoDocumentsRepeatOneAnother() throws IOException {
    List<String> lines =
        report(
            "a",
            List.of(
                document("1.txt", TEXT), document("2.txt", "Här står något annat först. " + TEXT)));
    assertThat(lines).hasSizeBetween(1, 2);
    assertThat(lines.get(0)).startsWith("CONTAINS").contains("1.txt 0-162 2.txt 0-190");
  }

  @Test
  void neverCallsExactWhatDiffersInANumber() throws IOException {
    String other = TEXT.replace("25 000", "26 000");
    try (DuplicateIndex index = DuplicateIndex.open(dir)) {
      index.add(document("1.txt", TEXT));
      index.add(document("2.txt", other));
      List<DuplicatePair> pairs = new ArrayList<>();
      index.find(1, FindProgress.NONE).eachPair(pairs::add);
      assertThat(pairs).hasSize(1);
      assertThat(pairs.get(0).kind()).isEqualTo(Kind.NEAR);
      Difference difference = pairs.get(0).differences().get(0);
      assertThat(difference.kind()).isEqualTo(Difference.Kind.NUMBER);
      assertThat(difference.a().of(TEXT)).isEqualTo("25").isEqualTo(difference.observedA());
      assertThat(difference.b().of(other)).isEqualTo("26").isEqualTo(difference.observedB());
      assertThat(pairs.get(0).differences()).hasSize(1);
    }
  }

  @Test
  void findsTheSameInAnyOrderAndOnAnyNumberOfThreads() throws IOException {
    List<DocumentSketch> documents = documents(40);
    List<String> expected = report("a", documents);
    assertThat(expected.size()).isGreaterThan(100);
    for (int round = 0; round < 3; round++) {
      List<DocumentSketch> shuffled = new ArrayList<>(documents);
      Collections.shuffle(shuffled, new Random(round));
      assertThat(report("b" + round, shuffled)).isEqualTo(expected);
    }
    try (DuplicateIndex index = DuplicateIndex.open(dir.resolve("threads"))) {
      for (DocumentSketch document : documents) {
        index.add(document);
      }
      assertThat(lines(index.find(7, FindProgress.NONE))).isEqualTo(expected);
    }
  }

  @Test
  void findsTheSameWhenDocumentsAreAddedLater() throws IOException {
    List<DocumentSketch> documents = documents(40);
    List<String> expected = report("a", documents);
    Path folder = dir.resolve("later");
    for (DocumentSketch document : documents) {
      try (DuplicateIndex index = DuplicateIndex.open(folder)) {
        index.add(document);
        index.find(2, FindProgress.NONE);
      }
    }
    try (DuplicateIndex index = DuplicateIndex.open(folder)) {
      assertThat(lines(index.find(2, FindProgress.NONE))).isEqualTo(expected);
    }
  }

  @Test
  void goesOnAfterBeingKilled() throws IOException {
    List<DocumentSketch> documents = documents(20);
    List<String> expected = report("a", documents);
    Path folder = dir.resolve("killed");
    try (DuplicateIndex index = DuplicateIndex.open(folder)) {
      for (DocumentSketch document : documents.subList(0, 10)) {
        index.add(document);
      }
      index.commit();
      // What follows was never committed, as if the process had been killed.
      index.add(documents.get(10));
    }
    Files.createDirectories(folder.resolve("work"));
    Files.writeString(folder.resolve("work").resolve("3"), "half a numb");
    Files.writeString(folder.resolve("pairs-000000"), "half a pair");
    Files.writeString(folder.resolve("manifest.tmp"), "renskrift-dupl");
    try (DuplicateIndex index = DuplicateIndex.open(folder)) {
      assertThat(index.stamp("010.txt")).isEmpty();
      for (DocumentSketch document : documents) {
        if (index.stamp(document.name()).isEmpty()) {
          index.add(document);
        }
      }
      assertThat(lines(index.find(2, FindProgress.NONE))).isEqualTo(expected);
    }
  }

  @Test
  void forgetsADocumentThatWasReplaced() throws IOException {
    try (DuplicateIndex index = DuplicateIndex.open(dir)) {
      index.add(document("1.txt", TEXT));
      index.add(document("2.txt", TEXT));
      assertThat(lines(index.find(1, FindProgress.NONE))).hasSize(2);
      index.add(document("2.txt", "Något helt annat står nu i denna handling, och inget mer."));
      assertThat(lines(index.find(1, FindProgress.NONE))).isEmpty();
      assertThat(index.seenBefore(document("3.txt", TEXT)))
          .extracting(pair -> pair.b().document())
          .containsExactly("1.txt");
      assertThat(index.documents()).isEqualTo(3);
    }
  }

  @Test
  void doesNotChainTextsThatAreLikeTheirNeighboursOnly() throws IOException {
    SplittableRandom random = new SplittableRandom(5);
    String[] words = sentence(random, 60).split(" ");
    String[] others = sentence(random, 60).split(" ");
    List<DocumentSketch> documents = new ArrayList<>();
    for (int round = 0; round < 12; round++) {
      documents.add(document("%02d.txt".formatted(round), String.join(" ", words) + "."));
      for (int at = 5 * round; at < 5 * round + 5; at++) {
        words[at] = others[at];
      }
    }
    try (DuplicateIndex index = DuplicateIndex.open(dir)) {
      for (DocumentSketch document : documents) {
        index.add(document);
      }
      List<PassageCluster> clusters = index.find(1, FindProgress.NONE).clusters().toList();
      assertThat(clusters.size()).isGreaterThan(1);
      assertThat(clusters).allMatch(cluster -> cluster.members().size() < 8);
    }
  }

  @Test
  void callsTextOfManyDocumentsATemplateAndALineOnManyPagesFurniture() throws IOException {
    try (DuplicateIndex index = DuplicateIndex.open(dir)) {
      SplittableRandom random = new SplittableRandom(3);
      for (int number = 0; number < 7; number++) {
        String own = sentence(random, 30) + ".";
        String form = TEXT.replace("25", String.valueOf(31 + number));
        String text = own + "\n\n" + form + "\n\n" + "Box 12, 123 45 Almsjö";
        index.add(document(number + ".txt", text));
      }
      DuplicateReport report = index.find(1, FindProgress.NONE);
      assertThat(report.clusters().map(PassageCluster::kind))
          .containsExactly(Kind.TEMPLATE, Kind.FURNITURE);
      assertThat(report.documentPairs()).isEmpty();
    }
  }

  @Test
  void tellsCopiesVersionsAndPartsOfDocuments() throws IOException {
    SplittableRandom random = new SplittableRandom(4);
    List<String> paragraphs = new ArrayList<>();
    for (int at = 0; at < 8; at++) {
      paragraphs.add(sentence(random, 30) + ".");
    }
    List<String> version = new ArrayList<>(paragraphs.subList(0, 6));
    version.add(sentence(random, 40) + ".");
    try (DuplicateIndex index = DuplicateIndex.open(dir)) {
      index.add(document("a.txt", String.join("\n\n", paragraphs)));
      index.add(document("b.txt", damage(random, String.join("\n\n", paragraphs), 4)));
      index.add(document("c.txt", String.join("\n\n", version)));
      index.add(document("d.txt", String.join("\n\n", paragraphs.subList(0, 2))));
      DuplicateReport report = index.find(1, FindProgress.NONE);
      assertThat(report.documentPairs().stream().map(p -> p.a() + p.b() + " " + p.kind()))
          .containsExactlyInAnyOrder(
              "a.txtb.txt SAME",
              "a.txtc.txt VERSION",
              "a.txtd.txt PART",
              "b.txtc.txt VERSION",
              "b.txtd.txt PART",
              "c.txtd.txt PART");
    }
  }

  @Test
  void refusesFoldersThatAreNoIndex() throws IOException {
    Files.writeString(dir.resolve("letter.txt"), "Hej.");
    assertThatThrownBy(() -> DuplicateIndex.open(dir))
        .isInstanceOf(IOException.class)
        .hasMessageEndingWith("is no index and not empty; give another folder");
    Path folder = dir.resolve("index");
    try (DuplicateIndex index = DuplicateIndex.open(folder)) {
      index.add(document("1.txt", TEXT));
      index.commit();
      assertThatThrownBy(() -> DuplicateIndex.open(folder)).hasMessageContaining("is in use");
    }
    Path manifest = folder.resolve("manifest");
    Files.writeString(manifest, Files.readString(manifest).replace("end\n", ""));
    assertThatThrownBy(() -> DuplicateIndex.open(folder))
        .hasMessageEndingWith("manifest:3: is damaged; make the index anew");
  }

  @Test
  @Timeout(60)
  void takesAnyText() throws IOException {
    String words = sentence(new SplittableRandom(1), 20_000);
    List<String> texts =
        List.of(
            "",
            "a".repeat(3_000_000),
            "a ".repeat(300_000),
            words + ".\n\n" + words + " till.",
            "Bidraget till föreningen är stort nog.\n\n".repeat(5_000),
            "\uD800 \uDC00 \u0000 \uFFFF a.\n\n".repeat(3_000));
    try (DuplicateIndex index = DuplicateIndex.open(dir)) {
      for (int at = 0; at < texts.size(); at++) {
        index.add(document(at + ".txt", texts.get(at)));
      }
      lines(index.find(2, FindProgress.NONE));
    }
  }

  private List<String> report(String name, List<DocumentSketch> documents) throws IOException {
    try (DuplicateIndex index = DuplicateIndex.open(dir.resolve(name))) {
      for (DocumentSketch document : documents) {
        index.add(document);
      }
      List<String> lines = lines(index.find(1, FindProgress.NONE));
      return lines;
    }
  }

  /** Everything that a report says, but for clusters of one pair. */
  private static List<String> lines(DuplicateReport report) throws IOException {
    List<String> lines = new ArrayList<>();
    report.eachPair(
        pair ->
            lines.add(
                pair.kind()
                    + " "
                    + pair.similarity()
                    + " "
                    + place(pair.a())
                    + " "
                    + place(pair.b())
                    + " "
                    + pair.aligned()
                    + " "
                    + pair.differences()));
    report.clusters().filter(c -> c.members().size() > 2).forEach(c -> lines.add(c.toString()));
    report.documentPairs().forEach(pair -> lines.add(pair.toString()));
    return lines;
  }

  private static String place(Place place) {
    return place.document() + " " + place.span().start() + "-" + place.span().end();
  }

  /** Paragraphs with copies among them, exact and damaged. */
  private static List<DocumentSketch> documents(int count) {
    SplittableRandom random = new SplittableRandom(11);
    List<String> texts = new ArrayList<>();
    List<DocumentSketch> documents = new ArrayList<>();
    for (int number = 0; number < count; number++) {
      List<String> paragraphs = new ArrayList<>();
      for (int at = 0; at < 10; at++) {
        boolean copy = !texts.isEmpty() && random.nextInt(3) == 0;
        String text =
            copy
                ? texts.get(random.nextInt(texts.size()))
                : sentence(random, 15 + random.nextInt(50)) + ".";
        texts.add(text);
        paragraphs.add(copy ? damage(random, text, 5 * random.nextInt(3)) : text);
      }
      documents.add(document("%03d.txt".formatted(number), String.join("\n\n", paragraphs)));
    }
    assertThat(new TreeSet<>(texts).size()).isLessThan(texts.size());
    return documents;
  }

  private static DocumentSketch document(String name, String text) {
    List<Passage> passages =
        Reflow.paragraphs(text).stream()
            .map(p -> new Passage(p.span(), p.page(), false, p.span().of(text)))
            .toList();
    return DocumentSketch.of(name, name, passages);
  }

  private static String sentence(SplittableRandom random, int words) {
    StringBuilder text = new StringBuilder();
    for (int n = 0; n < words; n++) {
      int rank = (int) Math.pow(20_000, random.nextDouble());
      SplittableRandom letters = new SplittableRandom(rank);
      text.append(n == 0 ? "" : " ");
      int length = 2 + Math.min(8, (int) Math.log(rank)) + letters.nextInt(3);
      for (int i = 0; i < length; i++) {
        text.append("etanrisdlokgmvfupbåäöhcj".charAt(letters.nextInt(24)));
      }
    }
    return text.toString();
  }

  private static String damage(SplittableRandom random, String text, int percent) {
    StringBuilder damaged = new StringBuilder();
    for (char c : text.toCharArray()) {
      boolean whole = !Character.isLetter(c) || random.nextInt(100) >= percent;
      damaged.append(whole ? c : "etanrisdloämn".charAt(random.nextInt(13)));
    }
    return damaged.toString();
  }
}
