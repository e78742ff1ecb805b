package se.renskrift.documents;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.renskrift.documents.DocumentException.Reason.BROKEN_MARKUP;
import static se.renskrift.documents.DocumentException.Reason.TOO_LARGE;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that break the rules, or use them to do harm. */
class HostileMarkupTest {
  private static final String LAUGHS =
      "<!DOCTYPE alto [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">"
          + "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\">]>";

  @TempDir Path folder;

  private static String alto(String content) {
    return "<alto><Layout><Page><PrintSpace><TextBlock><TextLine><String CONTENT=\""
        + content
        + "\"/></TextLine></TextBlock></PrintSpace></Page></Layout></alto>";
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<alto><Layout></alto>|1:15|</alto> closes <Layout>",
        "<alto><Layout/>|1:16|it breaks off: <alto> is not closed",
        "<alto><Layout|1:7|it breaks off within a tag",
        "<alto><Layout ID=\"a|1:7|it breaks off within a tag",
        "<alto ID=a/>|1:7|an attribute must be written as name=\"value\"",
        "<alto ID=\"a<\"/>|1:12|a < stands within the value of an attribute",
        "<alto/>x|1:8|text stands outside of all elements",
        "<alto/><alto/>|1:8|no element can begin here",
        "<alto><!-- x</alto>|1:7|the comment that begins here is not closed",
        "<alto/>|1:1|it has no Layout",
        "<PcGts/>|1:1|it has no Page",
        "<alto a=\"1\" a=\"2\"><Layout/></alto>|1:19|the rules of XML are broken here",
        "<alto><Layout>&nbsp;</Layout></alto>|1:21|the rules of XML are broken here",
      })
  void saysWhereAFileIsBroken(String file, String place, String what) {
    assertThatThrownBy(() -> OcrFiles.read(file))
        .isInstanceOfSatisfying(
            DocumentException.class,
            e -> {
              assertThat(e.reason()).isEqualTo(BROKEN_MARKUP);
              assertThat(e.detail()).isEqualTo(what);
              assertThat(e.place()).isEqualTo(place);
              assertThat(e)
                  .hasMessage(
                      "x:"
                          + place
                          + ": is damaged ("
                          + what
                          + "); fetch it again, or export it again from the program it is of");
            });
  }

  @Test
  void countsLinesAndColumns() {
    assertThatThrownBy(() -> OcrFiles.read("<alto>\r\n <Layout>\r  </x>"))
        .hasMessageStartingWith("x:3:3: ");
  }

  @Test
  void followsNoEntity() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret"), "hemligt");
    String external = "<!DOCTYPE alto [<!ENTITY c SYSTEM \"" + secret.toUri() + "\">]>";
    for (String type : new String[] {LAUGHS, external}) {
      assertThatThrownBy(() -> OcrFiles.read(type + alto("&c;")))
          .hasMessageStartingWith("x:1:1: is damaged (declarations of entities are not followed");
    }
    String only = "<!DOCTYPE alto SYSTEM \"http://127.0.0.1:9/none.dtd\">" + alto("Ett");
    assertThat(OcrFiles.read(only).text()).isEqualTo("Ett");
    assertThatThrownBy(() -> OcrFiles.read(alto("&c;")))
        .hasMessageContaining("the entity &c; is not known");
    assertThatThrownBy(() -> OcrFiles.read(only.replace("<Layout>", "&c;<Layout>")))
        .hasMessageContaining("the rules of XML are broken here");
  }

  @Test
  void growsNoEntityInHocr() throws IOException {
    String file =
        LAUGHS.replace("alto", "html")
            + "<html><body class='ocr_page'><span class='ocr_line'>A &c; B</span></body></html>";
    assertThat(OcrFiles.read(file).text()).contains("A").hasSizeLessThan(200);
  }

  @Test
  @Timeout(20)
  void takesDeepNestingAndManyElementsInLinearTime() throws IOException {
    int depth = 100_000;
    String nested =
        "<alto><Layout><Page><PrintSpace>"
            + "<ComposedBlock ID='a'>".repeat(depth)
            + "</ComposedBlock>".repeat(depth)
            + "</PrintSpace></Page></Layout></alto>";
    assertThat(OcrFiles.read(nested).text()).isEmpty();
    String refs = "<ElementRef ID='r' REF='a'/>".repeat(depth);
    String ordered =
        nested.replace(
            "<Layout>",
            "<ReadingOrder><OrderedGroup>" + refs + "</OrderedGroup></ReadingOrder><Layout>");
    assertThat(OcrFiles.read(ordered).text()).isEmpty();
    String regions =
        "<PcGts><Page>"
            + "<TextRegion id='a'>".repeat(depth)
            + "</TextRegion>".repeat(depth)
            + "</Page></PcGts>";
    assertThat(OcrFiles.read(regions).text()).isEmpty();
    String spans =
        "<html><body class='ocr_page'>" + "<span class='ocr_line'>".repeat(5_000) + "A</html>";
    assertThat(OcrFiles.read(spans).text()).isEqualTo("A");
    String wide = alto("ord\"/><SP/><String CONTENT=\"".repeat(depth));
    assertThat(OcrFiles.read(wide).layout().words().count()).isEqualTo(depth);
    String unclosed = "<alto " + "a=\"b\" ".repeat(depth);
    assertThatThrownBy(() -> OcrFiles.read(unclosed)).hasMessageContaining("breaks off");
  }

  @Test
  void refusesMorePagesOrCharactersThanTheLimits() {
    ReadLimits limits = new ReadLimits(1 << 20, 1, 10);
    String pages = "<alto><Layout><Page/><Page/></Layout></alto>";
    for (String file : new String[] {pages, alto("elva tecken")}) {
      assertThatThrownBy(
              () ->
                  DocumentReader.of(limits)
                      .read(new ByteArrayInputStream(file.getBytes(UTF_8)), "x"))
          .isInstanceOfSatisfying(
              DocumentException.class, e -> assertThat(e.reason()).isEqualTo(TOO_LARGE));
    }
  }

  /** Whatever bytes are lost, changed or cut off: a result or one clear error. */
  @ParameterizedTest
  @MethodSource("names")
  @Timeout(60)
  void damagedBytesGiveAResultOrAClearError(String name) throws IOException {
    byte[] content = OcrFiles.content(name);
    for (int seed = 0; seed < 40; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      byte[] damaged = content.clone();
      if (seed % 4 == 0) {
        damaged = java.util.Arrays.copyOf(content, random.nextInt(content.length));
      }
      for (int i = 0; i < 1 + seed % 7 && damaged.length > 0; i++) {
        damaged[random.nextInt(damaged.length)] =
            (byte) "<>&\"'/ \0\u00FF;".charAt(random.nextInt(10));
      }
      try {
        SourceDocument read = OcrFiles.read(damaged);
        assertThat(read.text()).isNotNull();
        if (read.original() != null) {
          assertThat(OcrFiles.correct(read, se.renskrift.text.CorrectedText.of(read.text())))
              .as("seed %d", seed)
              .isEqualTo(damaged);
        }
      } catch (DocumentException e) {
        assertThat(e).as("seed %d", seed).hasMessageStartingWith("x");
      }
    }
  }

  static java.util.stream.Stream<String> names() {
    return OcrFiles.names();
  }
}
