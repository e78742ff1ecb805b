package se.renskrift.errormodel;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Learns confusions by aligning words as read with words as meant.
 *
 * <p>Letters are aligned by least edits; adjoining edits make one confusion. Not thread-safe.
 */
public final class ConfusionTrainer {
  private static final Confusion POINT_LOST = new Confusion("", ".");
  private static final Confusion SPACE_ADDED = new Confusion(" ", "");

  private final List<String> kinds;
  private final List<Map<Confusion, Integer>> counts = new ArrayList<>();
  private final List<Map<String, Integer>> runs = new ArrayList<>();
  private final long[] letters;
  private int damaged;

  /**
   * @param kinds the names of the kinds of damage
   */
  public ConfusionTrainer(List<String> kinds) {
    this.kinds = List.copyOf(kinds);
    for (int i = 0; i < kinds.size(); i++) {
      counts.add(new HashMap<>());
      runs.add(new HashMap<>());
    }
    letters = new long[kinds.size()];
  }

  /**
   * Adds a word as read and as meant, or several where spaces between were lost or added. Pairs
   * that have little in common teach nothing, and false is answered.
   *
   * @throws IllegalArgumentException if the kind is not one of the trainer's
   */
  public boolean add(String kind, String observed, String intended) {
    if (observed.isEmpty() || intended.isEmpty()) {
      return false;
    }
    int k = kinds.indexOf(kind);
    if (k < 0) {
      throw new IllegalArgumentException("kind: " + kind + " is not one of " + kinds);
    }
    String meant = intended.toLowerCase(Locale.ROOT);
    String seen = matchCase(observed, intended);
    List<Confusion> found = LetterAlignment.confusions(seen, meant);
    int changed = 0;
    for (Confusion confusion : found) {
      int longer = Math.max(confusion.observed().length(), confusion.intended().length());
      changed += confusion.isIdentity() ? 0 : longer;
    }
    if (changed > 1 + meant.length() / 2) {
      return false;
    }
    damaged += changed > 0 ? 1 : 0;
    for (Confusion confusion : found) {
      // Letters added in a run are another word's, read without the space between.
      boolean foreign = confusion.intended().isEmpty() && confusion.observed().length() > 1;
      if (!foreign && isLearnt(confusion)) {
        counts.get(k).merge(confusion, 1, Integer::sum);
      }
    }
    if (meant.length() == 1 && seen.length() == 1 && Character.isLetter(meant.charAt(0))) {
      // A letter that is a word is read otherwise than one in a word.
      counts.get(k).merge(new Confusion(alone(seen), alone(meant)), 1, Integer::sum);
      runs.get(k).merge(alone(meant), 1, Integer::sum);
    }
    letters[k] += meant.length();
    String spaced = meant + " ";
    for (int from = 0; from < spaced.length(); from++) {
      for (int to = from + 1; to <= Math.min(spaced.length(), from + Confusion.LONGEST); to++) {
        runs.get(k).merge(spaced.substring(from, to), 1, Integer::sum);
      }
    }
    return true;
  }

  /** How many words were read otherwise than they were meant, in all kinds together. */
  int damaged() {
    return damaged;
  }

  /** How often each confusion was seen in a kind. */
  Map<Confusion, Integer> counts(String kind) {
    return Collections.unmodifiableMap(counts.get(kinds.indexOf(kind)));
  }

  /** How often a run was meant in a kind; how many letters were, if it is empty. */
  long total(String kind, String intended) {
    int k = kinds.indexOf(kind);
    return intended.isEmpty() ? letters[k] : runs.get(k).getOrDefault(intended, 0);
  }

  /**
   * Letters for letters; a point lost within an abbreviation; and spaces, but for a space between
   * two letters that changed.
   */
  private static boolean isLearnt(Confusion confusion) {
    String meant = confusion.intended();
    if (confusion.equals(POINT_LOST)) {
      return true;
    }
    for (int i = 0; i < meant.length(); i++) {
      boolean edge = i == 0 || i == meant.length() - 1;
      if (!Character.isLetter(meant.charAt(i)) && !(edge && meant.charAt(i) == ' ')) {
        return false;
      }
    }
    return confusion.observed().indexOf(' ') < 0 || confusion.equals(SPACE_ADDED);
  }

  /** How tables write a letter that is a word of its own. */
  private static String alone(String letter) {
    return " " + letter + " ";
  }

  /** Capitals that were meant are read as such: only the letter's shape counts. */
  private static String matchCase(String observed, String intended) {
    if (!Character.isUpperCase(intended.charAt(0))) {
      return observed;
    }
    boolean capitals = intended.length() > 1 && intended.equals(intended.toUpperCase(Locale.ROOT));
    return capitals
        ? observed.toLowerCase(Locale.ROOT)
        : Character.toLowerCase(observed.charAt(0)) + observed.substring(1);
  }

  /**
   * The table, with confusions seen at least so often in all.
   *
   * @throws IOException if {@code out} cannot be written
   */
  public void write(int least, Appendable out) throws IOException {
    Map<Confusion, Integer> sums = new TreeMap<>();
    for (Map<Confusion, Integer> map : counts) {
      map.forEach((confusion, n) -> sums.merge(confusion, n, Integer::sum));
    }
    out.append("observed\tintended\t").append(String.join("\t", kinds)).append('\n');
    unseen(least, sums, out);
    for (Map.Entry<Confusion, Integer> entry : sums.entrySet()) {
      Confusion confusion = entry.getKey();
      boolean lone = confusion.isLone();
      if (entry.getValue() < (lone ? 1 : least) || (lone && confusion.isIdentity())) {
        continue;
      }
      out.append(confusion.observed()).append('\t').append(confusion.intended());
      for (int k = 0; k < kinds.size(); k++) {
        int count = counts.get(k).getOrDefault(confusion, 0);
        long total = total(kinds.get(k), confusion.intended());
        out.append('\t').append(Integer.toString(count)).append('/').append(Long.toString(total));
      }
      out.append('\n');
    }
  }

  /**
   * Writes how often the single letters were changed, lost and added that are chance one by one.
   */
  private void unseen(int least, Map<Confusion, Integer> sums, Appendable out) throws IOException {
    for (Confusion any : List.of(Confusion.LOSS, Confusion.ADDITION, Confusion.CHANGE)) {
      out.append(any.observed()).append('\t').append(any.intended());
      for (int k = 0; k < kinds.size(); k++) {
        long count = 0;
        for (Map.Entry<Confusion, Integer> entry : counts.get(k).entrySet()) {
          Confusion confusion = entry.getKey();
          boolean alike =
              confusion.observed().length() == any.observed().length()
                  && confusion.intended().length() == any.intended().length()
                  && confusion.observed().chars().allMatch(Character::isLetter);
          if (alike && !confusion.isIdentity() && sums.getOrDefault(confusion, 0) < least) {
            count += entry.getValue();
          }
        }
        // What was read may be any letter; what was lost is known.
        long ways = any.observed().isEmpty() ? 1 : Confusion.LETTERS;
        out.append('\t').append(Long.toString(count));
        out.append('/').append(Long.toString(ways * letters[k]));
      }
      out.append('\n');
    }
  }
}
