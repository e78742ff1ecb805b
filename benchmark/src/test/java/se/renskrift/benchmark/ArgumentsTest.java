package se.renskrift.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ArgumentsTest {
  @Test
  void readsFlagsValuesAndAPath() {
    Arguments arguments = of("--dev", "--model", "there", "shared");

    assertThat(arguments.has("--dev")).isTrue();
    assertThat(arguments.value("--model", "here")).isEqualTo("there");
    assertThat(arguments.path(Path.of("other"))).isEqualTo(Path.of("shared"));
    assertThat(of().has("--dev")).isFalse();
    assertThat(of().value("--model", "here")).isEqualTo("here");
    assertThat(of().path(Path.of("other"))).isEqualTo(Path.of("other"));
  }

  @Test
  void refusesWhatItDoesNotKnow() {
    assertThatThrownBy(() -> of("--fast")).hasMessageStartingWith("--fast: no such option");
    assertThatThrownBy(() -> of("--model")).hasMessageStartingWith("--model: no such option");
    assertThatThrownBy(() -> of("a", "b")).hasMessage("b: one directory at most");
  }

  private static Arguments of(String... args) {
    return Arguments.of(args, "--dev", "--model=");
  }
}
