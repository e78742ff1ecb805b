package se.renskrift.documents;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import se.renskrift.text.CorrectedText;

class AltoFileTest {
  private static final String OCR = "<OCRProcessing ID=\"O\"><ocrProcessingStep/></OCRProcessing>";
  private static final String STEP =
      "<processingStepDescription>Corrected words; what was observed is each word's ALTERNATIVE"
          + "</processingStepDescription><processingStepSettings>min-confidence 0.9"
          + "</processingStepSettings><processingSoftware><softwareName>Renskrift</softwareName>"
          + "<softwareVersion>1.2</softwareVersion><applicationDescription>model sv-7"
          + "</applicationDescription></processingSoftware>";

  private static String alto(int version, String description, String lines) {
    return "<?xml version='1.0' encoding='UTF-8'?>\n"
        + "<alto xmlns=\"http://www.loc.gov/standards/alto/ns-v"
        + version
        + "#\"><Description><MeasurementUnit>pixel</MeasurementUnit>"
        + description
        + "</Description><Layout><Page ID=\"P\" PHYSICAL_IMG_NR=\"1\" WIDTH=\"500\" HEIGHT=\"700\">"
        + "<PrintSpace HPOS=\"0\" VPOS=\"0\" WIDTH=\"500\" HEIGHT=\"700\">"
        + "<TextBlock ID=\"B\" HPOS=\"0\" VPOS=\"0\" WIDTH=\"500\" HEIGHT=\"700\">"
        + lines
        + "</TextBlock></PrintSpace></Page></Layout></alto>\n";
  }

  private static String line(String parts) {
    return "<TextLine HPOS=\"0\" VPOS=\"0\" WIDTH=\"500\" HEIGHT=\"20\">" + parts + "</TextLine>";
  }

  private static String string(String content) {
    return "<String HPOS=\"10\" VPOS=\"20\" WIDTH=\"100\" HEIGHT=\"12\" CONTENT=\""
        + content
        + "\"/>";
  }

  @Test
  void putsTheCorrectedWordInPlaceAndTheObservedBesideIt() throws Exception {
    String file = alto(3, OCR, line(string("Namnden") + "<SP/>" + string("&amp;")));
    String written = OcrFiles.correct(file, "Namnden", "Nämnden");
    String step = "<postProcessingStep>" + STEP + "</postProcessingStep>";
    String corrected =
        string("Nämnden")
            .replace("/>", "><ALTERNATIVE PURPOSE=\"observed\">Namnden</ALTERNATIVE></String>");
    assertThat(written)
        .isEqualTo(
            file.replace("</OCRProcessing>", step + "</OCRProcessing>")
                .replace(string("Namnden"), corrected));
    Schemas.validate(written.getBytes(UTF_8));
  }

  @Test
  void writesTheStepAsProcessingFromVersionFour() throws Exception {
    String file = alto(4, "", line(string("Namnden")));
    String written = OcrFiles.correct(file, "Namnden", "Nämnden");
    assertThat(written)
        .contains(
            "</MeasurementUnit><Processing ID=\"renskrift_1\">"
                + "<processingCategory>contentModification</processingCategory>"
                + STEP
                + "</Processing></Description>");
    Schemas.validate(written.getBytes(UTF_8));
    String again = OcrFiles.correct(written, "Nämnden", "Nämnder");
    assertThat(again).contains("ID=\"renskrift_1\"").contains("ID=\"renskrift_2\"");
    Schemas.validate(again.getBytes(UTF_8));
  }

  @Test
  void givesAFileWithoutOcrProcessingOneAndAFileWithoutDescriptionAComment() throws Exception {
    String file = alto(2, "", line(string("Namnden")));
    String written = OcrFiles.correct(file, "Namnden", "Nämnden");
    assertThat(written)
        .contains("<OCRProcessing ID=\"renskrift_1\"><ocrProcessingStep/><postProcessingStep>");
    Schemas.validate(written.getBytes(UTF_8));
    String bare = file.replaceFirst("<Description>.*</Description>", "");
    assertThat(OcrFiles.correct(bare, "Namnden", "Nämnden"))
        .contains("#\"><!-- Renskrift 1.2; model sv-7; min-confidence 0.9 --><Layout>");
  }

