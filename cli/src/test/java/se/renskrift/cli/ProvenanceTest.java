package se.renskrift.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.renskrift.cli.format.DuplicatesFormat;
import se.renskrift.cli.format.OutputFormat;
import se.renskrift.cli.format.SectionsFormat;
import se.renskrift.testdata.TestDocument;

/** Every result names the SHA-256 of its source, the program, the model and the options. */
@Timeout(300)
class ProvenanceTest {
  private static final Version VERSION = new Version();
  private static final List<String> OPTIONS = List.of("--min-confidence", "0.75");

  @TempDir Path dir;

  private Path input(OutputFormat format) throws IOException {
    return switch (format) {
      case ALTO -> written("in.xml", resource("writes-alto-back/files/b.xml"));
      case HOCR ->
          written(
              "in.html",
              "<html><body><div class='ocr_page'><span class='ocr_line'><span class='ocrx_word'"
                  + " title='bbox 1 1 9 9'>N&amp;mnden</span></span></div></body></html>");
      case PAGE ->
          written(
              "in.xml",
              "<PcGts xmlns='http://schema.primaresearch.org/PAGE/gts/pagecontent/2019-07-15'>"
                  + "<Metadata><Creator/><Created>2024-01-01T00:00:00</Created>"
                  + "<LastChange>2024-01-01T00:00:00</LastChange></Metadata>"
                  + "<Page imageFilename='a' imageWidth='9' imageHeight='9'><TextRegion id='r'>"
                  + "<Coords points='0,0 9,9'/><TextLine id='l'><Coords points='0,0 9,9'/>"
                  + "<Word id='w'><Coords points='0,0 9,9'/><TextEquiv><Unicode>N&amp;mnden"
                  + "</Unicode></TextEquiv></Word></TextLine></TextRegion></Page></PcGts>");
      case PDF -> {
        byte[] scan = TestDocument.of("uppfoljning-trygghetslarm").scan().orElseThrow();
        yield Files.write(dir.resolve("in.pdf"), scan);
      }
      default -> written("in.txt", "N&mnden beslutar.\n");
    };
  }

  private static String resource(String name) throws IOException {
    return Files.readString(Path.of("src/test/resources/cases", name));
  }

  private Path written(String name, String content) throws IOException {
    return Files.writeString(dir.resolve(name), content);
  }

  private static void assertNames(String result, Path input) throws IOException {
    assertThat(result).contains(Digests.sha256(Files.readAllBytes(input)));
    assertThat(result).containsIgnoringCase("renskrift").contains(VERSION.tool());
    assertThat(result).contains(VERSION.model()).contains("0.75");
  }

  private static Program run(Path input, String command, String format, String... more) {
    List<String> args = new ArrayList<>(List.of(command, input.toString(), "-f", format));
    args.addAll(OPTIONS);
    args.addAll(List.of(more));
    Program program = Program.run(args.toArray(String[]::new));
    assertThat(program.exit()).as(program.stderr()).isZero();
    return program;
  }

  @ParameterizedTest
  @EnumSource(OutputFormat.class)
  void everyFormatOfCleanNamesIt(OutputFormat format) throws IOException {
    Path input = input(format);
    Program program = run(input, "clean", format.id());
    switch (format) {
      case TXT -> {
        assertThat(program.stdout()).isEqualTo("Nämnden beslutar.\n");
        assertNames(program.stderr(), input);
      }
      case PDF -> {
        Path out = dir.resolve("out");
        run(input, "clean", format.id(), "-q", "-o", out.toString());
        String bytes = Files.readString(out.resolve("in.pdf"), StandardCharsets.ISO_8859_1);
        assertNames(bytes, input);
      }
      default -> assertNames(program.stdout(), input);
    }
  }

  @ParameterizedTest
  @EnumSource(OutputFormat.class)
  void theManifestNamesItForEveryFormat(OutputFormat format) throws IOException {
    Path input = input(format);
    Path out = dir.resolve("out");
    run(input, "clean", format.id(), "-q", "-o", out.toString());
    assertNames("renskrift " + Files.readString(out.resolve(Manifest.NAME)), input);
  }

  @ParameterizedTest
  @EnumSource(SectionsFormat.class)
  void everyFormatOfSectionsNamesIt(SectionsFormat format) throws IOException {
    Path input = written("in.txt", resource("prints-sections-as-json/files/b.txt"));
    assertNames(run(input, "sections", format.id()).stdout(), input);
  }

  @ParameterizedTest
  @EnumSource(DuplicatesFormat.class)
  void everyFormatOfDuplicatesNamesIt(DuplicatesFormat format) throws IOException {
    String text = "Nämnden har tagit emot en skrivelse om lekplatsen vid ån och dess grindar.\n";
    Path folder = Files.createDirectory(dir.resolve("in"));
    Path index = dir.resolve("index");
    Files.writeString(folder.resolve("a.txt"), text);
    Path two = Files.writeString(folder.resolve("b.txt"), text + "\nÄrendet lades till sidan.\n");
    for (int turn = 0; turn < 2; turn++) {
      Program program =
          Program.run(
              "duplicates", folder.toString(), "--index", index.toString(), "-f", format.name());
      assertThat(program.exit()).as(program.stderr()).isZero();
      assertThat(program.stdout())
          .contains(Digests.sha256(text.getBytes(StandardCharsets.UTF_8)))
          .contains(Digests.sha256(Files.readAllBytes(two)))
          .contains(VERSION.tool());
    }
  }
}
