package se.renskrift.repair;

import java.util.List;
import java.util.Objects;
import se.renskrift.text.CorrectedText;
import se.renskrift.text.Correction;
import se.renskrift.text.Stage;

/**
 * Undoes reading with the wrong character encoding.
 *
 * <p>Three things can have happened: UTF-8 was read as another encoding, even twice; one encoding
 * of a byte a character was read as another; or a national seven-bit code was read as ASCII. The
 * first leaves sequences that are hard to get otherwise and is undone wherever they stand. The two
 * others leave signs that other texts use, and are undone only if the whole text speaks for it.
 * Immutable and thread-safe.
 */
public final class MojibakeRepair implements Stage {
  private final List<Stage> misreadings;

  /** A stage that expects the letters of the given alphabet. */
  public MojibakeRepair(Alphabet alphabet) {
    Objects.requireNonNull(alphabet, "alphabet");
    this.misreadings =
        List.of(
            new MisreadUtf8(alphabet),
            new MisreadCodePage(alphabet),
            new MisreadSevenBit(alphabet));
  }

  @Override
  public List<Correction> propose(String text) {
    CorrectedText repaired = CorrectedText.of(text);
    for (Stage misreading : misreadings) {
      repaired = repaired.revise(misreading);
    }
    return repaired.corrections();
  }
}