  @Test
  void keepsShapesGlyphsAndUnknownThings() throws Exception {
    String string =
        "<String CONTENT='Namnden' HPOS='1' VPOS='1' WIDTH='9' HEIGHT='9' CC='01' >"
            + "<Shape><Circle HPOS='1' VPOS='1' RADIUS='2'/></Shape>"
            + "<ALTERNATIVE>Mamnden</ALTERNATIVE><Glyph CONTENT='N'/></String>";
    String file = alto(4, "", line(string));
    String written = OcrFiles.correct(file, "Namnden", "Nämnden");
    assertThat(written)
        .contains(
            string
                .replace("CONTENT='Namnden'", "CONTENT='Nämnden'")
                .replace(
                    "</Shape>", "</Shape><ALTERNATIVE PURPOSE=\"observed\">Namnden</ALTERNATIVE>"));
    Schemas.validate(written.getBytes(UTF_8));
  }

  @Test
  void dividesAStringThatWasReadForTwoWords() throws Exception {
    String file = alto(3, OCR, line(string("attfraga") + "<SP/>" + string("om")));
    String written = OcrFiles.correct(file, "attfraga", "att fråga");
    assertThat(written)
        .contains(
            "<String HPOS=\"10\" VPOS=\"20\" WIDTH=\"33\" HEIGHT=\"12\" CONTENT=\"att\">"
                + "<ALTERNATIVE PURPOSE=\"observed\">attfraga</ALTERNATIVE></String>"
                + "<SP HPOS=\"43\" VPOS=\"20\" WIDTH=\"11\"/>"
                + "<String HPOS=\"54\" VPOS=\"20\" WIDTH=\"56\" HEIGHT=\"12\""
                + " CONTENT=\"fråga\"/><SP/>");
    Schemas.validate(written.getBytes(UTF_8));
  }

  @Test
  void givesTheFirstStringTheWordThatWasReadAsTwo() throws Exception {
    String file = alto(3, OCR, line(string("for") + "<SP/>" + string("valtning")));
    String written = OcrFiles.correct(file, "for valtning", "förvaltning");
    assertThat(written)
        .contains("CONTENT=\"förvaltning\"><ALTERNATIVE PURPOSE=\"observed\">for</ALTERNATIVE>")
        .contains("CONTENT=\"\"><ALTERNATIVE PURPOSE=\"observed\">valtning</ALTERNATIVE>");
    Schemas.validate(written.getBytes(UTF_8));
    assertThat(OcrFiles.read(written).text()).isEqualTo("förvaltning");
  }

  private static final String CUT =
      line(
              "<String CONTENT=\"redo\" SUBS_TYPE=\"HypPart1\" SUBS_CONTENT=\"redovisnlng\"/>"
                  + "<HYP CONTENT=\"-\"/>")
          + line(
              "<String CONTENT=\"visnlng.\" SUBS_TYPE=\"HypPart2\" SUBS_CONTENT=\"redovisnlng\"/>");

  @Test
  void dividesACorrectedWordOverTheHalvesThatItIsCutInto() throws Exception {
    String file = alto(2, OCR, CUT);
    assertThat(OcrFiles.read(file).text()).isEqualTo("redo\u00AD\nvisnlng.");
    String written = OcrFiles.correct(file, "redo\u00AD\nvisnlng.", "redovisning.");
    assertThat(written)
        .contains(
            line(
                "<String CONTENT=\"redo\" SUBS_TYPE=\"HypPart1\" SUBS_CONTENT=\"redovisning\"/>"
                    + "<HYP CONTENT=\"-\"/>"))
        .contains("CONTENT=\"visning.\" SUBS_TYPE=\"HypPart2\" SUBS_CONTENT=\"redovisning\">")
        .contains("<ALTERNATIVE PURPOSE=\"observed\">visnlng.</ALTERNATIVE>");
    Schemas.validate(written.getBytes(UTF_8));
  }

