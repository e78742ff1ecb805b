package se.renskrift.lexicon;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Listed words with what is known of their case, and compounds of them that are listed nowhere.
 *
 * <p>Words are in lower case. A compound is one to three modifiers (forms that begin compounds,
 * such as those ending in a linking s) and a listed head; each part has its price, learnt from the
 * compounds of the corpus. Immutable and thread-safe.
 */
public final class CompoundLexicon implements Lexicon {
  /** The longest word that is looked at, in characters. */
  public static final int LONGEST = 64;

  /** No compound, or no such part. */
  public static final float NEVER = Float.NEGATIVE_INFINITY;

  /** The share of never-seen words that are compounds of known parts, as ln; the rest is spelt. */
  public static final float COMPOUND_SHARE = (float) StrictMath.log(0.6);

  private static final float SPELT_SHARE = (float) StrictMath.log(0.4);
  private static final int MOST_MODIFIERS = 3;
  private static final float STEP = 1 / 12f;
  private static final int NO_PART = 255;

  private final WordAutomaton words;
  private final byte[] caseProfiles;
  private final byte[] headCosts;
  private final WordAutomaton modifiers;
  private final byte[] modifierCosts;
  private final CharacterModel characters;
  private final Additions additions;

  // The additions' layers: a list's iterator would be made for each word that is looked up.
  private final WordLayer[] wordLayers;
  private final WordLayer[] modifierLayers;

  CompoundLexicon(
      WordAutomaton words,
      byte[] caseProfiles,
      byte[] headCosts,
      WordAutomaton modifiers,
      byte[] modifierCosts,
      CharacterModel characters) {
    this.words = words;
    this.caseProfiles = caseProfiles;
    this.headCosts = headCosts;
    this.modifiers = modifiers;
    this.modifierCosts = modifierCosts;
    this.characters = characters;
    this.additions = Additions.none(words, modifiers);
    this.wordLayers = additions.wordLayers().toArray(new WordLayer[0]);
    this.modifierLayers = additions.modifierLayers().toArray(new WordLayer[0]);
  }

  private CompoundLexicon(CompoundLexicon base, Additions additions) {
    this.words = base.words;
    this.caseProfiles = base.caseProfiles;
    this.headCosts = base.headCosts;
    this.modifiers = base.modifiers;
    this.modifierCosts = base.modifierCosts;
    this.characters = base.characters;
    this.additions = additions;
    this.wordLayers = additions.wordLayers().toArray(new WordLayer[0]);
    this.modifierLayers = additions.modifierLayers().toArray(new WordLayer[0]);
  }

  /** This lexicon with more words, numbered after those it has. */
  public CompoundLexicon with(AddedWords more) {
    return new CompoundLexicon(this, additions.with(more));
  }

  /** The words listed at first, without those added. */
  public WordAutomaton words() {
    return words;
  }

  /** The forms that begin compounds, without those added. */
  public WordAutomaton modifiers() {
    return modifiers;
  }

  /** All listed words: those added, the latest first, before the others. */
  public List<WordLayer> wordLayers() {
    return additions.wordLayers();
  }

  /** All forms that begin compounds, in the same order; any added word may. */
  public List<WordLayer> modifierLayers() {
    return additions.modifierLayers();
  }

  /** How many words are listed, those added included. */
  public int size() {
    return additions.size();
  }

  /** The number of a listed word in lower case, or {@link WordAutomaton#NONE}. */
  public int number(CharSequence word) {
    return number(word, 0, word.length());
  }

  /** The number of the listed word that is a stretch of a string, or {@link WordAutomaton#NONE}. */
  public int number(CharSequence text, int start, int end) {
    for (WordLayer layer : wordLayers) {
      int number = layer.automaton().number(text, start, end);
      if (number >= 0) {
        return layer.first() + number;
      }
    }
    return WordAutomaton.NONE;
  }

  /** Whether a user has listed the word just as it stands, so that it is right. */
  public boolean vouchesFor(String observed) {
    return additions.vouchFor(observed);
  }

  /** A word in lower case as a user writes it, if that is with capitals inside, else null. */
  public @Nullable String written(String word) {
    return additions.written(word);
  }

  /** What is known of the case a listed word is written in. */
  public CaseProfile caseProfile(int word) {
    return word < caseProfiles.length
        ? CaseProfile.of(caseProfiles[word])
        : additions.caseProfile(word);
  }

