package se.renskrift.documents;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.renskrift.documents.DocumentException.Reason.MALFORMED;
import static se.renskrift.documents.DocumentException.Reason.TIMEOUT;
import static se.renskrift.documents.DocumentException.Reason.TOO_LARGE;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.renskrift.documents.DocumentException.Reason;
import se.renskrift.testdata.TestDocument;

/** Files that are broken, or made to do harm. */
@Timeout(120)
class HostileOfficeTest {
  private static final List<String> KINDS = List.of("docx", "doc", "odt", "rtf", "html", "eml");
  private static final String RUN = "<w:p><w:r><w:t>%s</w:t></w:r></w:p>";

  @TempDir Path folder;

  private static void assertRefused(byte[] content, ReadLimits limits, Reason reason) {
    assertThatThrownBy(() -> Office.read(content, limits))
        .isInstanceOfSatisfying(
            DocumentException.class,
            e -> {
              assertThat(e.reason()).as(e.getMessage()).isEqualTo(reason);
              assertThat(e.name()).isEqualTo("x");
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"docx", "doc", "odt", "rtf", "html", "eml"})
  void aFileThatBreaksOffIsATextOrAClearError(String kind) throws IOException {
    byte[] whole = TestDocument.of("beslut-bygglov").office(kind).orElseThrow();
    for (int eighth = 0; eighth < 8; eighth++) {
      try {
        Office.read(Arrays.copyOf(whole, whole.length * eighth / 8));
        assertThat(kind).as("a part of %d eighths taken for a whole", eighth).isEmpty();
      } catch (DocumentException e) {
        assertThat(e.getMessage()).startsWith("x: ").doesNotContain("null");
      }
    }
  }

  @Test
  void changedBytesGiveATextOrAClearError() throws IOException {
    for (String kind : KINDS) {
      byte[] whole = TestDocument.of("beslut-bygglov").office(kind).orElseThrow();
      for (int seed = 0; seed < 40; seed++) {
        SplittableRandom random = new SplittableRandom(seed);
        byte[] changed = whole.clone();
        for (int i = 0; i < 1 << (seed % 10); i++) {
          changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
        }
        try {
          assertThat(Office.read(changed).text()).isNotBlank();
        } catch (DocumentException e) {
          assertThat(e.getMessage()).as("%s, seed %d", kind, seed).startsWith("x: ");
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "PK\u0003\u0004",
        "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1",
        "{\\rtf1",
        "<html>",
        "Received: x\nFrom: y\n\n",
      })
  void randomBytesBehindAMarkGiveATextOrAClearError(String mark) throws IOException {
    for (int seed = 0; seed < 20; seed++) {
      byte[] content = Arrays.copyOf(mark.getBytes(ISO_8859_1), 3000);
      SplittableRandom random = new SplittableRandom(seed);
      for (int i = mark.length(); i < content.length; i++) {
        content[i] = (byte) random.nextInt(256);
      }
      try {
        Office.read(content);
      } catch (DocumentException e) {
        assertThat(e.getMessage()).as("seed %d", seed).startsWith("x: ");
      }
    }
  }

  @Test
  void aBombIsRefusedBeforeItUnfolds() throws IOException {
    byte[] bomb = Office.docx("", RUN.formatted("a".repeat(60 << 20)), Map.of());
    assertThat(bomb.length).isLessThan(1 << 20);
    assertRefused(bomb, ReadLimits.DEFAULT, TOO_LARGE);
  }

  @Test
  void moreCharactersThanTheLimitAreRefused() throws IOException {
    ReadLimits limits = new ReadLimits(1 << 20, 1, 10);
    for (byte[] content :
        new byte[][] {
          Office.docx("", RUN.formatted("elva tecken!"), Map.of()),
          "{\\rtf1 elva tecken!}".getBytes(UTF_8),
          "<html>elva tecken!</html>".getBytes(UTF_8)
        }) {
      assertRefused(content, limits, TOO_LARGE);
    }
  }

  @Test
  void deepNestingIsReadOrRefused() throws IOException {
    int depth = 5_000;
    String runs = RUN.formatted("a");
    for (byte[] content :
        new byte[][] {
          ("{\\rtf1 " + "{".repeat(depth) + "a" + "}".repeat(depth) + "}").getBytes(UTF_8),
          ("<html>" + "<div>".repeat(depth) + "a</html>").getBytes(UTF_8),
          ("<html>" + "<table><tr><td>".repeat(depth) + "a</html>").getBytes(UTF_8),
          Office.odt(
              "",
              "<text:section>".repeat(depth)
                  + "<text:p>a</text:p>"
                  + "</text:section>".repeat(depth)),
          Office.docx("", "<w:sdt>".repeat(depth) + runs + "</w:sdt>".repeat(depth), Map.of())
        }) {
      try {
        assertThat(Office.read(content).text().strip()).isEqualTo("a");
      } catch (DocumentException e) {
        assertThat(e.reason()).as(e.getMessage()).isEqualTo(TOO_LARGE);
      }
    }
  }

  @Test
  void nothingOutsideTheFileIsRead() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "hemligt");
    try (ServerSocket server = new ServerSocket(0)) {
      server.setSoTimeout(200);
      String url = "http://127.0.0.1:" + server.getLocalPort() + "/x";
      for (String target : new String[] {secret.toUri().toString(), url}) {
        String type = "<!DOCTYPE x [<!ENTITY c SYSTEM '" + target + "'>]>";
        String dtd = "<!DOCTYPE html SYSTEM '" + target + "'>";
        for (byte[] content :
            new byte[][] {
              Office.docx(type, RUN.formatted("A &c; B"), Map.of()),
              Office.odt(type, "<text:p>A &c; B</text:p>"),
              Office.odt("<!DOCTYPE x SYSTEM '" + target + "'>", "<text:p>A</text:p>"),
              (type.replace("x [", "html [") + "<html>A &c; B</html>").getBytes(UTF_8),
              (dtd
                      + "<html><head><base href='"
                      + url
                      + "'><link rel=stylesheet href='"
                      + target
                      + "'></head><body>A<img src='"
                      + target
                      + "'><iframe src='"
                      + target
                      + "'></iframe></body></html>")
                  .getBytes(UTF_8),
              ("{\\rtf1 A{\\field{\\*\\fldinst INCLUDETEXT \"" + target + "\"}{\\fldrslt B}}}")
                  .getBytes(UTF_8)
            }) {
          try {
            assertThat(Office.read(content).text()).doesNotContain("hemligt");
          } catch (DocumentException e) {
            assertThat(e.reason()).isEqualTo(MALFORMED);
          }
        }
      }
      assertThatThrownBy(server::accept).isInstanceOf(SocketTimeoutException.class);
    }
  }

  @Test
  void aMillionEntitiesAreNotGrown() throws IOException {
    String laughs =
        "<!DOCTYPE x [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;'>"
            + "<!ENTITY c '&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;'><!ENTITY d '&c;&c;&c;&c;&c;&c;&c;&c;'>"
            + "<!ENTITY e '&d;&d;&d;&d;&d;&d;&d;&d;&d;'><!ENTITY f '&e;&e;&e;&e;&e;&e;&e;&e;&e;'>"
            + "<!ENTITY g '&f;&f;&f;&f;&f;&f;&f;&f;&f;'><!ENTITY h '&g;&g;&g;&g;&g;&g;&g;&g;&g;'>]>";
    for (byte[] content :
        new byte[][] {
          Office.docx(laughs, RUN.formatted("A &h; B"), Map.of()),
          Office.odt(laughs, "<text:p>A &h; B</text:p>")
        }) {
      try {
        assertThat(Office.read(content).text()).hasSizeLessThan(100);
      } catch (DocumentException e) {
        assertThat(e.reason()).isEqualTo(MALFORMED);
      }
    }
  }

  @Test
  void whatTakesTooLongIsStoppedAndTheNextFileIsRead() throws IOException {
    byte[] content = TestDocument.of("brev-avlopp").office("docx").orElseThrow();
    assertRefused(content, ReadLimits.DEFAULT.withMaxTime(Duration.ofMillis(1)), TIMEOUT);
    assertThat(Office.read(content).text()).startsWith("Almsjö kommun");
  }

  @Test
  void whatFillsTheMemoryIsStoppedAndTheNextFileIsRead() throws IOException {
    ReadLimits limits =
        new ReadLimits(64 << 20, 10, 100_000_000, Duration.ofSeconds(60), 1000, 1000, 24, 1);
    byte[] content = Office.docx("", RUN.formatted("ord ").repeat(1_500_000), Map.of());
    assertRefused(content, limits, TOO_LARGE);
    assertThat(Office.read("<html>Beslut</html>".getBytes(UTF_8), limits).text())
        .isEqualTo("Beslut");
  }

  @Test
  void otherFilesOfOfficeProgramsAreCalledByTheirName() throws IOException {
    assertThatThrownBy(() -> Office.read(Office.zip(Map.of("a.txt", "a"))))
        .hasMessage("x: is a ZIP archive; save it as plain text (UTF-8) or as PDF");
    assertThatThrownBy(
            () -> Office.read(Office.zip(Map.of("[Content_Types].xml", "", "xl/a.xml", "a"))))
        .hasMessage("x: is a spreadsheet; save it as plain text (UTF-8) or as PDF");
    assertThatThrownBy(() -> Office.read(Office.docx("", "", Map.of())))
        .hasMessage("x: holds no text; if it holds pictures of pages, save it as PDF");
  }
}
