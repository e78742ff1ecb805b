package se.renskrift.layout;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which lines of one text were found to be furniture, and why. Not thread-safe. */
final class FurnitureLines {
  private final @Nullable Rule[] rules;
  private final boolean[] kept;

  FurnitureLines(List<Line> lines) {
    this.rules = new Rule[lines.size()];
    this.kept = new boolean[lines.size()];
  }

  void add(int line, Rule rule) {
    if (rules[line] == null && !kept[line]) {
      rules[line] = rule;
    }
  }

  /** Notes a line that is furniture and yet stays. */
  void keep(int line) {
    kept[line] = rules[line] == null;
  }

  /** Why the line is to go, or null if it stays. */
  @Nullable Rule rule(int line) {
    return rules[line];
  }

  boolean isKept(int line) {
    return kept[line];
  }

  boolean has(int line) {
    return rules[line] != null || kept[line];
  }
}
