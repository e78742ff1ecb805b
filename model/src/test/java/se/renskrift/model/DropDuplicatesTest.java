package se.renskrift.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.renskrift.CleanedDocument;
import se.renskrift.Cleaner;
import se.renskrift.CleanerOptions;
import se.renskrift.text.Kind;

class DropDuplicatesTest {
  private static final Cleaner DROPPING =
      Cleaner.of(Swedish.PACK, CleanerOptions.DEFAULT.withDropDuplicates(true));

  private static final String BRIDGE =
      "Kommunen har under året byggt en ny brygga vid badplatsen i Almsjö och rustat upp husen"
          + " där, till en kostnad av 25 000 kronor.";

  private static final String POOL =
      "Nämnden föreslår att badhuset hålls öppet även under sommarens veckor.";

  @Test
  void leavesTheFirstAndListsEveryRemoval() {
    String misread = BRIDGE.replace("brygga", "bryqga").replace("badplatsen", "badp1atsen");
    String source = String.join("\n\n", BRIDGE, POOL, misread, POOL, BRIDGE) + "\n";
    CleanedDocument document = DROPPING.clean(source);
    assertThat(document.text()).isEqualTo(BRIDGE + "\n\n" + POOL + "\n");
    assertThat(document.duplicates()).isEmpty();
    assertThat(document.corrected().corrections())
        .filteredOn(c -> c.kind() == Kind.DUPLICATE)
        .isNotEmpty()
        .allMatch(c -> c.evidence().stream().anyMatch(e -> e.rule().equals("repeated-paragraph")));
    assertThat(document.corrected().keep(c -> false).text()).isEqualTo(source);
    String undone = document.corrected().keep(c -> c.kind() != Kind.DUPLICATE).text();
    assertThat(undone).contains(POOL + "\n\n" + BRIDGE.substring(0, 20));
  }

  @Test
  void leavesWhatDiffersInANumberOrAName() {
    String source =
        String.join(
            "\n\n",
            BRIDGE,
            BRIDGE.replace("25 000", "26 000"),
            BRIDGE.replace("Almsjö", "Norrby"),
            POOL);
    assertThat(DROPPING.clean(source).text()).isEqualTo(Swedish.CLEANER.clean(source).text());
  }

  @Test
  void removesNothingUnlessAsked() {
    String source = BRIDGE + "\n\n" + BRIDGE + "\n";
    assertThat(Swedish.CLEANER.clean(source).text()).isEqualTo(source);
  }
}
