package se.renskrift.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.renskrift.evaluation.Evaluation;
import se.renskrift.testdata.Engine;
import se.renskrift.testdata.TestDocument;

/** Trains packs and cleans with them, as a user would, with the real model. */
class TrainTest {
  /**
   * What a scanner of the user's makes of Swedish letters; no kind that the model knows does so.
   */
  private static final Map<String, String> SCANNER =
      Map.of("å", "q", "ä", "4", "ö", "0", "Å", "Q", "Ä", "4", "Ö", "0");

  @TempDir Path dir;

  private static Program run(List<String> args) {
    return Program.run(new byte[0], se.renskrift.cli.Engine::swedish, args);
  }

  private static String scanned(String text) {
    String result = text;
    for (Map.Entry<String, String> letter : new TreeMap<>(SCANNER).entrySet()) {
      result = result.replace(letter.getKey(), letter.getValue());
    }
    return result;
  }

  private Path pages(List<TestDocument> documents) throws IOException {
    Path folder = Files.createDirectories(dir.resolve("pages"));
    for (TestDocument document : documents) {
      Files.writeString(folder.resolve(document.name() + ".txt"), scanned(document.gold()));
      Files.writeString(folder.resolve(document.name() + ".gold.txt"), document.gold());
    }
    return folder;
  }

  private Program train(Path output, String... more) {
    List<String> args = new ArrayList<>(List.of("train", "-o", output.toString()));
    args.addAll(List.of(more));
    return run(args);
  }

  private Evaluation evaluate(List<TestDocument> documents, String... more) throws IOException {
    Evaluation all = Evaluation.NONE;
    for (TestDocument document : documents) {
      String damaged = scanned(document.gold());
      List<String> args = new ArrayList<>(List.of("clean", "-q", "-"));
      args.addAll(List.of(more));
      Program program =
          Program.run(
              damaged.getBytes(StandardCharsets.UTF_8), se.renskrift.cli.Engine::swedish, args);
      assertThat(program.stderr()).isEmpty();
      all = all.plus(Evaluation.of(damaged, program.stdout(), document.gold()));
    }
    return all;
  }

  @Test
  void pagesAndTextOfTheUserMakeTheUsersOtherDocumentsBetter() throws IOException {
    List<TestDocument> documents = TestDocument.all();
    List<TestDocument> own = documents.subList(0, 5);
    List<TestDocument> others = documents.subList(5, documents.size());
    String pages = pages(own).toString();
    Path pack = dir.resolve("new/pack");
    Program program = train(pack, "--pairs", pages, "--text", pages, "--kind", "scanner");
    assertThat(program.exit()).isZero();
    assertThat(program.stdout()).isEmpty();
    assertThat(program.stderr())
        .matches(
            ".*pack: 5 pages, [0-9,]+ words, [0-9,]+ of them damaged; "
                + "[0-9,]+ words of text, [0-9,]+ not listed before; the text counts for [0-9]+%\n");

    Evaluation before = evaluate(others);
    Evaluation after = evaluate(others, "--model", pack.toString());
    assertThat(before.fixed()).isLessThan(before.wrong() * 8 / 10);
    assertThat(after.fixed()).isGreaterThan(after.wrong() * 9 / 10);
    assertThat(after.broken()).isLessThanOrEqualTo(before.broken());
    assertThat(after.digitsBroken()).isZero();
  }

  @Test
  void theSameMaterialGivesTheSamePack() throws IOException {
    String pages = pages(TestDocument.all().subList(0, 2)).toString();
    for (String name : List.of("one", "two")) {
      Program program = train(dir.resolve(name), "-q", "--pairs", pages, "--text", pages);
      assertThat(program.stderr()).isEmpty();
      assertThat(program.exit()).isZero();
    }
    assertThat(files(dir.resolve("one"))).hasSize(12);
    assertThat(Digests.ofFolder(dir.resolve("one")))
        .isEqualTo(Digests.ofFolder(dir.resolve("two")));
    // Nothing half-written is left.
    assertThat(files(dir)).containsExactly("one", "pages", "two");
  }

  @Test
  void aPackIsTrainedFurtherWithAnotherKindOfPages() throws IOException {
    TestDocument document = TestDocument.all().get(0);
    Path lines = dir.resolve("pages.jsonl");
    Files.writeString(
        lines,
        "{\"ocr\": "
            + quoted(document.source(Engine.ENG))
            + ", \"truth\": "
            + quoted(document.gold())
            + "}\n");
    Path text = Files.writeString(dir.resolve("text.txt"), document.gold());
    assertThat(train(dir.resolve("one"), "-q", "--text", text.toString()).exit()).isZero();
    Program second =
        train(
            dir.resolve("two"),
            "--pairs",
            lines.toString(),
            "--kind=b",
            "--model",
            dir.resolve("one").toString());
    assertThat(second.exit()).isZero();
    assertThat(second.stderr()).contains("two: 1 page, ").doesNotContain("words of text");
    assertThat(files(dir.resolve("two"))).hasSize(12).contains("own-words.bin", "own-ngrams.bin");
    try (Stream<String> table = Files.lines(dir.resolve("two/confusions.tsv"))) {
      assertThat(table.findFirst().orElseThrow()).endsWith("\tb");
    }
    assertThat(
            train(
                    dir.resolve("three"),
                    "--text",
                    text.toString(),
                    "--model",
                    dir.resolve("two").toString())
                .stderr())
        .startsWith("renskrift: --model: it has learnt from a text already");
  }

  private static String quoted(String text) {
    return '"'
        + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n").replace("\f", "\\f")
        + '"';
  }

  private static List<String> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(f -> f.getFileName().toString()).sorted().toList();
    }
  }
}
