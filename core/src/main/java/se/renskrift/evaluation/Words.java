package se.renskrift.evaluation;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The words of a text as they are compared: normalised, hyphens joined, bullets dropped. */
final class Words {
  private static final char HYPHEN_OF_GOLD = '\u00AC';
  private static final Set<String> BULLETS =
      Set.of(
          "\u2022", "-", "*", "o", "e", "\u00B7", "\u25AA", "\u25A0", "\u25CF", "\u00AB", "\u00BB",
          "\u00A9", "\u00AE");

  /** The data of the common measure: after these a hyphen at a line's end stays. */
  private static final List<String> CONJUNCTIONS = List.of("och", "eller", "samt");

  private static final String CONTINUES = "\u00E5\u00E4\u00F6\u00E9&";

  private Words() {}

  static List<String> of(String text) {
    String joined = joinHyphens(joinGoldHyphens(text.replace("\r\n", "\n")));
    String normal = Normalizer.normalize(joined, Normalizer.Form.NFC);
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int at = 0; at <= normal.length(); at++) {
      char c = at < normal.length() ? fold(normal.charAt(at)) : ' ';
      if (!isSpace(c)) {
        word.append(c);
      } else if (word.length() > 0) {
        String found = word.toString();
        word.setLength(0);
        if (!BULLETS.contains(found)) {
          words.add(found);
        }
      }
    }
    return words;
  }

  /** The code points of the words joined by single spaces. */
  static int[] codePoints(List<String> words) {
    return String.join(" ", words).codePoints().toArray();
  }

  static boolean hasDigit(String word) {
    return word.codePoints().anyMatch(Words::isDigit);
  }

  /** Decimal digits, and other numbers of one digit such as superscripts. */
  private static boolean isDigit(int c) {
    if (Character.isDigit(c)) {
      return true;
    }
    int value = Character.getType(c) == Character.OTHER_NUMBER ? Character.getNumericValue(c) : -1;
    return value >= 0 && value <= 9;
  }

  private static String joinGoldHyphens(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int at = 0; at < text.length(); ) {
      if (text.charAt(at) == HYPHEN_OF_GOLD
          && at + 1 < text.length()
          && text.charAt(at + 1) == '\n') {
        at = skipSpace(text, at + 1);
      } else {
        out.append(text.charAt(at++));
      }
    }
    return out.toString();
  }

  private static String joinHyphens(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int at = 0; at < text.length(); ) {
      int joined = text.charAt(at) == '-' ? joinedAt(text, at) : -1;
      if (joined >= 0) {
        at = joined;
      } else {
        out.append(text.charAt(at++));
      }
    }
    return out.toString();
  }

  /** Where the rest of the word cut at {@code hyphen} begins, or -1 if no word is cut there. */
  private static int joinedAt(String text, int hyphen) {
    if (hyphen == 0 || !endsWord(text.codePointBefore(hyphen))) {
      return -1;
    }
    int at = hyphen + 1;
    while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
      at++;
    }
    if (at == text.length() || text.charAt(at) != '\n') {
      return -1;
    }
    at = skipSpace(text, at);
    return at < text.length() && continues(text.charAt(at)) && !isConjunction(text, at) ? at : -1;
  }

  private static boolean isConjunction(String text, int at) {
    for (String word : CONJUNCTIONS) {
      int end = at + word.length();
      if (text.startsWith(word, at)
          && (end == text.length() || !isWordCharacter(text.codePointAt(end)))) {
        return true;
      }
    }
    return false;
  }

  private static boolean continues(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || CONTINUES.indexOf(c) >= 0;
  }

  private static boolean endsWord(int c) {
    return isWordCharacter(c) && c != '_' && !Character.isDigit(c);
  }

  private static boolean isWordCharacter(int c) {
    int type = Character.getType(c);
    return c == '_'
        || Character.isLetterOrDigit(c)
        || type == Character.LETTER_NUMBER
        || type == Character.OTHER_NUMBER;
  }

  private static int skipSpace(String text, int from) {
    int at = from;
    while (at < text.length() && isSpace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isSpace(char c) {
    return c <= ' '
        ? c == ' ' || (c >= '\t' && c <= '\r') || (c >= 0x1C && c <= 0x1F)
        : c == 0x85 || c == 0xA0 || Character.isSpaceChar(c);
  }

  private static char fold(char c) {
    return switch (c) {
      case '\u201C', '\u201D', '\u201E' -> '"';
      case '\u2018', '\u2019' -> '\'';
      case '\u2010', '\u2013', '\u2014', '\u2212' -> '-';
      case '\u00A0' -> ' ';
      default -> c;
    };
  }
}
