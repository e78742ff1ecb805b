package se.renskrift.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import se.renskrift.text.Correction;
import se.renskrift.text.Stage;

/**
 * Undoes misreadings between encodings that have the language's letters at the same places, such as
 * CP850 and CP437: only some signs are wrong.
 *
 * <p>Done only if one misreading explains all signs of the text that hardly occur, and each of them
 * becomes a usual sign beside a number.
 */
final class MisreadSigns implements Stage {
  private static final char EURO = '\u20AC';

  private final Orthography orthography;

  MisreadSigns(Orthography orthography) {
    this.orthography = orthography;
  }

  private List<MisreadingChain> chains() {
    List<MisreadingChain> chains = new ArrayList<>();
    for (CodePage was : CodePage.values()) {
      for (CodePage readAs : CodePage.values()) {
        MisreadingChain chain = new MisreadingChain(List.of(new Misreading(was, readAs)));
        if (was != readAs && keepsLetters(chain)) {
          chains.add(chain);
        }
      }
    }
    return chains;
  }

  private boolean keepsLetters(MisreadingChain chain) {
    String letters = orthography.alphabet().letters();
    return MisreadWord.of(letters, chain, orthography).text().equals(letters);
  }

  @Override
  public List<Correction> propose(String text) {
    SortedSet<Character> odd = new TreeSet<>();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x80 && orthography.rank(c) == Orthography.ODD && isBesideNumber(text, i)) {
        odd.add(c);
      }
    }
    for (MisreadingChain chain : odd.isEmpty() ? List.<MisreadingChain>of() : chains()) {
      if (odd.stream().allMatch(c -> Signs.isExpected(meant(chain, c)))) {
        return correct(text, chain, odd);
      }
    }
    return List.of();
  }

  private List<Correction> correct(String text, MisreadingChain chain, SortedSet<Character> odd) {
    List<Correction> found = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x80 && odd.contains(c)) {
        char meant = meant(chain, c);
        boolean stands = Character.isLetter(c) ? isBesideNumber(text, i) : meant != EURO;
        if (stands || isDigitBefore(text, i)) {
          found.add(chain.rule().correct(i, i + 1, String.valueOf(meant)));
        }
      }
    }
    return found;
  }

  private char meant(MisreadingChain chain, char c) {
    long original = chain.original(String.valueOf(c), 0, orthography);
    return original == MisreadingChain.NONE ? 0 : (char) MisreadingChain.point(original);
  }

  private static boolean isBesideNumber(String text, int at) {
    boolean apart = !Character.isLetter(text.charAt(at));
    return isDigitBefore(text, at)
        || isDigit(text, at + 1)
        || (apart && isSpace(text, at + 1) && isDigit(text, at + 2));
  }

  private static boolean isDigitBefore(String text, int at) {
    boolean apart = !Character.isLetter(text.charAt(at));
    return isDigit(text, at - 1) || (apart && isSpace(text, at - 1) && isDigit(text, at - 2));
  }

  private static boolean isDigit(String text, int at) {
    return at >= 0 && at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
  }

  private static boolean isSpace(String text, int at) {
    return at >= 0 && at < text.length() && text.charAt(at) == ' ';
  }
}
