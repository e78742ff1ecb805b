package se.renskrift.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RenskriftTest {
  private static final byte[] TEXT = "N&mnden".getBytes(StandardCharsets.UTF_8);

  @Test
  void tellsItsVersions() {
    Program program = Program.run("--version");
    assertThat(program.stdout())
        .matches(
            "renskrift [0-9]+\\.[0-9]+\\.[0-9]+(-SNAPSHOT)?\n"
                + "model [0-9]+\\.[0-9]+\\.[0-9]+(-SNAPSHOT)?\n"
                + "Java "
                + Runtime.version().feature()
                + "\n");
    assertThat(program.exit()).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "OK, 0",
    "SOME_FAILED, 1",
    "USAGE, 2",
    "INPUT, 3",
    "MODEL, 4",
    "OUTPUT, 5",
    "OCR, 6",
    "SIGNED, 7"
  })
  void exitCodesNeverChange(ExitCode exitCode, int code) {
    assertThat(exitCode.code()).isEqualTo(code);
    assertThat(ExitCode.values()).hasSize(8);
  }

  @Test
  void saysThatTheModelCannotBeLoaded() {
    Engine.Factory broken =
        (options, knowledge) -> {
          throw new IOException("confusions.tsv:12: expected 3 columns, found 2");
        };
    Program program = Program.run(TEXT, broken, List.of("clean", "-"));
    assertThat(program.stderr())
        .isEqualTo(
            "renskrift: the language model cannot be loaded (confusions.tsv:12: expected 3"
                + " columns, found 2); build or install the program again\n");
    assertThat(program.exit()).isEqualTo(ExitCode.MODEL.code());
  }

  @ParameterizedTest
  @CsvSource({
    "Broken pipe, ''",
    "No space left on device, renskrift: stdout cannot be written (No space left on device)"
  })
  void endsWithoutAStackTraceWhenStdoutCannotBeWritten(String why, String said) {
    OutputStream out =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException(why);
          }
        };
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Streams streams = Streams.of(new ByteArrayInputStream(TEXT), out, err, false);
    int exit =
        Renskrift.commandLine(streams, Messages.of(Locale.ENGLISH), ToyEngine::load)
            .execute("clean", "-");
    assertThat(err.toString(StandardCharsets.UTF_8).strip()).isEqualTo(said);
    assertThat(exit).isEqualTo(ExitCode.OUTPUT.code());
  }

  @Test
  void speaksTheLanguageOfTheSystemOrEnglish() {
    assertThat(Messages.of(List.of(), Locale.forLanguageTag("sv-SE")).get("summary.skipped"))
        .startsWith("hoppades");
    assertThat(Messages.of(List.of(), Locale.forLanguageTag("de")).get("summary.skipped"))
        .startsWith("skipped");
    assertThat(
            Messages.of(List.of("--lang", "en"), Locale.forLanguageTag("sv"))
                .get("summary.skipped"))
        .startsWith("skipped");
  }

  @Test
  void showsHowFarABatchIsOnATerminalAndTakesTheLineAway() {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Streams streams =
        Streams.of(new ByteArrayInputStream(TEXT), new ByteArrayOutputStream(), err, true);
    Progress progress =
        new Progress(streams, Messages.of(Locale.ENGLISH), "progress", 3, 1, true, 0);
    progress.advance(1);
    progress.clear();
    streams.err().flush();
    assertThat(err.toString(StandardCharsets.UTF_8))
        .matches("\r\u001B\\[K1 of 3, [0-9.,]+ a second, [0-9]+ s left\r\u001B\\[K");
  }
}
