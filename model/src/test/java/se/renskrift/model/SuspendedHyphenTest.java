package se.renskrift.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Hyphens at line ends before conjunctions, with the real lexicon, which lists glued words too. */
class SuspendedHyphenTest {
  @ParameterizedTest
  @CsvSource({
    "Det gäller hälso-,och sjukvård i hela länet.,Det gäller hälso- och sjukvård i hela länet.",
    "Ett kartläggnings-,och bedömningsinstrument,Ett kartläggnings- och bedömningsinstrument",
    "Nämnden har arbetat spar-,samt under året.,Nämnden har arbetat sparsamt under året.",
    "Enheten prövar nya mo-,deller för samverkan.,Enheten prövar nya modeller för samverkan."
  })
  void stayOrGoAsWasMeant(String line, String next, String intended) {
    assertThat(Swedish.CLEANER.clean(line + "\n" + next).text()).isEqualTo(intended);
  }
}
