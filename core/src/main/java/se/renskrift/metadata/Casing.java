package se.renskrift.metadata;

import java.util.Locale;

/** Writes what is printed in capitals as it is written in text. */
final class Casing {
  private static final int LEAST = 4;

  private Casing() {}

  /** An office or a board: a capital first, small letters where all were capitals. */
  static String office(String observed) {
    String text = isCapitals(observed) ? observed.toLowerCase(Locale.ROOT) : observed;
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  /** A person: a capital first in each of the names. */
  static String name(String observed) {
    if (!isCapitals(observed)) {
      return observed;
    }
    StringBuilder name = new StringBuilder();
    boolean first = true;
    for (char c : observed.toCharArray()) {
      name.append(first ? c : Character.toLowerCase(c));
      first = !Character.isLetter(c);
    }
    return name.toString();
  }

  private static boolean isCapitals(String text) {
    return text.chars().filter(Character::isUpperCase).count() >= LEAST
        && text.chars().noneMatch(Character::isLowerCase);
  }
}
