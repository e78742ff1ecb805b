package se.renskrift.text;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Why a correction was proposed: the rule, the scores it rests on and what else was considered.
 *
 * @param rule a stable identifier, words joined with hyphens, such as {@code noisy-channel}
 * @param scores named figures, natural-log probabilities unless the rule says otherwise
 * @param alternatives other readings, the likeliest first; may be empty
 */
public record Evidence(String rule, SortedMap<String, Double> scores, List<String> alternatives) {
  /** Copies what it is given. */
  public Evidence {
    Objects.requireNonNull(rule, "rule");
    scores = Collections.unmodifiableSortedMap(new TreeMap<>(scores));
    alternatives = List.copyOf(alternatives);
  }

  /** Evidence of a rule that needs no figures. */
  public static Evidence of(String rule) {
    return new Evidence(rule, new TreeMap<>(), List.of());
  }
}
