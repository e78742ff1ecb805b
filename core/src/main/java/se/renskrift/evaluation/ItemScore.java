package se.renskrift.evaluation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How well the points of lists were found. Immutable.
 *
 * <p>A point found agrees with one of the gold standard if at most a tenth of the words of both
 * together belong to one of them alone, words laid against words; it agrees <i>strictly</i> if the
 * letters or digits that both begin with are the same, too, or both have a bullet.
 *
 * @param gold the points of the gold standard
 * @param found the points found
 * @param strict those that agree strictly
 * @param spans those that agree
 * @param missed points of the gold standard that no found one agrees with strictly, as they stand
 *     there
 * @param surplus points found that agree strictly with none, as they stand there
 */
public record ItemScore(
    int gold, int found, int strict, int spans, List<String> missed, List<String> surplus) {
  /** Nothing scored; the neutral element of {@link #plus}. */
  public static final ItemScore NONE = new ItemScore(0, 0, 0, 0, List.of(), List.of());

  /** One word in so many may belong to one of the points alone. */
  private static final int AGREEING = 10;

  /** Copies the lists it is given. */
  public ItemScore {
    missed = List.copyOf(missed);
    surplus = List.copyOf(surplus);
  }

  /** The words of a point, by their places among those of its text: half-open. */
  private record Place(int from, int to) {}

  /**
   * Scores the points of one document. Their spans may be of different texts.
   *
   * @param gold the points that should be found, in order
   * @param goldText the text that they are of
   * @param found the points found, in order
   * @param text the text that those are of
   */
  public static ItemScore of(
      List<LabelledItem> gold, String goldText, List<LabelledItem> found, String text) {
    List<Place> truth = new ArrayList<>();
    List<Place> places = new ArrayList<>();
    List<String> words = words(goldText, gold, truth);
    List<String> own = words(text, found, places);
    Alignment alignment = Alignment.of(own, words);
    Set<Integer> taken = new HashSet<>();
    Set<Integer> right = new HashSet<>();
    List<String> missed = new ArrayList<>();
    int spans = 0;
    int strict = 0;
    for (int i = 0; i < gold.size(); i++) {
      int best = -1;
      for (int j = 0; j < found.size() && best < 0; j++) {
        best = !taken.contains(j) && agree(truth.get(i), places.get(j), alignment) ? j : -1;
      }
      spans += best >= 0 ? 1 : 0;
      if (best >= 0) {
        taken.add(best);
      }
      if (best >= 0 && key(gold.get(i).marker()).equals(key(found.get(best).marker()))) {
        strict++;
        right.add(best);
      } else {
        missed.add(gold.get(i).span().of(goldText));
      }
    }
    List<String> surplus = new ArrayList<>();
    for (int j = 0; j < found.size(); j++) {
      if (!right.contains(j)) {
        surplus.add(found.get(j).span().of(text));
      }
    }
    return new ItemScore(gold.size(), found.size(), strict, spans, missed, surplus);
  }

  private static boolean agree(Place gold, Place found, Alignment alignment) {
    int both = 0;
    for (int word = gold.from; word < gold.to; word++) {
      int opposite = alignment.opposite(word);
      both += opposite >= found.from && opposite < found.to ? 1 : 0;
    }
    int either = gold.to - gold.from + found.to - found.from - both;
    return both > 0 && (either - both) * AGREEING <= either;
  }

  /** Its letters and digits: brackets, points and the shapes of bullets say nothing. */
  private static String key(String marker) {
    StringBuilder key = new StringBuilder();
    marker.codePoints().filter(Character::isLetterOrDigit).forEach(key::appendCodePoint);
    return key.toString();
  }

  /** The words of a text; adds the place of each point. */
  private static List<String> words(String text, List<LabelledItem> items, List<Place> places) {
    List<String> words = new ArrayList<>();
    int at = 0;
    for (LabelledItem item : items) {
      words.addAll(Words.of(text.substring(at, item.span().start())));
      int from = words.size();
      // The marker is compared by itself.
      int body = Math.min(item.span().end(), item.span().start() + item.marker().length());
      words.addAll(Words.of(text.substring(body, item.span().end())));
      places.add(new Place(from, words.size()));
      at = item.span().end();
    }
    words.addAll(Words.of(text.substring(at)));
    return words;
  }

  /** The harmonic mean of precision and recall of strict agreement; NaN if there are no points. */
  public double strictF1() {
    return f1(strict);
  }

  /** The same of agreement. */
  public double spanF1() {
    return f1(spans);
  }

  private double f1(int agreeing) {
    return gold + found == 0 ? Double.NaN : 2.0 * agreeing / (gold + found);
  }

  /** The score of both taken together. */
  public ItemScore plus(ItemScore other) {
    List<String> allMissed = new ArrayList<>(missed);
    allMissed.addAll(other.missed);
    List<String> allSurplus = new ArrayList<>(surplus);
    allSurplus.addAll(other.surplus);
    return new ItemScore(
        gold + other.gold,
        found + other.found,
        strict + other.strict,
        spans + other.spans,
        allMissed,
        allSurplus);
  }
}
