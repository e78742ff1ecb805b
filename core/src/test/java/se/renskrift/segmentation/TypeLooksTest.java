package se.renskrift.segmentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.ToDoubleBiFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.renskrift.text.LineStyles;
import se.renskrift.text.Span;

/** Paragraphs marked with how they are set: # larger and bold, * bold, a space for plain ones. */
class TypeLooksTest {
  private static final Segmenter SEGMENTER = Segmenter.of(Headings.SWEDISH, SectionOrder.NONE);
  private static final List<String> BODIES =
      List.of(
          "Nämnden har under året fått in många synpunkter på färjan och dess tider. De besvaras"
              + " här, en efter en.",
          "Sjömännen har sett att det kommer flest resande en stund efter skolan, och då väntar"
              + " färjan. Så blir det nu.",
          "Förra gången frågan var uppe sa skepparen nej, eftersom båten är för liten. Nu finns det"
              + " en större båt.",
          "På ön bor det fler än någonsin, och de flesta arbetar i staden. Ingen ska behöva vänta"
              + " längre än en timme.");

  private static final String BODY = BODIES.get(0);

  private static final List<String> DOCUMENT =
      List.of(
          " Kommunkontoret",
          "#Färjan till Norrön",
          "#Sammanfattning",
          " " + BODIES.get(0),
          "#Färjans tider 2022 och 2023",
          " - Vardagar från klockan sex",
          " - Helger från klockan nio",
          "*Höst",
          " " + BODIES.get(1),
          "#Bakgrund",
          " " + BODIES.get(2),
          " Svar lämnas skriftligt",
          " " + BODIES.get(3));

  @Test
  void takeALineSetApartForAHeadingWhateverItsWords() {
    assertThat(headings(DOCUMENT, TypeLooksTest::size))
        .containsExactly(
            "1 Sammanfattning", "1 Färjans tider 2022 och 2023", "2 Höst", "1 Bakgrund");
  }

  @Test
  void takeALineInTheTypeOfTheTextForNoneWhereHeadingsAreBold() {
    List<String> plain = DOCUMENT.stream().map(line -> " " + line.substring(1)).toList();
    assertThat(headings(plain, TypeLooksTest::size)).contains("2 Svar lämnas skriftligt");
    assertThat(headings(DOCUMENT, TypeLooksTest::size)).noneMatch(line -> line.contains("Svar"));
  }

  @Test
  void tellNothingWhereAllIsBold() {
    List<String> plain = DOCUMENT.stream().map(line -> " " + line.substring(1)).toList();
    List<String> bold = DOCUMENT.stream().map(line -> "*" + line.substring(1)).toList();
    assertThat(headings(bold, (line, at) -> 11))
        .isEqualTo(headings(plain, (line, at) -> 11))
        .isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void tellNothingWhereSizesAreMeasuredRoughly(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    List<String> plain = DOCUMENT.stream().map(line -> " " + line.substring(1)).toList();
    assertThat(headings(plain, (line, at) -> 11 * (0.93 + 0.14 * random.nextDouble())))
        .isEqualTo(headings(plain, (line, at) -> 0));
  }

  @Test
  void findTheHeadingOfTheFilesOwnStyleEvenBeforeAList() {
    String text = "Sammanfattning\n\n" + BODY + "\n\nBryggor\n\n- Norr\n\n- Söder";
    int at = text.indexOf("Bryggor");
    LineStyles styles =
        new LineStyles(
            List.of(
                new LineStyles.Line(new Span(0, 14), 0, false, 1),
                new LineStyles.Line(new Span(at, at + 7), 0, false, 2)));
    assertThat(SEGMENTER.segment(text, Reflow.paragraphs(text), styles))
        .extracting(section -> section.level() + " " + section.heading())
        .containsExactly("1 Sammanfattning", "2 Bryggor");
  }

  @Test
  void partABoldBeginningFromItsSentence() {
    String text = "Bakgrund\n\n" + BODIES.get(1) + "\n\nAvsnitt 4.2. " + BODY;
    int at = text.indexOf("Avsnitt");
    LineStyles styles =
        new LineStyles(
            List.of(
                new LineStyles.Line(new Span(0, 8), 11, true, 0),
                new LineStyles.Line(new Span(at, at + 12), 11, true, 0),
                new LineStyles.Line(new Span(at + 12, text.length()), 11, false, 0)));
    List<Section> sections = SEGMENTER.segment(text, Reflow.paragraphs(text), styles);
    assertThat(sections).extracting(Section::heading).containsExactly("Bakgrund", "Avsnitt 4.2");
    assertThat(text.substring(sections.get(1).bodyStart())).startsWith("Nämnden har");
    assertThat(SEGMENTER.segment(text, Reflow.paragraphs(text))).hasSize(1);
  }

  private static double size(String line, int at) {
    return line.startsWith("#") ? 13 : 11;
  }

  private static List<String> headings(
      List<String> document, ToDoubleBiFunction<String, Integer> sizes) {
    StringBuilder text = new StringBuilder();
    List<LineStyles.Line> lines = new ArrayList<>();
    for (String line : document) {
      int start = text.length();
      text.append(line, 1, line.length());
      boolean bold = line.charAt(0) != ' ';
      double size = sizes.applyAsDouble(line, lines.size());
      lines.add(new LineStyles.Line(new Span(start, text.length()), size, bold, 0));
      text.append("\n\n");
    }
    return SEGMENTER
        .segment(text.toString(), Reflow.paragraphs(text.toString()), new LineStyles(lines))
        .stream()
        .filter(section -> !section.heading().isEmpty())
        .map(section -> section.level() + " " + section.heading())
        .toList();
  }
}
