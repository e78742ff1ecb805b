package se.renskrift.lexicon;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Builds a {@link CompoundLexicon} from counted words and a dictionary's.
 *
 * <p>The parts of compounds are learnt: each long word is cut where a listed head follows a form
 * that begins many different words; the parts' probabilities are re-estimated from the best cuts.
 * Not thread-safe.
 */
public final class LexiconBuilder {
  private static final int SHORTEST_MODIFIER = 3;
  private static final int SHORTEST_HEAD = 3;
  private static final int ROUNDS = 3;
  private static final int LONGEST = 48;

  /** Words with a larger share of a text than this do not form compounds but join them. */
  private static final double FUNCTION_WORD = 0.002;

  /** How many different heads show that a form that is a word by itself begins compounds. */
  private static final int HEADS_OF_A_WORD = 4;

  /** What a form that was never seen to begin a compound counts. */
  private static final double POSSIBLE = 0.2;

  /** How many show it of any other form. */
  private static final int HEADS_OF_A_FORM = 12;

  private final Map<String, WordCount> counts;
  private final Set<String> dictionary;
  private final Set<String> beginnings = new TreeSet<>();
  private final Set<String> listed = new HashSet<>();
  private final double total;

  /**
   * @param counts words of a corpus in lower case, with their counts
   * @param dictionary words of a dictionary, in the case they are written in
   * @param least how often a word must have been seen to be listed without the dictionary
   */
  public LexiconBuilder(Map<String, WordCount> counts, Set<String> dictionary, int least) {
    this.counts = counts;
    this.dictionary = dictionary;
    total = counts.values().stream().mapToDouble(WordCount::total).sum();
    counts.forEach(
        (word, count) -> {
          if (count.total() >= least && listable(word)) {
            listed.add(word);
          }
        });
    for (String word : dictionary) {
      String lower = word.toLowerCase(Locale.ROOT);
      if (listable(lower)) {
        listed.add(lower);
      }
    }
  }

  /**
   * Lets forms begin compounds, at a high price, though the corpus may never show it: places, after
   * which streets and schools are called.
   *
   * @param forms in lower case, with their linking s
   */
  public LexiconBuilder withBeginnings(Set<String> forms) {
    forms.stream().filter(LexiconBuilder::listable).forEach(beginnings::add);
    return this;
  }

  private static boolean listable(String word) {
    return word.length() <= LONGEST && WordAutomaton.isListable(word);
  }

  /** Builds the lexicon. */
  public CompoundLexicon build() {
    WordAutomaton words = WordAutomatonBuilder.build(listed);
    byte[] cases = new byte[words.size()];
    Set<String> lowerInDictionary = new HashSet<>();
    for (String word : dictionary) {
      if (word.equals(word.toLowerCase(Locale.ROOT))) {
        lowerInDictionary.add(word);
      }
    }
    for (String word : dictionary) {
      int number = words.number(word.toLowerCase(Locale.ROOT));
      if (number >= 0 && !lowerInDictionary.contains(word.toLowerCase(Locale.ROOT))) {
        boolean inner = !word.substring(1).equals(word.substring(1).toLowerCase(Locale.ROOT));
        cases[number] = new CaseProfile(inner ? 0 : 1, inner ? 1 : 0).pack();
      }
    }
    counts.forEach(
        (word, count) -> {
          int number = words.number(word);
          if (number >= 0 && count.midSentence() > 0) {
            float n = count.midSentence();
            cases[number] = new CaseProfile(count.capitalised() / n, count.capitals() / n).pack();
          }
        });
    Map<String, Double> modifiers = candidates(words);
    Map<String, Double> heads = new HashMap<>();
    for (int round = 0; round < ROUNDS; round++) {
      reestimate(words, modifiers, heads);
    }
    WordAutomaton modifierWords = WordAutomatonBuilder.build(modifiers.keySet());
    byte[] modifierCosts = new byte[modifierWords.size()];
    modifiers.forEach(
        (form, p) ->
            modifierCosts[modifierWords.number(form)] = CompoundLexicon.cost(StrictMath.log(p)));
    byte[] headCosts = new byte[words.size()];
    Arrays.fill(headCosts, (byte) 255);
    heads.forEach(
        (form, p) -> headCosts[words.number(form)] = CompoundLexicon.cost(StrictMath.log(p)));
    return new CompoundLexicon(words, cases, headCosts, modifierWords, modifierCosts, characters());
  }

  private CharacterModel characters() {
    CharacterModelTrainer trainer = new CharacterModelTrainer();
    counts.forEach(
        (word, count) -> {
          if (count.total() <= 2 && listable(word)) {
            trainer.add(word);
          }
        });
    return trainer.train();
  }