  @Test
  void takesTheHyphenForTheLinesOrTheWordsAsTheWholeWordSays() throws IOException {
    String own = CUT.replace("\"redo\"", "\"redo-\"").replace("<HYP CONTENT=\"-\"/>", "");
    assertThat(OcrFiles.read(alto(3, OCR, own)).text()).isEqualTo("redo\u00AD\nvisnlng.");
    assertThat(OcrFiles.correct(alto(3, OCR, own), "redo", "redö")).contains("CONTENT=\"redö-\"");
    String kept = CUT.replace("\"redovisnlng\"", "\"redo-visnlng\"");
    assertThat(OcrFiles.read(alto(3, OCR, kept)).text()).isEqualTo("redo-\nvisnlng.");
    String unsaid = CUT.replaceAll(" SUBS_\\w+=\"\\w+\"", "");
    assertThat(OcrFiles.read(alto(3, OCR, unsaid)).text()).isEqualTo("redo-\nvisnlng.");
  }

  @Test
  void readsTheMarginsAroundThePrintSpaceAndTheGivenOrderOfBlocks() throws IOException {
    String block = "<TextBlock ID=\"%s\">" + line(string("%s")) + "</TextBlock>";
    String file =
        "<a:alto xmlns:a='http://www.loc.gov/standards/alto/ns-v4#'><ReadingOrder><OrderedGroup"
            + " ID='o'><ElementRef ID='1' REF='c'/><ElementRef ID='2' REF='a'/></OrderedGroup>"
            + "</ReadingOrder><Layout><Page><TopMargin>"
            + block.formatted("t", "sidhuvud")
            + "</TopMargin><BottomMargin>"
            + block.formatted("f", "sidfot")
            + "</BottomMargin><PrintSpace>"
            + block.formatted("a", "sist")
            + block.formatted("u", "emellan")
            + "<ComposedBlock ID='c'>"
            + block.formatted("b", "ett")
            + block.formatted("d", "två")
            + "</ComposedBlock></PrintSpace></Page></Layout></a:alto>";
    SourceDocument read = OcrFiles.read(file);
    assertThat(read.text()).isEqualTo("sidhuvud\n\nett\n\nemellan\n\ntvå\n\nsist\n\nsidfot");
    assertThat(read.layout().pages().get(0).lines().stream().map(LayoutLine::furniture))
        .containsExactly(true, false, false, false, false, true);
  }

  @Test
  void knowsSizeAndWeightFromStyles() throws IOException {
    String styles =
        "<Styles><TextStyle ID='big' FONTSIZE='14' FONTSTYLE='bold italics'/>"
            + "<TextStyle ID='small' FONTSIZE='9.5'/></Styles>";
    String lines =
        line(string("A")).replace("<TextLine", "<TextLine STYLEREFS='P big'")
            + line("<String STYLEREFS='small' CONTENT='B'/>")
            + line("<String STYLEREFS='small' STYLE='bold' CONTENT='C'/>");
    String file = alto(3, OCR, lines).replace("<Layout>", styles + "<Layout>");
    assertThat(OcrFiles.read(file).layout().pages().get(0).lines())
        .extracting(line -> line.fontSize().orElse(0) + " " + line.bold())
        .containsExactly("14.0 true", "9.5 false", "9.5 true");
  }

  @Test
  void cutsAStringThatHoldsAWholeLine() throws IOException {
    String file = alto(4, OCR, line(string("Namnden beslutar nu")));
    SourceDocument read = OcrFiles.read(file);
    assertThat(read.layout().words().map(LayoutWord::box).toList().get(2).left())
        .isBetween(99.0, 100.0);
    assertThat(OcrFiles.correct(file, "Namnden", "Nämnden", "beslutar nu", "beslutarnu"))
        .contains("CONTENT=\"Nämnden beslutarnu\"><ALTERNATIVE PURPOSE=\"observed\">Namnden besl");
  }

  @Test
  void refusesACorrectionOfAnotherText() throws IOException {
    SourceDocument read = OcrFiles.read(alto(3, OCR, line(string("A"))));
    assertThatThrownBy(() -> OcrFiles.correct(read, CorrectedText.of("B")))
        .hasMessage("corrected: is of another text than this file's");
  }

  @Test
  void takesAPageWithoutWordsAndWithoutSpaces() throws IOException {
    assertThat(OcrFiles.read(alto(3, OCR, "")).text()).isEmpty();
    assertThat(OcrFiles.read(alto(3, OCR, line(string("a") + string("b")))).text())
        .isEqualTo("a b");
    assertThat(
            OcrFiles.read(alto(3, OCR, line(string("a") + string(",") + "<SP/>" + string("b"))))
                .text())
        .isEqualTo("a, b");
  }
}