  /** ln P(head) of a listed word as the last part of a compound, or {@link #NEVER}. */
  public float headLogProbability(int word) {
    return word < headCosts.length ? value(headCosts[word]) : additions.headLogProbability(word);
  }

  /** ln P(modifier) of a numbered modifier, the step to the next part included. */
  public float modifierLogProbability(int modifier) {
    return modifier < modifierCosts.length
        ? value(modifierCosts[modifier])
        : additions.modifierLogProbability(modifier);
  }

  static float value(byte cost) {
    int steps = cost & 0xFF;
    return steps == NO_PART ? NEVER : -steps * STEP;
  }

  static byte cost(double logProbability) {
    return (byte) Math.min(NO_PART - 1, Math.max(0, Math.round(-logProbability / STEP)));
  }

  @Override
  public boolean contains(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return number(lower) >= 0 || vouchesFor(word) || compound(lower) > NEVER;
  }

  /** ln P(word | it is listed nowhere), from its parts or its letters; {@code word} lower case. */
  public float spelling(CharSequence word) {
    float parts = COMPOUND_SHARE + compound(word);
    float letters = SPELT_SHARE + characters.logProbability(word);
    return Math.max(parts, letters);
  }

  /** ln P(word) as the best compound, or {@link #NEVER}; {@code word} in lower case. */
  public float compound(CharSequence word) {
    int n = word.length();
    if (n < 6 || n > LONGEST) {
      return NEVER;
    }
    float[] best = new float[n + 1];
    int[] parts = new int[n + 1];
    Arrays.fill(best, NEVER);
    best[0] = 0;
    float whole = NEVER;
    for (int from = 0; from < n; from++) {
      if (best[from] == NEVER) {
        continue;
      }
      if (parts[from] < MOST_MODIFIERS) {
        for (WordLayer layer : modifierLayers) {
          addModifiers(layer, word, from, best, parts);
        }
      }
      if (from > 0) {
        int head = number(word, from, n);
        if (head >= 0) {
          whole = Math.max(whole, best[from] + headLogProbability(head));
        }
      }
    }
    return whole;
  }

  /** Goes on from where a part begins to wherever a modifier that begins there ends. */
  private void addModifiers(
      WordLayer layer, CharSequence word, int from, float[] best, int[] parts) {
    WordAutomaton automaton = layer.automaton();
    int node = automaton.root();
    int number = layer.first();
    boolean ends = false;
    for (int i = from; i < word.length(); i++) {
      number += ends ? 1 : 0;
      int arc = automaton.arc(node, word.charAt(i));
      if (arc == WordAutomaton.NONE) {
        return;
      }
      number += automaton.before(arc);
      ends = automaton.isFinal(arc);
      node = automaton.target(arc);
      float sum = ends ? best[from] + modifierLogProbability(number) : NEVER;
      if (sum > best[i + 1]) {
        best[i + 1] = sum;
        parts[i + 1] = parts[from] + 1;
      }
    }
  }

  /** How many bytes {@link #write} needs. */
  public int byteSize() {
    return words.byteSize()
        + 2 * caseProfiles.length
        + modifiers.byteSize()
        + modifierCosts.length
        + CharacterModel.SIZE;
  }

  /** Writes the lexicon at the buffer's position, without the words added. */
  public void write(ByteBuffer out) {
    words.write(out);
    modifiers.write(out);
    out.put(caseProfiles).put(headCosts).put(modifierCosts);
    characters.write(out);
  }

  /**
   * Reads a lexicon from the buffer's position.
   *
   * @throws IOException if the buffer ends too early
   */
  public static CompoundLexicon read(ByteBuffer in) throws IOException {
    WordAutomaton words = WordAutomaton.read(in);
    WordAutomaton modifiers = WordAutomaton.read(in);
    if (in.remaining() < 2L * words.size() + modifiers.size()) {
      throw new IOException("the lexicon is cut short");
    }
    byte[] caseProfiles = new byte[words.size()];
    byte[] headCosts = new byte[words.size()];
    byte[] modifierCosts = new byte[modifiers.size()];
    in.get(caseProfiles).get(headCosts).get(modifierCosts);
    return new CompoundLexicon(
        words, caseProfiles, headCosts, modifiers, modifierCosts, CharacterModel.read(in));
  }
}
