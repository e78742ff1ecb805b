package se.renskrift.lexicon;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * Words that stand beside those of a {@link CompoundLexicon}: a user's, or those of a user's text.
 *
 * <p>They are priced as shares of the words that the lexicon does not have, for so the language
 * model takes them; the same price, with something more, holds for them as parts of compounds.
 * Immutable and thread-safe.
 */
public final class AddedWords {
  /** The share of the unknown words of a document that a list of its names is trusted with. */
  private static final double LIST_SHARE = 0.3;

  /** So many names are on any list: they keep those of a short one from seeming frequent. */
  private static final double LIST_DAMPING = 200;

  /** So many other unknown words are in any text. */
  private static final double TEXT_DAMPING = 1000;

  /** ln P(possessive | a name or term of a list). */
  private static final double POSSESSIVE = StrictMath.log(0.2);

  /** How much less likely a word is as the first part of a compound than by itself, ln. */
  private static final float AS_MODIFIER = -1;

  /** As its last part. */
  private static final float AS_HEAD = -3;

  private final WordAutomaton words;
  private final byte[] caseProfiles;
  private final byte[] costs;
  private final WrittenForms written;

  private AddedWords(WordAutomaton words, byte[] caseProfiles, byte[] costs, WrittenForms written) {
    this.words = words;
    this.caseProfiles = caseProfiles;
    this.costs = costs;
    this.written = written;
  }

  /**
   * The words of a list, and their possessives.
   *
   * @param known ln of how likely a word in lower case is so far, as a share of unknown words;
   *     those that are likelier than the list would make them are not added
   */
  public static AddedWords of(WordList list, ToDoubleFunction<String> known) {
    WrittenForms written = WrittenForms.of(list);
    double price = StrictMath.log(LIST_SHARE / (list.words().size() + LIST_DAMPING));
    SortedMap<String, Double> prices = new TreeMap<>();
    for (String word : written.lowerCase()) {
      prices.put(word, price);
    }
    for (String word : written.lowerCase()) {
      if (WrittenForms.isPossessive(word + "s")) {
        prices.putIfAbsent(word + "s", price + POSSESSIVE);
      }
    }
    prices
        .entrySet()
        .removeIf(e -> !isListable(e.getKey()) || known.applyAsDouble(e.getKey()) >= e.getValue());
    Map<String, CaseProfile> cases = new HashMap<>();
    prices.keySet().forEach(word -> cases.put(word, written.caseProfile(word)));
    return of(prices, cases, written);
  }

  /**
   * The words of a text that a lexicon does not have.
   *
   * @param counts those words, in lower case
   */
  public static AddedWords of(Map<String, WordCount> counts) {
    double total = counts.values().stream().mapToDouble(WordCount::total).sum();
    SortedMap<String, Double> prices = new TreeMap<>();
    Map<String, CaseProfile> cases = new HashMap<>();
    counts.forEach(
        (word, count) -> {
          if (isListable(word)) {
            // Half an occurrence is left for the words not seen.
            prices.put(word, StrictMath.log((count.total() - 0.5) / (total + TEXT_DAMPING)));
            cases.put(word, count.caseProfile());
          }
        });
    return of(prices, cases, WrittenForms.NONE);
  }

  private static AddedWords of(
      SortedMap<String, Double> prices, Map<String, CaseProfile> cases, WrittenForms written) {
    WordAutomaton words = WordAutomatonBuilder.build(prices.keySet());
    byte[] caseProfiles = new byte[words.size()];
    byte[] costs = new byte[words.size()];
    prices.forEach(
        (word, price) -> {
          int number = words.number(word);
          caseProfiles[number] = cases.getOrDefault(word, CaseProfile.of((byte) 0)).pack();
          costs[number] = CompoundLexicon.cost(price);
        });
    return new AddedWords(words, caseProfiles, costs, written);
  }

  private static boolean isListable(String word) {
    return word.length() <= CompoundLexicon.LONGEST && WordAutomaton.isListable(word);
  }

  /** The words, in lower case. */
  public WordAutomaton words() {
    return words;
  }

  /** ln P(word | it is unknown to the lexicon without these), by the word's number here. */
  public float logProbability(int word) {
    return CompoundLexicon.value(costs[word]);
  }

  /** {@link #logProbability} of every word, in order. */
  public float[] logProbabilities() {
    float[] all = new float[words.size()];
    for (int word = 0; word < all.length; word++) {
      all[word] = logProbability(word);
    }
    return all;
  }

  CaseProfile caseProfile(int word) {
    return CaseProfile.of(caseProfiles[word]);
  }

  float modifierLogProbability(int word) {
    return AS_MODIFIER + logProbability(word);
  }

  float headLogProbability(int word) {
    return AS_HEAD + logProbability(word);
  }

  boolean vouchFor(String observed) {
    return written.vouchFor(observed);
  }

  @Nullable String written(String word) {
    return written.withInnerCapitals(word);
  }

  /** How many bytes {@link #write} needs. */
  public int byteSize() {
    return words.byteSize() + 2 * words.size();
  }

  /** Writes the words at the buffer's position; what a list vouches for is not written. */
  public void write(ByteBuffer out) {
    words.write(out);
    out.put(caseProfiles).put(costs);
  }

  /**
   * Reads words from the buffer's position.
   *
   * @throws IOException if the buffer ends too early
   */
  public static AddedWords read(ByteBuffer in) throws IOException {
    WordAutomaton words = WordAutomaton.read(in);
    if (in.remaining() < 2L * words.size()) {
      throw new IOException("the added words are cut short");
    }
    byte[] caseProfiles = new byte[words.size()];
    byte[] costs = new byte[words.size()];
    in.get(caseProfiles).get(costs);
    return new AddedWords(words, caseProfiles, costs, WrittenForms.NONE);
  }
}
