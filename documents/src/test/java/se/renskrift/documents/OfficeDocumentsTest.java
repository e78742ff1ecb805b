package se.renskrift.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.renskrift.testdata.Heading;
import se.renskrift.testdata.TestDocument;

class OfficeDocumentsTest {
  private static final Map<String, String> MEDIA_TYPES =
      Map.of(
          "docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
          "doc", "application/msword",
          "odt", "application/vnd.oasis.opendocument.text",
          "rtf", "application/rtf");

  static Stream<TestDocument> documents() {
    return TestDocument.all().stream();
  }

  @ParameterizedTest
  @MethodSource("documents")
  void paragraphsOfOfficeDocumentsAreThoseOfTheTrueText(TestDocument document) throws IOException {
    for (String kind : MEDIA_TYPES.keySet()) {
      byte[] content = document.office(kind).orElse(null);
      if (content == null) {
        assertThat(kind).isEqualTo("doc");
        continue;
      }
      SourceDocument read = Office.read(content);
      assertThat(read.text().replace('\t', ' ').split("\n\n"))
          .as(kind)
          .containsExactlyElementsOf(document.paragraphs());
      assertThat(read.mediaType()).isEqualTo(MEDIA_TYPES.get(kind));
      assertThat(read.pages()).isEqualTo(1);
    }
  }

  @ParameterizedTest
  @MethodSource("documents")
  void headingsAreSetApartAndRunningTextIsNot(TestDocument document) throws IOException {
    List<String> headings = document.sections().stream().map(Heading::text).toList();
    for (String kind : List.of("docx", "odt", "html")) {
      SourceDocument read = Office.read(document.office(kind).orElseThrow());
      List<String> apart =
          read.evidence().styles().lines().stream()
              .filter(line -> line.bold() || line.heading() > 0)
              .map(line -> line.span().of(read.text()))
              .toList();
      assertThat(apart).as(kind).containsAll(headings).allMatch(line -> line.length() < 150);
    }
  }

  @Test
  void theLevelsOfHeadingsAndBoldBeginningsAreThoseOfTheFile() throws IOException {
    String page =
        "<html><body><h1>Buss</h1><p>Den <b>går</b> nu.</p><h3>Tider</h3>"
            + "<p><strong>Helger:</strong> den <b>går</b> inte.</p><p><b>Slut</b></p>"
            + "<table><tr><td><b>a</b></td><td>b</td></tr></table></body></html>";
    SourceDocument read = Office.read(page.getBytes(StandardCharsets.UTF_8));
    assertThat(read.styles().lines())
        .extracting(
            line -> line.heading() + " " + line.bold() + " " + line.span().of(read.text()).strip())
        .containsExactly(
            "1 false Buss",
            "3 false Tider",
            "0 true Helger:",
            "0 false den går inte.",
            "0 true Slut");
  }

  @ParameterizedTest
  @MethodSource("documents")
  void wordsOfWebPagesAreThoseOfTheTrueText(TestDocument document) throws IOException {
    SourceDocument read = Office.read(document.office("html").orElseThrow());
    assertThat(words(read.text())).isEqualTo(words(document.gold()));
    assertThat(read.text().replace('\t', ' ').split("\n\n|\n"))
        .containsExactlyElementsOf(document.paragraphs());
    assertThat(read.mediaType()).isEqualTo("text/html");
    assertThat(read.charset()).isEqualTo("windows-1252");
  }

  @ParameterizedTest
  @MethodSource("documents")
  void wordsOfMailAreItsHeaderTheTrueTextAndTheNamesOfAttachments(TestDocument document)
      throws IOException {
    SourceDocument read = Office.read(document.office("eml").orElseThrow());
    String header =
        "From: Rasmus Tjärnlund <rasmus.tjarnlund@almsjo.example>\n\n"
            + "To: Kommunstyrelsen <kommunstyrelsen@almsjo.example>\n\n"
            + "Cc: registrator@almsjo.example\n\n"
            + "Date: Mon, 29 Apr 2024 09:15:00 +0200\n\n"
            + "Subject: För kännedom: "
            + document.name()
            + "\n\n";
    String end = "\n\nAttachment: Bilaga å.txt";
    assertThat(read.text()).startsWith(header).endsWith(end);
    String body = read.text().substring(header.length(), read.text().length() - end.length());
    assertThat(words(body)).isEqualTo(words(document.gold()));
    assertThat(read.mediaType()).isEqualTo("message/rfc822");
  }

  private static List<String> words(String text) {
    return Arrays.asList(text.strip().split("\\s+"));
  }

