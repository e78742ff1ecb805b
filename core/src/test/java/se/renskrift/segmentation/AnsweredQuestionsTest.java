package se.renskrift.segmentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AnsweredQuestionsTest {
  private static final Segmenter SEGMENTER = Segmenter.of(Headings.SWEDISH, SectionOrder.NONE);
  private static final String BODY =
      "\n\nNämnden har under året fått in många synpunkter på färjan. De besvaras i det som följer.\n\n";

  private static final String QUESTIONS =
      "Ärendet\n\nSkribenten frågar:\n\n1. Hur ofta går färjan?\n\n2. Vad kostar resan?\n\n";

  @Test
  void areAnsweredUnderHeadingsInTheirOrder() {
    assertThat(answers(QUESTIONS + "Förvaltningens svar" + BODY + "Turer" + BODY + "Pris" + BODY))
        .containsExactly("1. Turer", "2. Pris");
  }

  @Test
  void areAnsweredUnderHeadingsWithTheirNumber() {
    String answers = "Svar på fråga 2" + BODY + "Svar på fråga 1" + BODY + "Annat som är sagt" + BODY;
    assertThat(answers(QUESTIONS + "Förvaltningens svar" + BODY + answers))
        .containsExactly("1. Svar på fråga 1", "2. Svar på fråga 2");
  }

  @Test
  void areNotAnsweredByHeadingsOfAnotherNumber() {
    String answers = "Turer" + BODY + "Pris" + BODY + "Båtar" + BODY;
    assertThat(answers(QUESTIONS + "Förvaltningens svar" + BODY + answers)).isEmpty();
  }

  @Test
  void areQuestions() {
    String points = "Ärendet\n\nSkribenten vill:\n\n1. Fler turer.\n\n2. Lägre pris.\n\n";
    assertThat(answers(points + "Förvaltningens svar" + BODY + "Turer" + BODY + "Pris" + BODY))
        .isEmpty();
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
