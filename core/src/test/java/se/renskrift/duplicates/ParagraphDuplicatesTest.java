package se.renskrift.duplicates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.renskrift.CaseFile;
import se.renskrift.SharedMaterial;
import se.renskrift.duplicates.DuplicateCluster.Kind;
import se.renskrift.text.Paragraph;
import se.renskrift.text.Span;

class ParagraphDuplicatesTest {
  static Stream<List<String>> pairs() {
    return CaseFile.rows(ParagraphDuplicatesTest.class, "cases/pairs.tsv");
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void saysHowTwoParagraphsRepeatOneAnother(List<String> row) {
    for (String text :
        List.of(row.get(1) + "\n\n" + row.get(2), row.get(2) + "\n\n" + row.get(1))) {
      List<DuplicateCluster> found = find(text);
      assertThat(found.isEmpty() ? "-" : found.get(0).kind().name()).isEqualTo(row.get(0));
      assertThat(found).hasSizeLessThanOrEqualTo(1);
      assertThat(found).allMatch(c -> c.similarity() > 0 && c.similarity() <= 1);
    }
  }

  @Test
  void gathersCopiesAroundTheFirst() {
    String copy = "Nämnden har fått en skrivelse om badplatsen vid Norrby.";
    String damaged = "Ndmnden har fatt en skrive1se om badplatsen vid Norrby.";
    String text = String.join("\n\n", copy, damaged, copy, damaged);
    assertThat(find(text)).hasSize(1);
    DuplicateCluster cluster = find(text).get(0);
    assertThat(cluster.kind()).isEqualTo(Kind.NEAR);
    assertThat(cluster.members()).hasSize(4).isSortedAccordingTo((a, b) -> a.start() - b.start());
    assertThat(find(String.join("\n\n", copy, copy, copy)))
        .extracting(DuplicateCluster::kind)
        .containsExactly(Kind.EXACT);
  }

  @Test
  void doesNotChainTextsThatAreLikeTheirNeighboursOnly() {
    // Each has three words that the one before has not: the last is unlike the first.
    SplittableRandom random = new SplittableRandom(5);
    String[] words = sentence(random, 28).split(" ");
    String[] others = sentence(random, 28).split(" ");
    List<String> texts = new ArrayList<>();
    for (int round = 0; round < 9; round++) {
      texts.add(String.join(" ", words) + ".");
      System.arraycopy(others, 3 * round, words, 3 * round, 3);
    }
    for (int at = 1; at < texts.size(); at++) {
      assertThat(find(texts.get(at - 1) + "\n\n" + texts.get(at)))
          .extracting(DuplicateCluster::kind)
          .containsExactly(Kind.NEAR);
    }
    String text = String.join("\n\n", texts);
    for (DuplicateCluster cluster : find(text)) {
      if (cluster.kind() == Kind.NEAR) {
        String first = cluster.members().get(0).of(text);
        for (Span member : cluster.members().subList(1, cluster.members().size())) {
          assertThat(find(first + "\n\n" + member.of(text)))
              .extracting(DuplicateCluster::kind)
              .containsExactly(Kind.NEAR);
        }
      }
      assertThat(cluster.members()).hasSizeLessThan(4);
    }
  }

  @Test
  void findsFooters() {
    String page =
        "Löpande text om det %s ärendet, som är lång nog och säger något eget.\n\n"
            + "Beslut\n\n"
            + "Det beslutades om %s, efter en livlig debatt om %s.\n\n"
            + "Svar på skrivelse om badplatsen\n\nBox 12, 123 45 Almsjö\n\n"
            + "Telefon 0123-456 00 info@almsjo.example\n\n";
    StringBuilder text = new StringBuilder("Svar på skrivelse om badplatsen\n\n");
    for (String name : List.of("första", "andra", "tredje", "fjärde")) {
      text.append(page.formatted(name, name + " saken", "sak " + name));
    }
    List<DuplicateCluster> furniture =
        find(text.toString()).stream().filter(c -> c.kind() == Kind.FURNITURE).toList();
    assertThat(furniture.stream().map(c -> c.members().get(0).of(text) + c.members().size()))
        .containsExactly(
            "Svar på skrivelse om badplatsen4",
            "Box 12, 123 45 Almsjö4",
            "Telefon 0123-456 00 info@almsjo.example4");
    // The title of the document is none of the footers.
    assertThat(furniture.get(0).members().get(0).start()).isPositive();
  }

  @Test
  void findsHeadersOfPagesButNotHeadings() {
    StringBuilder text = new StringBuilder();
    for (int page = 1; page <= 5; page++) {
      String own = List.of("ord", "vatten", "skog", "broar", "glass").get(page - 1);
      text.append(page == 1 ? "" : "\f")
          .append("Almsjö kommun\n\nProtokoll\n\n§ " + page + " Om " + own + "\n\n")
          .append("Kommunstyrelsens beslut\n\nDet gäller " + own + " och " + own + " igen.\n\n");
    }
    assertThat(find(text.toString()).stream().map(c -> c.kind() + c.members().get(0).of(text)))
        .containsExactly("FURNITUREAlmsjö kommun", "FURNITUREProtokoll");
  }

  @Test
  void leavesTablesAndListsAlone() {
    assertThat(find("Norrby 12 100\n\nNorrby 12 100\n\nNorrby 12 100\n\n")).isEmpty();
    assertThat(find("Beslut\n\nEtt nej.\n\n".repeat(5))).isEmpty();
  }

  @Test
  void findsTheLastParagraphsOfARealDocument() {
    String gold = SharedMaterial.read("seeds/000_9d432db659bb06ab.gold.txt");
    String text = blocks(gold);
    List<DuplicateCluster> found = find(text);
    assertThat(found)
        .filteredOn(c -> c.members().get(1).of(text).contains("funktionshinderkodning"))
        .singleElement()
        .satisfies(
            c -> {
              assertThat(c.kind()).isEqualTo(Kind.OVERLAP);
              assertThat(c.members().get(0).of(text)).contains("för en insatsmässa under hösten");
            });
    assertThat(found).allMatch(c -> c.kind() == Kind.OVERLAP);
  }

  @Test
  void findsTheFooterOfARealDocument() {
    String text = SharedMaterial.read("seeds/003_871bc0371685a79d.txt").replace("\r\n", "\n");
    assertThat(find(text))
        .filteredOn(c -> c.kind() == Kind.FURNITURE)
        .hasSizeBetween(2, 3)
        .allMatch(c -> c.members().size() == 4);
    assertThat(find(text))
        .filteredOn(c -> c.kind() != Kind.FURNITURE)
        .allMatch(c -> c.kind() == Kind.OVERLAP || c.kind() == Kind.CONTAINS);
  }

  /** The paragraphs of a real document and of its damaged reading, one after the other. */
  @Test
  void pairsTheParagraphsOfADamagedReading() {
    String gold = SharedMaterial.read("seeds/000_9d432db659bb06ab.gold.txt");
    String damaged = SharedMaterial.read("seeds/000_9d432db659bb06ab.txt");
    String text = blocks(gold) + "\n\n" + blocks(damaged);
    int half = blocks(gold).length();
    long bodies =
        Reflow.paragraphs(blocks(gold)).stream().filter(p -> p.span().length() > 150).count();
    long near =
        find(text).stream()
            .filter(c -> c.kind() == Kind.NEAR || c.kind() == Kind.EXACT)
            .filter(c -> c.members().size() == 2 && c.members().get(0).length() > 150)
            .filter(c -> c.members().get(0).start() < half && c.members().get(1).start() > half)
            .count();
    // Two are cut otherwise in the reading, at the ends of pages.
    assertThat(near).isEqualTo(bodies - 2).isGreaterThan(15);
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 5, 10, 15})
  void findsDamagedCopiesAndNothingElse(int percent) {
    List<String> texts = new ArrayList<>();
    SplittableRandom random = new SplittableRandom(7);
    for (int n = 0; n < 400; n++) {
      texts.add("%d %s.".formatted(n, sentence(random, 20 + random.nextInt(40))));
    }
    for (int n = 0; n < 100; n++) {
      texts.add(damage(random, texts.get(n), percent));
    }
    Collections.shuffle(texts, new Random(7));
    List<DuplicateCluster> found = find(String.join("\n\n", texts));
    assertThat(found).allMatch(c -> c.kind() == Kind.NEAR || c.kind() == Kind.EXACT);
    assertThat(found).allMatch(c -> c.members().size() == 2);
    assertThat(found).hasSizeBetween(percent > 10 ? 98 : 100, 100);
  }

