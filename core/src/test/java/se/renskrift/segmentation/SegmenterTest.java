package se.renskrift.segmentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.renskrift.text.Paragraph;
import se.renskrift.text.Span;

/**
 * Documents with a mark before each line that begins a section: type, level, - without heading; |
 * stands between a heading and the text on its line.
 */
class SegmenterTest {
  private static final Pattern MARK = Pattern.compile("(?m)^\\[(\\w+) (\\d)( -)?] (.*)$");
  private static final String RUN_IN = " | ";
  private static final Segmenter SEGMENTER = Segmenter.of(Headings.SWEDISH, SectionOrder.NONE);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "stockholm-like",
        "malmo-like",
        "minutes",
        "minutes-form",
        "minutes-signs-misread",
        "minutes-number-alone",
        "notice",
        "numbered",
        "letter",
        "negative",
        "tyreso-like",
        "capitals",
        "linkoping-like",
        "types-by-place",
        "closing-marks"
      })
  void findsTheSectionsOf(String name) throws IOException {
    String marked = document(name);
    String text = MARK.matcher(marked).replaceAll("$4").replace(RUN_IN, " ");
    List<String> expected = new ArrayList<>();
    Matcher marks = MARK.matcher(marked);
    while (marks.find()) {
      String heading = marks.group(3) == null ? marks.group(4).split(" [|] ")[0] : "";
      expected.add(marks.group(1) + " " + marks.group(2) + " " + heading);
    }
    List<Section> sections = SEGMENTER.segment(text, Reflow.paragraphs(text));
    assertThat(sections.stream().map(s -> s.type() + " " + s.level() + " " + s.heading()))
        .containsExactlyElementsOf(expected);
    checkSpans(text, sections);
  }

  @ParameterizedTest
  @ValueSource(strings = {"stockholm-like", "minutes"})
  void acceptsEveryPrefixOf(String name) throws IOException {
    String text = MARK.matcher(document(name)).replaceAll("$4");
    for (int end = 0; end <= text.length(); end++) {
      String prefix = text.substring(0, end);
      checkSpans(prefix, SEGMENTER.segment(prefix, Reflow.paragraphs(prefix)));
    }
  }

  @Test
  void findsAHeadingThatHasNoBlankLineAfterIt() {
    String text = "Sammanfattning\nNämnden har fått en skrivelse.\nDen besvaras här.";
    List<Section> sections = SEGMENTER.segment(text, Reflow.paragraphs(text));
    assertThat(sections).hasSize(1);
    assertThat(sections.get(0).heading()).isEqualTo("Sammanfattning");
    assertThat(text.substring(sections.get(0).bodyStart())).startsWith("Nämnden har");
  }

  @Test
  void findsHeadingsOfUnknownWordsThatStandInARowOnLinesWithTheirText() {
    String text =
        """
        Sammanfattning

        Mätningen gjordes under vintern och omfattar alla vägar som kommunen sköter.

        Inställelsetid: I sju av tolv fall tog det längre tid än vad avtalet säger.

        Halka: Sandningen har fungerat bra under hela vintern och klagomålen är få.

        Gång- och cykelbanor: Vägar till skolor plogas först, vilket har fungerat väl.

        Bedömning

        3 §, vad som menas med tätort. Avståndet är tydligt, men fritidshus bör räknas in.

        5 §, samråd. Tiden för samråd är för kort under sommaren, när få är på plats.

        Behovet är stort. Det framgår av den mätning som har gjorts under vintern i år.
        """;
    assertThat(SEGMENTER.segment(text, Reflow.paragraphs(text)))
        .extracting(Section::heading)
        .containsExactly(
            "Sammanfattning",
            "Inställelsetid",
            "Halka",
            "Gång- och cykelbanor",
            "Bedömning",
            "3 §, vad som menas med tätort",
            "5 §, samråd");
  }

  @Test
  void leavesAHeadingWordAtTheEndOfALineInItsSentence() {
    String text = "Förvaltningen ber att få återkomma med en\nsammanfattning\nnästa år.";
    assertThat(SEGMENTER.segment(text, Reflow.paragraphs(text)))
        .extracting(Section::heading)
        .containsExactly("");
  }

  @Test
  void isSurerOfAnUndamagedHeading() {
    assertThat(confidence("Sammanfattning")).isGreaterThan(0.95);
    assertThat(confidence("Sammamfattming")).isBetween(0.8, confidence("Sammanfattning") - 0.05);
    assertThat(confidence("sammanfattning.")).isBetween(0.5, confidence("Sammanfattning") - 0.1);
  }

  @Test
  void givesTextAfterASignatureBackToTheSectionItIsIn() {
    String text =
        "Sammanfattning\n\nDet här är en kort text om något som har hänt i kommunen.\n\n"
            + "Eva Ekman\n\navdelningschef\n\n"
            + "Efter underskriften går texten vidare som om ingenting hade hänt i kommunen.\n";
    List<Section> sections = SEGMENTER.segment(text, Reflow.paragraphs(text));
    assertThat(sections.stream().map(s -> s.type() + " " + s.level() + " " + s.parent()))
        .containsExactly("SUMMARY 1 null", "SIGNATURES 2 0");
    assertThat(sections.get(1).span().of(text)).isEqualTo("Eva Ekman\n\navdelningschef\n\n");
    checkSpans(text, sections);
  }

  @Test
  void hasNoSectionsWithoutText() {
    assertThat(SEGMENTER.segment("", List.of())).isEmpty();
    assertThat(SEGMENTER.segment(" \n", List.of(new Paragraph(new Span(0, 2), 1)))).isEmpty();
  }

  @Test
  @Timeout(60)
  void readsAnyTextInLinearTime() {
    List<String> texts =
        List.of(
            "a".repeat(5_000_000),
            "Sammanfattning ".repeat(500_000),
            "Sammanfattning\n\n".repeat(20_000),
            "Sammanfattning Den är kort. ".repeat(50_000),
            "Abc ".repeat(1_000_000),
            "Eva Ek\n\nchef\n\nmellan\n\n".repeat(10_000),
            "1.".repeat(500_000) + "\n\n" + "§ ".repeat(100_000),
            "\uD800\n\n\uDC00\u0000\n\n".repeat(20_000),
            "Rubrik\n\nText som är lång nog för att vara brödtext.\n\n".repeat(10_000));
    for (String text : texts) {
      checkSpans(text, SEGMENTER.segment(text, Reflow.paragraphs(text)));
    }
  }

  private static double confidence(String heading) {
    String text = heading + "\n\nDet här är en kort text om något som har hänt i kommunen.\n";
    Section section = SEGMENTER.segment(text, Reflow.paragraphs(text)).get(0);
    assertThat(section.type()).isEqualTo(Section.Type.SUMMARY);
    return section.confidence();
  }

  /** Level 1 goes from the first line to the end without gaps; others lie inside their parents. */
  private static void checkSpans(String text, List<Section> sections) {
    int end = -1;
    for (int at = 0; at < sections.size(); at++) {
      Section section = sections.get(at);
      assertThat(section.confidence()).isBetween(0.0, 1.0);
      assertThat(section.span().of(text)).startsWith(section.heading());
      if (section.level() == 1) {
        assertThat(section.parent()).isNull();
        assertThat(section.span().start()).isEqualTo(end < 0 ? section.span().start() : end);
        assertThat(text.substring(0, end < 0 ? section.span().start() : 0)).isBlank();
        end = section.span().end();
      } else if (section.parent() != null) {
        Section parent = sections.get(section.parent());
        assertThat(section.parent()).isLessThan(at);
        assertThat(parent.span().contains(section.span())).isTrue();
        assertThat(parent.level()).isLessThan(section.level());
      }
    }
    assertThat(end).isEqualTo(sections.isEmpty() ? -1 : text.length());
  }

  private static String document(String name) throws IOException {
    try (InputStream in =
        SegmenterTest.class.getResourceAsStream("cases/documents/" + name + ".txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