  @Test
  void wordKeepsWhatIsPrintedAndNothingElse() throws IOException {
    byte[] docx =
        Office.docx(
            "",
            "<w:p><w:r><w:t xml:space='preserve'>Dnr"
                + " KS</w:t><w:noBreakHyphen/><w:t>2024</w:t></w:r><w:commentRangeStart"
                + " w:id='0'/><w:r><w:t xml:space='preserve'>"
                + " bifalls</w:t></w:r><w:r><w:commentReference w:id='0'/></w:r><w:del w:id='1'"
                + " w:author='a'><w:r><w:delText> inte</w:delText></w:r></w:del><w:ins w:id='2'"
                + " w:author='a'><w:r><w:t xml:space='preserve'> nu</w:t></w:r>"
                + "</w:ins><w:r><w:t>.</w:t></w:r></w:p>"
                + "<w:sdt><w:sdtContent><w:p><w:r><w:t>Ort</w:t><w:br/><w:t>Datum</w:t></w:r></w:p>"
                + "</w:sdtContent></w:sdt>",
            Map.of(
                "comments",
                "<w:comment w:id='0' w:author='a'><w:p><w:r><w:t>Säkert?</w:t></w:r></w:p>"
                    + "</w:comment>"));
    assertThat(Office.read(docx).text()).isEqualTo("Dnr KS\u20112024 bifalls nu.\n\nOrt\nDatum");
  }

  @Test
  void numbersOfNotesInsideTheFileAreNoText() throws IOException {
    byte[] docx =
        Office.docx(
            "",
            "<w:p><w:r><w:t>Beslut</w:t></w:r><w:r><w:footnoteReference w:id='7'/></w:r></w:p>",
            Map.of(
                "footnotes",
                "<w:footnote w:id='7'><w:p><w:r><w:t>Enligt lag.</w:t></w:r></w:p></w:footnote>"));
    assertThat(Office.read(docx).text()).isEqualTo("Beslut\n\nEnligt lag.");
  }

  @Test
  void openDocumentLeavesOutDeletedTextAndComments() throws IOException {
    byte[] odt =
        Office.odt(
            "",
            "<text:tracked-changes><text:changed-region text:id='c'><text:deletion><text:p>inte"
                + "</text:p></text:deletion></text:changed-region></text:tracked-changes>"
                + "<text:p>Motionen<text:change text:change-id='c'/><text:s/>bifalls"
                + "<office:annotation><text:p>Säkert?</text:p></office:annotation>.</text:p>"
                + "<text:p>Ort<text:line-break/>Datum<text:tab/>Namn</text:p>");
    assertThat(Office.read(odt).text()).isEqualTo("Motionen bifalls.\n\nOrt\nDatum\tNamn");
  }

  @Test
  void richTextKeepsRowsAndLabelsAndPutsNotesAfterTheirParagraph() throws IOException {
    String rtf =
        "{\\rtf1\\ansi\\ansicpg1252{\\header{\\par Sida 1}}{\\*\\annotation nej}"
            + "N\\'e4mnden{\\footnote\\pard En not.} beslutar\\par "
            + "{\\listtext 1.\\tab}F\\'f6rst\\par "
            + "\\trowd\\cellx100\\intbl A\\cell B\\par b\\cell\\row "
            + "\\trowd\\cellx100\\intbl C\\cell 2\\cell\\row\\pard Slut{\\footer x}}";
    assertThat(Office.text(rtf))
        .isEqualTo("Nämnden beslutar\n\nEn not.\n\n1. Först\n\nA\n\nB\n\nb\n\nC\t2\n\nSlut");
  }

  @Test
  void webPagesAreReadAsBrowsersShowThem() throws IOException {
    String html =
        "<html><head><title>Almsjö</title></head><body><nav>Hem | Start</nav><h1>Beslut</h1>"
            + "<p>Nämnden\n <b>b</b>eslutar<br>\nföljande.</p><ul><li><p>Ett</p><li>Två</ul>"
            + "<ol start=3><li>Tre<li>Fyra</ol><pre>a  b\nc</pre><div hidden>dolt</div>"
            + "<table><tr><td>A<td>1</table><script>x()</script></body></html>";
    assertThat(Office.text(html))
        .isEqualTo(
            "Beslut\n\nNämnden beslutar\nföljande.\n\n• Ett\n\n• Två\n\n3. Tre\n\n4. Fyra\n\n"
                + "a  b\nc\n\nA\t1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "From: a@almsjo.example\nTo: b@almsjo.example\nSubject: Hej\n\nEn utskriven hälsning.",
        "Date: 2024-01-01\nMessage-ID: är inte en rad som\nskrivs av ett program\n\nText",
        "<p> betyder stycke i HTML."
      })
  void whatOnlyLooksLikeMailOrAPageIsPlainText(String text) throws IOException {
    assertThat(Office.text(text)).isEqualTo(text);
  }

  @Test
  void mailInPlainTextKeepsItsLines() throws IOException {
    String mail =
        "MIME-Version: 1.0\r\nFrom: a@almsjo.example\r\nSubject: =?utf-8?q?=C3=84rende?=\r\n"
            + "Content-Type: text/plain\r\n\r\nHej!\r\n\r\nRad ett\r\nrad två å\r\n";
    assertThat(Office.text(mail))
        .isEqualTo("From: a@almsjo.example\n\nSubject: Ärende\n\nHej!\n\nRad ett\nrad två å");
  }
}