  @Test
  @Timeout(60)
  void readsAnyTextInLinearTime() {
    SplittableRandom random = new SplittableRandom(3);
    StringBuilder variants = new StringBuilder();
    for (int n = 0; n < 8_000; n++) {
      variants.append("Bidraget till förening nummer " + n + " uppgår till " + random.nextInt());
      variants.append(" kronor per år och betalas ut i efterskott.\n\n");
    }
    String words = sentence(random, 80_000);
    List<String> texts =
        List.of(
            "",
            "a".repeat(3_000_000),
            "a ".repeat(500_000) + "\n\n" + "a ".repeat(500_001),
            words + "\n\n" + words + " till",
            variants.toString(),
            "Detta är ett stycke med minst fem ord.\n\n".repeat(20_000),
            "x\n\n".repeat(50_000),
            "\uD800 \uDC00 \u0000 \uFFFF a.\n\n".repeat(10_000));
    for (String text : texts) {
      assertThat(find(text)).isEqualTo(find(text));
    }
  }

  private static List<DuplicateCluster> find(String text) {
    List<Paragraph> paragraphs = Reflow.paragraphs(text);
    return ParagraphDuplicates.find(text, paragraphs);
  }

  /** Each stretch between blank lines on one line. */
  private static String blocks(String text) {
    StringBuilder blocks = new StringBuilder();
    String before = "";
    for (String line : text.replace('\f', '\n').lines().map(String::strip).toList()) {
      boolean first = blocks.isEmpty() || line.isEmpty();
      blocks.append(first ? "" : before.isEmpty() ? "\n\n" : " ").append(line);
      before = line;
    }
    return blocks.toString();
  }

  /** Words of a made-up language whose frequencies fall as those of a real one do. */
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
      if (!Character.isLetter(c) || random.nextInt(100) >= percent) {
        damaged.append(c);
      } else if (random.nextInt(5) > 0) {
        damaged.append("etanrisdloämn".charAt(random.nextInt(13)));
      }
    }
    return damaged.toString();
  }
}
