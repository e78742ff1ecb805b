package se.renskrift.correction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.renskrift.CaseFile;
import se.renskrift.lexicon.CaseProfile;

class CaseRestorerTest {
  static Stream<Arguments> cases() {
    return CaseFile.rows(CaseRestorerTest.class, "case.tsv")
        .map(row -> Arguments.of(row.toArray()));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void givesTheIntendedWordTheCaseThatWasMeant(
      String observed,
      String intended,
      float capitalised,
      String where,
      float raised,
      String word) {
    assertThat(
            CaseRestorer.restore(
                observed,
                intended,
                new CaseProfile(capitalised, 0),
                raised,
                !where.equals("within"),
                where.equals("capitals")))
        .isEqualTo(word);
  }
}
