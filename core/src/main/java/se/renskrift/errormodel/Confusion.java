package se.renskrift.errormodel;

import java.util.Objects;

/**
 * A run of characters read as another.
 *
 * <p>A letter that is a word of its own stands between spaces on both sides. A single space stands
 * for one that was lost between words, or added within one. {@link #ANY} stands for any letter, in
 * confusions that were never seen.
 *
 * @param observed what OCR produced, up to three characters; empty where it lost something
 * @param intended what was meant, up to three characters in lower case; empty where OCR added
 *     something
 */
public record Confusion(String observed, String intended) implements Comparable<Confusion> {
  /** The longest run on either side. */
  public static final int LONGEST = 3;

  /** Any letter. */
  public static final String ANY = "*";

  /** How many letters there are, about, that a letter may be read as. */
  public static final int LETTERS = 29;

  /** Any letter read as any other. */
  public static final Confusion CHANGE = new Confusion(ANY, ANY);

  /** Any letter lost. */
  public static final Confusion LOSS = new Confusion("", ANY);

  /** Any letter added. */
  public static final Confusion ADDITION = new Confusion(ANY, "");

  /**
   * @throws IllegalArgumentException if a side is too long or both are empty
   */
  public Confusion {
    Objects.requireNonNull(observed, "observed");
    Objects.requireNonNull(intended, "intended");
    if (observed.length() > LONGEST || intended.length() > LONGEST) {
      throw new IllegalArgumentException(
          "confusion: \"" + observed + "\" for \"" + intended + "\" is longer than " + LONGEST);
    }
    if (observed.isEmpty() && intended.isEmpty()) {
      throw new IllegalArgumentException("confusion: both sides are empty");
    }
  }

  /** Whether the run was read right. */
  public boolean isIdentity() {
    return observed.equals(intended) && !observed.equals(ANY);
  }

  /** Whether it is about no letter in particular. */
  public boolean isAny() {
    return observed.equals(ANY) || intended.equals(ANY);
  }

  /** Whether it is about a letter that is a word of its own. */
  public boolean isLone() {
    return intended.length() == LONGEST && intended.startsWith(" ") && intended.endsWith(" ");
  }

  @Override
  public int compareTo(Confusion other) {
    int order = observed.compareTo(other.observed);
    return order != 0 ? order : intended.compareTo(other.intended);
  }
}
