package se.renskrift;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How a document was damaged, as told from the document itself. Immutable.
 *
 * @param shares for each kind of damage that the error model knows, the share in [0, 1] of the
 *     document's words that it explains; {@code clean} is no damage
 */
public record DamageProfile(SortedMap<String, Double> shares) {
  /** Copies what it is given. */
  public DamageProfile {
    shares = Collections.unmodifiableSortedMap(new TreeMap<>(shares));
  }
}
