package se.renskrift.duplicates;

import java.util.ArrayList;
import java.util.List;

/**
 * Parts an alignment into stretches that both paragraphs share and stretches that they do not.
 *
 * <p>Damage leaves words over everywhere, and words such as <i>and</i> find a counterpart anywhere:
 * what counts is which prevails. The parting is the likeliest path of two states, as of a hidden
 * Markov model, each column speaking for one by its likeness, and every change of state costing as
 * much as {@value #CHANGE} columns.
 */
final class SharedStretches {
  private static final double CHANGE = 1.75;

  /** A column of this likeness speaks for neither. */
  private static final double EVEN = 0.5;

  private SharedStretches() {}

  /**
   * Columns that follow one another.
   *
   * @param shared whether both paragraphs share them
   * @param start the first column
   * @param end the column after the last
   */
  record Stretch(boolean shared, int start, int end) {}

  static List<Stretch> of(AlignedColumns columns) {
    int size = columns.size();
    boolean[][] changed = new boolean[2][size];
    double shared = 0;
    double apart = 0;
    for (int at = 0; at < size; at++) {
      double speaks = columns.likeness(at) - EVEN;
      double fromApart = apart - CHANGE;
      double fromShared = shared - CHANGE;
      changed[1][at] = fromApart > shared;
      changed[0][at] = fromShared > apart;
      shared = Math.max(shared, fromApart) + speaks;
      apart = Math.max(apart, fromShared) - speaks;
    }
    List<Stretch> stretches = new ArrayList<>();
    int state = shared >= apart ? 1 : 0;
    int end = size;
    for (int at = size - 1; at >= 0; at--) {
      if (at == 0 || changed[state][at]) {
        stretches.add(0, new Stretch(state == 1, at, end));
        end = at;
        state = 1 - state;
      }
    }
    return stretches;
  }
}
