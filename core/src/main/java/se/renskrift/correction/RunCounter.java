package se.renskrift.correction;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.renskrift.errormodel.Confusion;

/** Counts how often the intended runs of confusions stand in words. */
final class RunCounter {
  private final Map<Long, double[]> runs = new HashMap<>();
  private final List<Confusion> confusions;

  RunCounter(List<Confusion> confusions) {
    this.confusions = confusions;
    for (Confusion confusion : confusions) {
      String run = confusion.intended();
      runs.put(key(run, 0, run.length()), new double[1]);
    }
  }

  /**
   * How often the intended run of each confusion stands in the words.
   *
   * @param words with how often each stands in the text
   */
  double[] count(Map<String, Integer> words) {
    double letters = 0;
    for (Map.Entry<String, Integer> entry : words.entrySet()) {
      String word = entry.getKey();
      int times = entry.getValue();
      letters += (double) word.length() * times;
      if (word.length() == 1) {
        add(key(" " + word + " ", 0, 3), times);
      }
      String spaced = word + " ";
      for (int from = 0; from < spaced.length(); from++) {
        int longest = Math.min(spaced.length(), from + Confusion.LONGEST);
        for (int to = from + 1; to <= longest; to++) {
          add(key(spaced, from, to), times);
        }
      }
    }
    double[] totals = new double[confusions.size()];
    for (int i = 0; i < totals.length; i++) {
      String run = confusions.get(i).intended();
      double[] count = runs.get(key(run, 0, run.length()));
      if (confusions.get(i).isAny()) {
        totals[i] = letters * (confusions.get(i).observed().isEmpty() ? 1 : Confusion.LETTERS);
      } else {
        totals[i] = run.isEmpty() || count == null ? letters : count[0];
      }
    }
    return totals;
  }

  private void add(long key, int times) {
    double[] count = runs.get(key);
    if (count != null) {
      count[0] += times;
    }
  }

  private static long key(String text, int from, int to) {
    long key = 0;
    for (int i = from; i < to; i++) {
      key = key << 16 | text.charAt(i);
    }
    return key;
  }
}
