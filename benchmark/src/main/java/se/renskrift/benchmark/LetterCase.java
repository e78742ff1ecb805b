package se.renskrift.benchmark;

import java.util.Locale;

/** Gives a suggestion the case of the word it replaces. */
final class LetterCase {
  private LetterCase() {}

  /**
   * The suggestion in capitals if the word is in capitals, with a capital first if the word has one
   * there; otherwise as suggested, for a name may be suggested for a word in lower case.
   */
  static String keep(String word, String suggestion) {
    if (suggestion.isEmpty() || !Character.isUpperCase(word.codePointAt(0))) {
      return suggestion;
    }
    boolean capitals = word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
    int first = suggestion.offsetByCodePoints(0, 1);
    return (capitals ? suggestion : suggestion.substring(0, first)).toUpperCase(Locale.ROOT)
        + (capitals ? "" : suggestion.substring(first));
  }
}
