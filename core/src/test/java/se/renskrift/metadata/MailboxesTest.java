package se.renskrift.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MailboxesTest {
  private static final String NAME = "Eivor Tallgren";
  private static final String ADDRESS = "eivor.tallgren@almsjo.example";

  private final Mailboxes mailboxes = new Mailboxes(SwedishTerms.TERMS);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "eivor.tallgrenQalmsjo.example",
        "eivor.tallgren@ almsjo.example",
        "eivor.tallgrenQ almsjo.example",
        "eivor.tallgrenQalmsjo example",
        "eivor.tallgren®almsjo.example",
        "eivor.tallgren(a)almsjo.example",
        "eivortallgrenQalmsjo example",
        "eivor.taligrenQalmsjo.example",
        "eivor,tallgren@almsjo,example"
      })
  void readsWhatTheSignAndPointsWereReadAs(String observed) {
    Mailboxes.Found found = mailboxes.of("E-post: " + observed, NAME);
    assertThat(found).isNotNull();
    assertThat(found.value()).isEqualTo(ADDRESS);
    assertThat(found.repaired()).isTrue();
    assertThat("E-post: ".length()).isEqualTo(found.start());
  }

  @ParameterizedTest
  @CsvSource({
    "eivor.tallgren@almsjo.example, eivor.tallgren@almsjo.example",
    "Eivor.Tallgren@almsjo.example, Eivor.Tallgren@almsjo.example",
    "eivort@almsjo.example, eivort@almsjo.example",
    "eivor.taligren@almsjo.example, eivor.taligren@almsjo.example"
  })
  void leavesAWholeAddressAsItIs(String observed, String value) {
    Mailboxes.Found found = mailboxes.of(observed, NAME);
    assertThat(found).isEqualTo(new Mailboxes.Found(0, observed.length(), value, false));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "info@almsjo.example",
        "registratorQalmsjo.example",
        "Tallgren (Q) i Almsjö",
        "eivor.tallgrenQalmsjo.exempel",
        "eivor.tallgren almsjo.example"
      })
  void takesNoAddressThatIsNotThePersons(String text) {
    assertThat(mailboxes.of(text, NAME)).isNull();
  }

  @Test
  void readsLongLinesInLinearTime() {
    String text = "eivor.tallgren ".repeat(20_000) + "Q";
    Assertions.assertTimeoutPreemptively(Duration.ofSeconds(10), () -> mailboxes.of(text, NAME));
  }
}
