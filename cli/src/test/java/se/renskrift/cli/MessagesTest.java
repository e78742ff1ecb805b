package se.renskrift.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.renskrift.documents.DocumentException;
import se.renskrift.documents.DocumentException.Reason;
import se.renskrift.text.Kind;

class MessagesTest {
  private static final Path ERRORS = Path.of("../docs/errors.md");
  private static final Pattern GAP = Pattern.compile("\\{(\\d)");

  @Test
  void everyMessageIsThereInBothLanguagesWithTheSameGaps() throws IOException {
    Properties english = load("Messages.properties");
    Properties swedish = load("Messages_sv.properties");
    Set<String> missing = new TreeSet<>(english.stringPropertyNames());
    missing.removeAll(swedish.stringPropertyNames());
    assertThat(missing).isEmpty();
    for (String key : english.stringPropertyNames()) {
      assertThat(gaps(swedish.getProperty(key))).as(key).isEqualTo(gaps(english.getProperty(key)));
    }
  }

  @Test
  void everyReasonIsExplainedInSwedish() {
    Messages swedish = Messages.of(Locale.forLanguageTag("sv"));
    for (Reason reason : Reason.values()) {
      DocumentException e = new DocumentException("f", reason, "DETALJ");
      assertThat(swedish.explain(e)).isNotEqualTo(reason.explain("DETALJ"));
      assertThat(swedish.explain(e).contains("DETALJ"))
          .as("%s", reason)
          .isEqualTo(reason.explain("DETALJ").contains("DETALJ"));
    }
  }

  @Test
  void everyKindHasAName() {
    for (Kind kind : Kind.values()) {
      assertThat(Messages.of(Locale.ENGLISH).get("kind." + kind.name(), 1234)).endsWith(" 1,234");
    }
  }

  @Test
  void everyErrorStandsInTheDocumentation() throws IOException {
    String errors = Files.readString(ERRORS).replaceAll("\\s+", " ");
    Properties english = load("Messages.properties");
    for (String key : new TreeSet<>(english.stringPropertyNames())) {
      if (key.matches("(usage|input|output|model|lexicon|material)\\..*|internal")
          && !key.equals("usage.seeHelp")) {
        assertThat(errors).as(key).contains(longestPart(english.getProperty(key)));
      }
    }
    for (Reason reason : Reason.values()) {
      assertThat(errors).as("%s", reason).contains(reason.explain("…"));
    }
    for (ExitCode code : ExitCode.values()) {
      assertThat(errors).contains("| " + code.code() + " | `" + code + "` |");
    }
  }

  /** The longest stretch without a gap. */
  private static String longestPart(String pattern) {
    String longest = "";
    for (String part : pattern.replace("''", "'").split("[{}|]")) {
      String words = part.replaceAll("^[:, ]+|[: ]+$", "");
      longest = words.length() > longest.length() ? words : longest;
    }
    return longest;
  }

  private static Set<String> gaps(String pattern) {
    return GAP.matcher(pattern)
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Properties load(String name) throws IOException {
    Properties properties = new Properties();
    try (var in = Files.newBufferedReader(Path.of("src/main/resources/se/renskrift/cli", name))) {
      properties.load(in);
    }
    return properties;
  }
}
