package se.renskrift.segmentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.renskrift.SharedMaterial;

/** Real documents, clean and damaged. */
class SeedsTest {
  private static final List<String> JOBS =
      List.of(
          "OTHER 1 ",
          "PROPOSAL 1 Arbetsmarknadsförvaltningens förslag till beslut",
          "SUMMARY 1 Sammanfattning",
          "MATTER 1 Ärendet",
          "PREPARATION 1 Ärendets beredning",
          "ASSESSMENT 1 Arbetsmarknadsförvaltningens svar",
          "OTHER 2 Supported Employment inom Jobbtorg Stockholm",
          "OTHER 2 Årsmål",
          "OTHER 2 Stöd till personer i avhopparverksamhet",
          "OTHER 2 Samverkan med Arbetsförmedlingen");

  @Test
  void findsTheSectionsOfTheGoldStandard() {
    assertThat(sections("000_9d432db659bb06ab.gold.txt")).isEqualTo(JOBS);
  }

  @Test
  void findsTheSectionsOfTheDamagedReading() {
    assertThat(sections("000_9d432db659bb06ab.txt"))
        .containsExactly(
            "OTHER 1 ",
            "PROPOSAL 1 Arbetsmarknadsforvaltningens forslag till beslut",
            "SUMMARY 1 Sammanfattning",
            "MATTER 1 Arendet",
            "PREPARATION 1 Arendets beredning",
            "ASSESSMENT 1 Arbetsmarknadsforvaltningens svar",
            "OTHER 2 Supported Employment inom Jobbtorg Stockholm",
            "OTHER 2 Arsmal",
            "OTHER 2 Stod till personer i avhopparverksamhet",
            "OTHER 2 Samverkan med Arbetsformedlingen");
  }

  @Test
  void findsTheSectionsBetweenPagesAndMargins() {
    List<String> sections = sections("002_07d9cea6cece533d.txt");
    assertThat(sections.subList(0, sections.size() - 1)).isEqualTo(JOBS);
    assertThat(sections.get(sections.size() - 1)).isEqualTo("SIGNATURES 1 ");
  }

  @Test
  void findsSignaturesAttachmentsAndApproval() {
    assertThat(sections("001_0697c74f84300deb.txt"))
        .containsExactly(
            "OTHER 1 ",
            "PROPOSAL 1 Arbetsmarknadsförvaltningens förslag till beslut",
            "SUMMARY 1 Sammanfattning",
            "MATTER 1 Ärendet",
            "PREPARATION 1 Ärendets beredning",
            "ASSESSMENT 1 Arbetsmarknadsförvaltningens svar",
            "OTHER 2 Kostnad för Jobbtorg Stockholms verksamhet riktad till avhoppare och resultat",
            "OTHER 2 Kostnader för Welcome House",
            "SIGNATURES 1 ",
            "ATTACHMENTS 1 Bilaga",
            "APPROVAL 1 Attesterat av");
  }

  @Test
  void findsSectionsBetweenRepeatedFooters() {
    assertThat(sections("003_871bc0371685a79d.txt"))
        .containsExactly(
            "OTHER 1 ",
            "PROPOSAL 1 Förvaltningens förslag till beslut",
            "SIGNATURES 1 ",
            "SUMMARY 1 Sammanfattning",
            "PREPARATION 1 Ärendets beredning",
            "BACKGROUND 1 Bakgrund",
            "OTHER 2 Jobbtorgens mål och organisation",
            "ASSESSMENT 1 Förvaltningens redovisning",
            "OTHER 2 Jobbgarantin",
            "OTHER 2 Utfall",
            "ASSESSMENT 1 Förvaltningens synpunkter på jobbtorgen och samarbetet med dem",
            "ATTACHMENTS 1 Bilagor");
  }

  private static List<String> sections(String name) {
    String text = Reflow.fairCopy(SharedMaterial.read("seeds/" + name));
    return Segmenter.of(Headings.SWEDISH, SectionOrder.NONE)
        .segment(text, Reflow.paragraphs(text))
        .stream()
        .map(s -> s.type() + " " + s.level() + " " + s.heading())
        .toList();
  }
}
