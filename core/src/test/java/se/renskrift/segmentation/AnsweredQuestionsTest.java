package se.renskrift.segmentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class AnsweredQuestionsTest {
  private static final Segmenter SEGMENTER = Segmenter.of(Headings.SWEDISH, SectionOrder.NONE);
  private static final String LEAD =
      "Förvaltningens svar\n\n"
          + "Nämnden har fått in många synpunkter på färjan. De besvaras nedan.\n\n";

  private static final String QUESTIONS =
      "Ärendet\n\nSkribenten frågar:\n\n1. Hur ofta går färjan?\n\n2. Vad kostar resan?\n\n";

  @Test
  void areAnsweredUnderHeadingsInTheirOrder() {
    assertThat(answers(QUESTIONS + LEAD + under("Turer", "Pris")))
        .containsExactly("1. Turer", "2. Pris");
  }

  @Test
  void areAnsweredUnderHeadingsWithTheirNumber() {
    String answers = under("Svar på fråga 2", "Svar på fråga 1", "Annat som är sagt");
    assertThat(answers(QUESTIONS + LEAD + answers))
        .containsExactly("1. Svar på fråga 1", "2. Svar på fråga 2");
  }

  @Test
  void areNotAnsweredByHeadingsOfAnotherNumber() {
    assertThat(answers(QUESTIONS + LEAD + under("Turer", "Pris", "Båtar"))).isEmpty();
  }

  @Test
  void areQuestions() {
    String points = "Ärendet\n\nSkribenten vill:\n\n1. Fler turer.\n\n2. Lägre pris.\n\n";
    assertThat(answers(points + LEAD + under("Turer", "Pris"))).isEmpty();
  }

  private static String under(String... headings) {
    StringBuilder text = new StringBuilder();
    for (String heading : headings) {
      text.append(heading)
          .append("\n\nOm detta vet skepparen att säga, utan att det har skrivits ned förut, att ")
          .append(heading.toLowerCase(Locale.ROOT))
          .append(" har ändrats två gånger under året.\n\n");
    }
    return text.toString();
  }

  private static List<String> answers(String text) {
    List<Section> sections = SEGMENTER.segment(text, Reflow.paragraphs(text));
    return sections.stream()
        .flatMap(section -> section.items().stream())
        .filter(item -> item.answer() != null)
        .map(item -> item.marker() + " " + sections.get(item.answer()).heading())
        .toList();
  }
}
