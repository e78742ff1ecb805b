package se.renskrift.errormodel;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How a text was damaged, as told from the text itself. Immutable.
 *
 * @param kind what kind of damage it is
 * @param words how many words the text has, numbers and the like included
 * @param damagedWords how many of them were damaged, estimated: each counts by how sure it is
 * @param perThousandLetters how many misreadings there are for each 1,000 letters
 * @param missing letters of the language that were meant but never read, in order
 * @param misreadings the most frequent misreadings, most frequent first
 * @param shares for each kind of damage that the error model knows by name, the share in [0, 1] of
 *     the words that it explains; {@code clean} is no damage
 */
public record Damage(
    Kind kind,
    int words,
    double damagedWords,
    double perThousandLetters,
    List<String> missing,
    List<Misreading> misreadings,
    SortedMap<String, Double> shares) {
  /** Copies what it is given. */
  public Damage {
    Objects.requireNonNull(kind, "kind");
    missing = List.copyOf(missing);
    misreadings = List.copyOf(misreadings);
    shares = Collections.unmodifiableSortedMap(new TreeMap<>(shares));
  }

  /** Kinds of damage, told by what was misread. */
  public enum Kind {
    /** None to speak of. */
    NONE,
    /** Letters with marks were read as letters without, or as other characters. */
    MARKS_LOST,
    /** Letters with marks were read as others with marks. */
    WRONG_MARKS,
    /** Letters of all kinds were misread here and there. */
    SCATTERED,
    /** Not in the model's language, or not legible as it; left alone. */
    OTHER_LANGUAGE
  }

  /** The share of the words that were damaged, in [0, 1]. */
  public double damagedShare() {
    return words == 0 ? 0 : Math.min(1, damagedWords / words);
  }
}
