package se.renskrift.text;

import java.util.List;

/**
 * One step of the cleaning: a pure function from a text to changes of it.
 *
 * <p>Implementations are immutable and thread-safe, accept any text without failing, and always
 * propose the same changes for the same text.
 */
@FunctionalInterface
public interface Stage {
  /** The changes to {@code text}, ordered by position and without overlaps. */
  List<Correction> propose(String text);
}
