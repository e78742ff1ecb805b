package se.renskrift.documents;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class PageXmlFileTest {
  private static final String BOX = "<Coords points=\"10,20 110,20 110,32 10,32\"/>";

  private static String page(String version, String content) {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        + "<PcGts xmlns=\"http://schema.primaresearch.org/PAGE/gts/pagecontent/"
        + version
        + "\"><Metadata><Creator>c</Creator><Created>2024-01-01T00:00:00</Created>"
        + "<LastChange>2024-01-01T00:00:00</LastChange></Metadata>"
        + "<Page imageFilename=\"a.png\" imageWidth=\"500\" imageHeight=\"700\">"
        + content
        + "</Page></PcGts>";
  }

  private static String region(String id, String content) {
    return "<TextRegion id=\"" + id + "\">" + BOX + content + "</TextRegion>";
  }

  private static String line(String id, String content) {
    return "<TextLine id=\"" + id + "\">" + BOX + content + "</TextLine>";
  }

  private static String word(String id, String text) {
    return "<Word id=\"" + id + "\">" + BOX + text(" conf=\"0.4\"", text) + "</Word>";
  }

  private static String text(String attributes, String text) {
    return "<TextEquiv" + attributes + "><Unicode>" + text + "</Unicode></TextEquiv>";
  }

  private static final String TWO_WORDS =
      region(
          "r",
          line("l", word("w1", "Namnden") + word("w2", "beslutar") + text("", "Namnden  beslutar"))
              + text("", "Namnden beslutar\n"));

  @Test
  void keepsTheObservedFormAsTheNextTextAndChangesTheTextsThatRepeatTheWord() throws Exception {
    String file = page("2019-07-15", TWO_WORDS);
    String written = OcrFiles.correct(file, "Namnden", "Nämnden");
    String note =
        "<MetadataItem type=\"processingStep\" name=\"correction\" value=\"Renskrift\"><Labels>"
            + "<Label type=\"version\" value=\"1.2\"/><Label type=\"model\" value=\"sv-7\"/>"
            + "<Label type=\"settings\" value=\"min-confidence 0.9\"/></Labels></MetadataItem>";
    assertThat(written)
        .isEqualTo(
            file.replace("</Metadata>", note + "</Metadata>")
                .replace(
                    text(" conf=\"0.4\"", "Namnden"),
                    text(" conf=\"0.4\" index=\"0\"", "Nämnden")
                        + text(" index=\"1\" conf=\"0.4\"", "Namnden"))
                .replace("Namnden  beslutar", "Nämnden  beslutar")
                .replace("Namnden beslutar\n", "Nämnden beslutar\n"));
    Schemas.validate(written.getBytes(UTF_8));
  }

  @Test
  void keepsTheObservedFormInCustomWhereOneTextIsAllowed() throws IOException {
    String file =
        page("2013-07-15", TWO_WORDS)
            .replace("<Word id=\"w2\"", "<Word custom=\"a {b:c;}\" id=\"w2\"");
    String written = OcrFiles.correct(file, "Namnden", "Nämnden", "beslutar", "beslutar;");
    assertThat(written)
        .contains("<Word id=\"w1\" custom=\"observed {text:Namnden;}\">")
        .contains("<Word custom=\"a {b:c;} observed {text:beslutar;}\" id=\"w2\">")
        .contains("<Comments>Renskrift 1.2; model sv-7; min-confidence 0.9</Comments></Metadata>")
        .doesNotContain("index");
    assertThat(OcrFiles.correct(written, "beslutar;", "beslutar"))
        .contains("observed {text:beslutar\\u003B;}")
        .contains("0.9; Renskrift 1.2");
  }

  @Test
  void readsTheTextWithTheLowestIndexAndKeepsAllOthers() throws IOException {
    String texts = text(" index=\"2\"", "B") + text(" index=\"1\"", "A") + text("", "");
    String file = page("2019-07-15", region("r", line("l", texts.replace(text("", ""), ""))));
    assertThat(OcrFiles.read(file).text()).isEqualTo("A");
    assertThat(OcrFiles.correct(file, "A", "Å"))
        .contains(
            text(" index=\"2\"", "B") + text(" index=\"1\"", "Å") + text(" index=\"3\"", "A"));
  }

  @Test
  void dividesAWordThatWasReadForTwo() throws Exception {
    String file = page("2019-07-15", region("r", line("l", word("w", "attfraga"))));
    String written = OcrFiles.correct(file, "attfraga", "att fråga");
    assertThat(written)
        .contains("<Word id=\"w\"><Coords points=\"10,20 43,20 43,32 10,32\"/>")
        .contains(
            "</Word><Word id=\"w_2\"><Coords points=\"54,20 110,20 110,32 54,32\"/>"
                + text("", "fråga")
                + "</Word></TextLine>");
    Schemas.validate(written.getBytes(UTF_8));
    assertThat(OcrFiles.read(written).text()).isEqualTo("att fråga");
  }

  @Test
  void cutsLinesWithoutWordsAndRegionsWithoutLines() throws Exception {
    String file =
        page(
            "2019-07-15",
            region("r1", line("l", text(" conf=\"0.7\"", "Namnden beslutar")))
                + region("r2", text("", "en rad\n\nen &lt;rad till")));
    SourceDocument read = OcrFiles.read(file);
    assertThat(read.text()).isEqualTo("Namnden beslutar\n\nen rad\nen <rad till");
    LayoutWord second = read.layout().words().toList().get(1);
    assertThat(second.confidence()).hasValue(0.7);
    assertThat(second.box()).isEqualTo(new Box(60, 20, 50, 12));
    String written = OcrFiles.correct(file, "beslutar", "be slutar", "rad till", "råd till");
    assertThat(written)
        .contains("<Unicode>Namnden be slutar</Unicode>")
        .contains("<Unicode>en rad\n\nen &lt;råd till</Unicode>");
    Schemas.validate(written.getBytes(UTF_8));
  }

  @Test
  void readsRegionsInTheGivenOrderAndNestedOnesAfterTheirOwn() throws IOException {
    String order =
        "<ReadingOrder><OrderedGroup id='o'><RegionRefIndexed index='2' regionRef='a'/>"
            + "<UnorderedGroupIndexed index='1' id='u'><RegionRef regionRef='t'/>"
            + "</UnorderedGroupIndexed></OrderedGroup></ReadingOrder>";
    String table =
        "<TableRegion id='t'>"
            + region("c1", text("", "cell") + region("c2", text("", "inre")))
            + "</TableRegion>";
    String header = region("h", text("", "huvud")).replace("id=\"h\"", "id='h' type='header'");
    String file = page("2019-07-15", order + header + region("a", text("", "sist")) + table);
    SourceDocument read = OcrFiles.read(file);
    assertThat(read.text()).isEqualTo("huvud\n\ncell\n\ninre\n\nsist");
    assertThat(read.layout().pages().get(0).lines().get(0).furniture()).isTrue();
  }

  @Test
  void readsPointsOfTheFirstVersionsAndTextInCdata() throws IOException {
    String points = "<Coords><Point x='10' y='20'/><Point x='110' y='32'/></Coords>";
    String file =
        page("2010-03-19", region("r", line("l", text("", "<![CDATA[A & B]]>"))))
            .replace(BOX, points);
    SourceDocument read = OcrFiles.read(file);
    assertThat(read.text()).isEqualTo("A & B");
    assertThat(read.layout().pages().get(0).lines().get(0).box())
        .isEqualTo(new Box(10, 20, 100, 12));
    assertThat(OcrFiles.correct(file, "A", "Å")).contains("<Unicode>Å &amp; B</Unicode>");
  }

  @Test
  void leavesATextOfTheLineThatDiffersFromItsWords() throws IOException {
    String file =
        page("2019-07-15", region("r", line("l", word("w", "Namnden") + text("", "Annat"))));
    assertThat(OcrFiles.correct(file, "Namnden", "Nämnden")).contains(text("", "Annat"));
  }
}