  /** Forms that may begin compounds, with how many different heads follow each. */
  private Map<String, Double> candidates(WordAutomaton words) {
    Map<String, Double> heads = new HashMap<>();
    for (String word : compounds()) {
      for (int cut = SHORTEST_MODIFIER; cut <= word.length() - SHORTEST_HEAD; cut++) {
        if (isHead(word.substring(cut), words)) {
          heads.merge(word.substring(0, cut), 1.0, Double::sum);
        }
      }
    }
    Map<String, Double> kept = new TreeMap<>();
    heads.forEach(
        (form, kinds) -> {
          boolean word =
              words.number(form) >= 0
                  || (form.endsWith("s")
                      && words.number(form.substring(0, form.length() - 1)) >= 0);
          if (kinds >= (word ? HEADS_OF_A_WORD : HEADS_OF_A_FORM)) {
            kept.put(form, kinds);
          }
        });
    double total = kept.values().stream().mapToDouble(Double::doubleValue).sum();
    kept.replaceAll((form, kinds) -> kinds / total);
    return kept;
  }

  /** Words long enough to be compounds, of the corpus only: there we know that they are used. */
  private Iterable<String> compounds() {
    return () ->
        counts.keySet().stream()
            .filter(w -> w.length() >= SHORTEST_MODIFIER + SHORTEST_HEAD && listable(w))
            .sorted()
            .iterator();
  }

  private boolean isHead(String form, WordAutomaton words) {
    if (words.number(form) < 0) {
      return false;
    }
    WordCount count = counts.get(form);
    int seen = count == null ? 0 : count.total();
    if (seen > total * FUNCTION_WORD) {
      return false;
    }
    return form.length() > 3 ? seen > 0 || dictionary.contains(form) : seen >= 1000;
  }

  private void reestimate(
      WordAutomaton words, Map<String, Double> modifiers, Map<String, Double> heads) {
    Map<String, Double> newModifiers = new TreeMap<>();
    Map<String, Double> newHeads = new TreeMap<>();
    double floor = heads.values().stream().mapToDouble(Double::doubleValue).min().orElse(1e-6);
    for (String word : compounds()) {
      int bestCut = -1;
      double best = 0;
      for (int cut = SHORTEST_MODIFIER; cut <= word.length() - SHORTEST_HEAD; cut++) {
        Double p = modifiers.get(word.substring(0, cut));
        String head = word.substring(cut);
        if (p != null && isHead(head, words)) {
          double score = p * heads.getOrDefault(head, floor);
          if (score > best) {
            best = score;
            bestCut = cut;
          }
        }
      }
      if (bestCut > 0) {
        newModifiers.merge(word.substring(0, bestCut), 1.0, Double::sum);
        newHeads.merge(word.substring(bestCut), 1.0, Double::sum);
      }
    }
    newModifiers.values().removeIf(n -> n < 3);
    addPossible(newModifiers);
    // Every word of some use may be a head, also one not yet seen as such.
    counts.forEach(
        (word, count) -> {
          if (isHead(word, words)) {
            newHeads.merge(word, count.total() >= 10 ? 0.5 : 0.1, Double::sum);
          }
        });
    normalise(newModifiers, modifiers);
    normalise(newHeads, heads);
  }

  /**
   * Words in use may all begin compounds, at a high price: as they are, or with a linking s where
   * words that end as they do mostly take one.
   */
  private void addPossible(Map<String, Double> modifiers) {
    beginnings.forEach(form -> modifiers.merge(form, POSSIBLE, Double::sum));
    Map<String, double[]> linking = new HashMap<>();
    modifiers.forEach(
        (form, n) -> {
          boolean links =
              form.endsWith("s") && listed.contains(form.substring(0, form.length() - 1));
          String stem = links ? form.substring(0, form.length() - 1) : form;
          linking.computeIfAbsent(ending(stem), e -> new double[2])[links ? 1 : 0] += n;
        });
    counts.forEach(
        (word, count) -> {
          boolean function = count.total() > total * FUNCTION_WORD;
          if (!function && count.total() >= 20 && word.length() >= 4 && listable(word)) {
            double[] n = linking.getOrDefault(ending(word), new double[2]);
            if (n[0] + n[1] >= 20) {
              modifiers.merge(n[1] > n[0] ? word + "s" : word, POSSIBLE, Double::sum);
            }
          }
        });
  }

  private static String ending(String word) {
    return word.substring(Math.max(0, word.length() - 3));
  }

  private static void normalise(Map<String, Double> from, Map<String, Double> to) {
    double total = from.values().stream().mapToDouble(Double::doubleValue).sum();
    to.clear();
    from.forEach((form, n) -> to.put(form, n / total));
  }
}
