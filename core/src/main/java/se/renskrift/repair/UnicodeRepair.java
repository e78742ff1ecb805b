package se.renskrift.repair;

import java.util.ArrayList;
import java.util.List;
import se.renskrift.text.CorrectedText;
import se.renskrift.text.Correction;
import se.renskrift.text.Stage;

/**
 * Gives every character its usual form: letters composed (NFC), ligatures taken apart, spaces
 * plain, control and zero-width characters gone, bullets of symbol fonts made bullets.
 *
 * <p>A soft hyphen at a line's end stays, since it tells that a word was cut there. Immutable and
 * thread-safe.
 */
public final class UnicodeRepair implements Stage {
  /** A removed character may bring others together; in real text two rounds are enough. */
  private static final int MAX_ROUNDS = 8;

  /** A stage without options. */
  public UnicodeRepair() {}

  @Override
  public List<Correction> propose(String text) {
    CorrectedText repaired = CorrectedText.of(text);
    for (int round = 0; round < MAX_ROUNDS; round++) {
      List<Correction> found = round(repaired.text());
      if (found.isEmpty()) {
        break;
      }
      repaired = repaired.revise(found);
    }
    return repaired.corrections();
  }

  private static List<Correction> round(String text) {
    int at = nextUnusual(text, 0);
    if (at == text.length()) {
      return List.of();
    }
    Accents accents = Accents.of(text);
    List<Correction> found = new ArrayList<>();
    int done = 0;
    while (at < text.length()) {
      Correction correction = accents.propose(text, at, done);
      if (correction == null) {
        correction = CharacterForms.propose(text, at);
      }
      if (correction == null) {
        at++;
      } else {
        found.add(correction);
        done = correction.span().end();
        at = Math.max(at + 1, done);
      }
      at = nextUnusual(text, at);
    }
    return found;
  }

  private static int nextUnusual(String text, int from) {
    int at = from;
    while (at < text.length() && CharacterForms.isUsual(text.charAt(at))) {
      at++;
    }
    return at;
  }
}
