package se.renskrift.correction;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** What speaks for or against a change. */
public enum Figure {
  /** How much better the best reading with the change is than the best without, ln, at most 30. */
  MARGIN,
  /** How much better than the best reading with another change there, ln, at most 30. */
  RUNNER_UP,
  /** How much better the words around fit the intended than the observed, ln, if known. */
  CONTEXT,
  /** How much likelier the intended word is than the observed after the words before it, ln. */
  LEFT,
  /** How much likelier it makes the words after it, ln. */
  RIGHT,
  /** ln P(observed word) whatever the context. */
  OBSERVED,
  /** Whether the observed word is listed, 0 or 1. */
  OBSERVED_LISTED,
  /** Whether it is not listed, but a compound of known parts. */
  OBSERVED_COMPOUND,
  /**
   * Whether what is changed stands within a listed word that the observed one begins or ends with.
   */
  PART_INTACT,
  /** ln P(intended word) whatever the context. */
  INTENDED,
  /** Whether the intended word is listed. */
  INTENDED_LISTED,
  /** ln P of all the confusions of the word. */
  CHANNEL,
  /** ln P of the least likely of them. */
  WORST_CONFUSION,
  /** How many confusions there are. */
  CHANGES,
  /** Whether they all bring back letters with marks. */
  ONLY_MARKS,
  /** How many of them were never seen for the letters they are about. */
  ANY,
  /** Whether a space is brought back. */
  SPLIT,
  /** Whether a space is taken away. */
  MERGE,
  /** The length of the intended word. */
  LENGTH,
  /** Whether the observed word has a capital where no sentence begins. */
  CAPITAL,
  /** Whether it has a digit. */
  DIGIT,
  /** Whether a sentence begins with it. */
  SENTENCE_START,
  /** How many of the six words around are unknown as they are read. */
  STRANGE_AROUND,
  /** The share of the thirty words around that the best reading changes. */
  CHANGED_AROUND,
  /**
   * Of the letters brought back, the one that survives least: the share of its sightings in the
   * best reading of the document that are legible.
   */
  LEGIBLE,
  /** The share of the document's words that the best reading changes. */
  DOCUMENT_CHANGED,
  /** How many other words of the document the best reading changes, at most 10. */
  OTHER_CHANGES,
  /** The share of the document's words that come from no damage. */
  DOCUMENT_CLEAN,
  /** The share of the other places with the observed word where the same is meant; 0.5 if none. */
  AGREEMENT,
  /** How often the document has the observed word. */
  TIMES_OBSERVED,
  /** How often it has the intended word as it stands. */
  TIMES_INTENDED;

  /** The number of figures. */
  static final int COUNT = values().length;

  private static final Map<String, Figure> BY_ID = new HashMap<>();

  static {
    for (Figure figure : values()) {
      BY_ID.put(figure.id, figure);
    }
  }

  private final String id = name().toLowerCase(Locale.ROOT).replace('_', '-');

  /** The name used in files: lower case, words joined with hyphens. */
  public String id() {
    return id;
  }

  /**
   * The figure with the given name.
   *
   * @throws IllegalArgumentException if there is none
   */
  static Figure of(String id) {
    Figure figure = BY_ID.get(id);
    if (figure == null) {
      throw new IllegalArgumentException("no figure is called " + id);
    }
    return figure;
  }
}
