package se.renskrift.repair;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.renskrift.text.Correction;
import se.renskrift.text.Kind;
import se.renskrift.text.Stage;

/**
 * Undoes reading one encoding of a byte a character as another, such as Mac Roman as Windows-1252.
 *
 * <p>The signs this leaves (a dagger for a letter) occur in clean texts too, so the whole text must
 * speak for it: few of the expected letters as they should be, several of the signs inside words,
 * and more than one letter regained. Control characters of ISO-8859-1 need no such evidence, since
 * no text holds them: they are Windows-1252.
 */
final class MisreadCodePage implements Stage {
  private static final int MIN_INSIDE = 3;
  private static final int MIN_DISTINCT = 2;
  private static final double MIN_SHARE_INSIDE = 0.4;
  private static final double MAX_SHARE_LOST = 0.08;

  private static final Rule CONTROLS =
      Rule.of(Kind.MOJIBAKE, "windows-1252-read-as-iso-8859-1", 0.98);

  private final Alphabet alphabet;
  private final List<Misreading> misreadings = new ArrayList<>();

  MisreadCodePage(Alphabet alphabet) {
    this.alphabet = alphabet;
    for (CodePage was : CodePage.values()) {
      for (CodePage readAs : CodePage.values()) {
        if (was != readAs) {
          misreadings.add(new Misreading(was, readAs));
        }
      }
    }
  }

  @Override
  public List<Correction> propose(String text) {
    Misreading likeliest = likeliest(text);
    if (likeliest != null) {
      return likeliest.correct(text);
    }
    return controls(text);
  }

  private @Nullable Misreading likeliest(String text) {
    BitSet signs = new BitSet();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x80) {
        signs.set(c);
      }
    }
    Misreading best = null;
    int most = 0;
    for (Misreading misreading : misreadings) {
      if (signs.stream().anyMatch(c -> misreading.regains((char) c))) {
        int gain = misreading.gain(text);
        if (gain > most) {
          best = misreading;
          most = gain;
        }
      }
    }
    return best;
  }

  private static List<Correction> controls(String text) {
    List<Correction> found = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      // U+0085 is also a line ending of mainframes; the other stage takes it for one.
      if (c >= 0x80 && c < 0xA0 && c != 0x85) {
        char meant = CodePage.WINDOWS_1252.decode(c);
        if (meant != c) {
          found.add(CONTROLS.correct(i, i + 1, String.valueOf(meant)));
        }
      }
    }
    return found;
  }

  /** One encoding read as another. */
  private final class Misreading {
    private final CodePage was;
    private final CodePage readAs;
    private final Rule rule;

    Misreading(CodePage was, CodePage readAs) {
      this.was = was;
      this.readAs = readAs;
      this.rule = Rule.of(Kind.MOJIBAKE, name(was) + "-read-as-" + name(readAs), 0.97);
    }

    private static String name(CodePage page) {
      return page.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The character meant, or the character itself. */
    private char meant(char c) {
      int octet = readAs.encode(c);
      return octet < 0 ? c : was.decode(octet);
    }

    boolean regains(char c) {
      return c != meant(c) && alphabet.isOwn(meant(c));
    }

    /** How many letters would be regained on balance; 0 if the text does not speak for it. */
    int gain(String text) {
      int inside = 0;
      int regained = 0;
      int lost = 0;
      StringBuilder distinct = new StringBuilder();
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        if (c < 0x80) {
          continue;
        }
        if (alphabet.isOwn(c) && !alphabet.isOwn(meant(c))) {
          lost++;
        } else if (regains(c)) {
          regained++;
          if (isLetterAt(text, i - 1) && isLetterAt(text, i + 1)) {
            inside++;
            if (distinct.indexOf(String.valueOf(meant(c))) < 0) {
              distinct.append(meant(c));
            }
          }
        }
      }
      boolean speaks =
          inside >= MIN_INSIDE
              && distinct.length() >= MIN_DISTINCT
              && inside >= MIN_SHARE_INSIDE * regained
              && lost <= MAX_SHARE_LOST * regained;
      return speaks ? regained - lost : 0;
    }

    List<Correction> correct(String text) {
      List<Correction> found = new ArrayList<>();
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        char meant = meant(c);
        if (meant != c && (isMeantLetter(text, i, meant) || Signs.isExpected(meant))) {
          found.add(rule.correct(i, i + 1, String.valueOf(meant)));
        }
      }
      return found;
    }

    private boolean isMeantLetter(String text, int at, char meant) {
      return alphabet.has(meant) && (isLetterAt(text, at - 1) || isLetterAt(text, at + 1));
    }

    private boolean isLetterAt(String text, int at) {
      if (at < 0 || at >= text.length()) {
        return false;
      }
      char c = text.charAt(at);
      return (c >= 'a' && c <= 'z')
          || (c >= 'A' && c <= 'Z')
          || (c >= 0x80 && alphabet.has(meant(c)));
    }
  }
}
