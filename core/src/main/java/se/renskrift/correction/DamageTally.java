package se.renskrift.correction;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.renskrift.errormodel.Confusion;
import se.renskrift.errormodel.ConfusionTable;
import se.renskrift.errormodel.Damage;
import se.renskrift.errormodel.ErrorModel;
import se.renskrift.errormodel.Misreading;

/** Counts what was read and what was misread in a stretch of a document. Not thread-safe. */
final class DamageTally {
  private static final int MOST_MISREADINGS = 12;

  /** Fewer are no damage to speak of: any text has a word that looks like another. */
  private static final double LEAST_DAMAGED = 1.5;

  private static final double LEAST_TIMES = 1;

  /** How often a letter must be misread, and how seldom read right, to count as missing. */
  private static final double LEAST_MISSED = 3;

  private static final double MOST_FOUND = 0.02;

  /** The share of letters with marks that is misread where these are the kind of damage. */
  private static final double LEAST_MARKS = 0.1;

  private final ConfusionTable table;
  private final ObservedWords words = new ObservedWords();
  private final double[] weights;
  private final SortedMap<Confusion, Double> misread = new TreeMap<>();
  private double damagedWords;

  // Made when first asked for.
  private @Nullable List<String> missing;
  private @Nullable List<Misreading> misreadings;

  DamageTally(ConfusionTable table) {
    this.table = table;
    weights = new double[table.kinds().size()];
  }

  /** Adds a word as it was read, and the model that it was read with. */
  void add(String observed, ErrorModel errors) {
    forget();
    words.add(observed);
    for (int kind = 0; kind < weights.length; kind++) {
      weights[kind] += errors.weight(kind);
    }
  }

  /** Adds what the last word was found to have been, and how sure that is. */
  void addDamage(Candidate intended, double confidence) {
    forget();
    damagedWords += confidence;
    for (int index : intended.confusions()) {
      Confusion confusion = table.confusions().get(index);
      if (!confusion.isIdentity()) {
        misread.merge(confusion, confidence, Double::sum);
      }
    }
  }

  /** Adds all that another stretch has. */
  void add(DamageTally other) {
    forget();
    words.addAll(other.words);
    damagedWords += other.damagedWords;
    for (int kind = 0; kind < weights.length; kind++) {
      weights[kind] += other.weights[kind];
    }
    other.misread.forEach((confusion, times) -> misread.merge(confusion, times, Double::sum));
  }

  private void forget() {
    missing = null;
    misreadings = null;
  }

  double damagedWords() {
    return damagedWords;
  }

  /** The kind of damage that the misreadings show. */
  Damage.Kind kind() {
    if (damagedWords < LEAST_DAMAGED) {
      return Damage.Kind.NONE;
    }
    double all = 0;
    double ofMarked = 0;
    double asMarked = 0;
    for (Map.Entry<Confusion, Double> entry : misread.entrySet()) {
      boolean marked = isMarked(entry.getKey().intended());
      all += entry.getValue();
      ofMarked += marked ? entry.getValue() : 0;
      asMarked += marked && isMarked(entry.getKey().observed()) ? entry.getValue() : 0;
    }
    double meant = words.marked() - asMarked + ofMarked;
    if (2 * ofMarked < all || ofMarked < LEAST_MARKS * meant) {
      return Damage.Kind.SCATTERED;
    }
    return 2 * asMarked > ofMarked ? Damage.Kind.WRONG_MARKS : Damage.Kind.MARKS_LOST;
  }

  private static boolean isMarked(String run) {
    return run.chars().anyMatch(c -> c > 'z' && Character.isLetter(c));
  }

  /** The damage of the stretch, of a kind that may be told from more than it. */
  Damage damage(Damage.Kind kind) {
    boolean any = kind != Damage.Kind.NONE && kind != Damage.Kind.OTHER_LANGUAGE;
    double times = misread.values().stream().mapToDouble(Double::doubleValue).sum();
    return new Damage(
        kind,
        words.count(),
        damagedWords,
        words.length() == 0 ? 0 : 1000 * times / words.length(),
        any ? missing() : List.of(),
        any ? misreadings() : List.of(),
        shares());
  }

  private SortedMap<String, Double> shares() {
    SortedMap<String, Double> shares = new TreeMap<>();
    for (int kind = 0; kind < weights.length; kind++) {
      String name = table.kinds().get(kind);
      double none = name.equals(ConfusionTable.CLEAN) ? 1 : 0;
      shares.put(name, words.count() == 0 ? none : Math.min(1, weights[kind] / words.count()));
    }
    return shares;
  }

  private List<String> missing() {
    List<String> found = missing == null ? findMissing() : missing;
    missing = found;
    return found;
  }

  private List<Misreading> misreadings() {
    List<Misreading> found = misreadings == null ? findMisreadings() : misreadings;
    misreadings = found;
    return found;
  }

  private List<String> findMissing() {
    return misread.keySet().stream()
        .map(Confusion::intended)
        .filter(letter -> letter.length() == 1 && isMarked(letter))
        .distinct()
        .filter(letter -> misread(letter) >= LEAST_MISSED)
        .filter(letter -> right(letter) <= MOST_FOUND * (misread(letter) + right(letter)))
        .sorted()
        .toList();
  }

  private List<Misreading> findMisreadings() {
    return misread.entrySet().stream()
        .filter(entry -> entry.getValue() >= LEAST_TIMES && !entry.getKey().isAny())
        .sorted(
            Map.Entry.<Confusion, Double>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(MOST_MISREADINGS)
        .map(entry -> misreading(entry.getKey(), entry.getValue()))
        .toList();
  }

  private Misreading misreading(Confusion confusion, double times) {
    String run = confusion.intended();
    double share = times / (misread(run) + right(run));
    return confusion.isLone()
        ? new Misreading(confusion.observed().trim(), run.trim(), times, share)
        : new Misreading(confusion.observed(), run, times, share);
  }

  /** How often a run was meant and not read. */
  private double misread(String run) {
    double times = 0;
    for (Map.Entry<Confusion, Double> entry : misread.entrySet()) {
      times += entry.getKey().intended().equals(run) ? entry.getValue() : 0;
    }
    return times;
  }

  /** How often a run was meant and read: what stands there in another's place was not meant. */
  private double right(String run) {
    double times = words.times(run);
    for (Map.Entry<Confusion, Double> entry : misread.entrySet()) {
      times -= !run.isEmpty() && entry.getKey().observed().equals(run) ? entry.getValue() : 0;
    }
    return Math.max(0, times);
  }
}
