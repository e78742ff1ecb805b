package se.renskrift.correction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
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

  /** By confusion, how often it was found; empty until the first is. */
  private double[] times = {};

  private double damagedWords;

  // Made when first asked for.
  private @Nullable List<String> missing;
  private @Nullable List<Misreading> misreadings;
  private int @Nullable [] seen;

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
    for (int confusion : intended.confusions()) {
      if (!table.confusions().get(confusion).isIdentity()) {
        add(confusion, confidence);
      }
    }
  }

  private void add(int confusion, double more) {
    if (times.length == 0) {
      times = new double[table.confusions().size()];
    }
    times[confusion] += more;
  }

  /** Adds all that another stretch has. */
  void add(DamageTally other) {
    forget();
    words.addAll(other.words);
    damagedWords += other.damagedWords;
    for (int kind = 0; kind < weights.length; kind++) {
      weights[kind] += other.weights[kind];
    }
    for (int confusion : other.seen()) {
      add(confusion, other.times[confusion]);
    }
  }

  private void forget() {
    missing = null;
    misreadings = null;
    seen = null;
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
    for (int seen : seen()) {
      Confusion confusion = table.confusions().get(seen);
      boolean marked = isMarked(confusion.intended());
      all += times[seen];
      ofMarked += marked ? times[seen] : 0;
      asMarked += marked && isMarked(confusion.observed()) ? times[seen] : 0;
    }
    double meant = words.marked() - asMarked + ofMarked;
    if (2 * ofMarked < all || ofMarked < LEAST_MARKS * meant) {
      return Damage.Kind.SCATTERED;
    }
    return 2 * asMarked > ofMarked ? Damage.Kind.WRONG_MARKS : Damage.Kind.MARKS_LOST;
  }

  private static boolean isMarked(String run) {
    for (int i = 0; i < run.length(); i++) {
      if (run.charAt(i) > 'z' && Character.isLetter(run.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** The confusions that were found, in order. */
  private int[] seen() {
    int[] found = seen;
    if (found == null) {
      found = new int[times.length];
      int size = 0;
      for (int confusion = 0; confusion < times.length; confusion++) {
        found[size] = confusion;
        size += times[confusion] > 0 ? 1 : 0;
      }
      found = Arrays.copyOf(found, size);
      seen = found;
    }
    return found;
  }

  /** The damage of the stretch, of a kind that may be told from more than it. */
  Damage damage(Damage.Kind kind) {
    boolean any = kind != Damage.Kind.NONE && kind != Damage.Kind.OTHER_LANGUAGE;
    double misread = Arrays.stream(seen()).mapToDouble(confusion -> times[confusion]).sum();
    return new Damage(
        kind,
        words.count(),
        damagedWords,
        words.length() == 0 ? 0 : 1000 * misread / words.length(),
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
    SortedSet<String> letters = new TreeSet<>();
    for (int confusion : seen()) {
      String letter = table.confusions().get(confusion).intended();
      if (letter.length() == 1 && isMarked(letter)) {
        letters.add(letter);
      }
    }
    List<String> found = new ArrayList<>();
    for (String letter : letters) {
      double missed = misread(letter);
      if (missed >= LEAST_MISSED && right(letter) <= MOST_FOUND * (missed + right(letter))) {
        found.add(letter);
      }
    }
    return found;
  }

  private List<Misreading> findMisreadings() {
    List<Integer> often = new ArrayList<>();
    for (int confusion : seen()) {
      if (times[confusion] >= LEAST_TIMES && !table.confusions().get(confusion).isAny()) {
        often.add(confusion);
      }
    }
    // Those that are as frequent stay in order.
    often.sort((a, b) -> Double.compare(times[b], times[a]));
    List<Misreading> found = new ArrayList<>();
    for (int confusion : often.subList(0, Math.min(MOST_MISREADINGS, often.size()))) {
      found.add(misreading(table.confusions().get(confusion), times[confusion]));
    }
    return found;
  }

  private Misreading misreading(Confusion confusion, double found) {
    String run = confusion.intended();
    double share = found / (misread(run) + right(run));
    return confusion.isLone()
        ? new Misreading(confusion.observed().trim(), run.trim(), found, share)
        : new Misreading(confusion.observed(), run, found, share);
  }

  /** How often a run was meant and not read. */
  private double misread(String run) {
    double sum = 0;
    for (int confusion : seen()) {
      sum += table.confusions().get(confusion).intended().equals(run) ? times[confusion] : 0;
    }
    return sum;
  }

  /** How often a run was meant and read: what stands there in another's place was not meant. */
  private double right(String run) {
    double sum = words.times(run);
    for (int confusion : seen()) {
      boolean instead = !run.isEmpty() && table.confusions().get(confusion).observed().equals(run);
      sum -= instead ? times[confusion] : 0;
    }
    return Math.max(0, sum);
  }
}
