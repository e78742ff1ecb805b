package se.renskrift.testdata;

import java.util.ArrayList;
import java.util.List;

/**
 * Paragraphs of a document that repeat one another.
 *
 * @param kind how: a constant of {@code DuplicateCluster.Kind} in lower case
 * @param paragraphs which, as indices into {@link TestDocument#paragraphs()}, from 0
 */
public record Repeat(String kind, List<Integer> paragraphs) {
  /** Copies the list. */
  public Repeat {
    paragraphs = List.copyOf(paragraphs);
  }

  static Repeat from(Row row) {
    List<Integer> paragraphs = new ArrayList<>();
    for (String number : row.text(1).split(",")) {
      paragraphs.add(row.number(number) - 1);
    }
    if (paragraphs.size() < 2) {
      throw row.bad("expected at least two paragraphs, found " + row.text(1));
    }
    return new Repeat(row.text(0), paragraphs);
  }
}
