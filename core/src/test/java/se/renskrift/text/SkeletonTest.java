package se.renskrift.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SkeletonTest {
  @ParameterizedTest
  @CsvSource({
    "Ärendets beredning, arendetsberedning",
    "&RENDETS BEREDNlNG, arendetsberedning",
    "f6rslag, forsiag",
    "A\u030angpanneva\u0308gen, angpannevagen",
    "'«§ — !»', ''",
  })
  void keepsTheShapeOfLettersAndDigits(String text, String skeleton) {
    String shape = skeleton.replace('l', 'i');
    assertThat(Skeleton.of(text)).isEqualTo(shape);
    assertThat(Skeleton.of(shape)).isEqualTo(shape);
  }

  @Test
  void isTheSameUnderAnyLocale() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr"));
      assertThat(Skeleton.of("BILAGA Iı")).isEqualTo("biiagaii");
    } finally {
      Locale.setDefault(before);
    }
  }
}
