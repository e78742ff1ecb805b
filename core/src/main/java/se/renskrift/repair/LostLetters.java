package se.renskrift.repair;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import se.renskrift.languagemodel.LanguageModel;
import se.renskrift.lexicon.CompoundLexicon;
import se.renskrift.text.CorrectedText;
import se.renskrift.text.Correction;
import se.renskrift.text.Evidence;
import se.renskrift.text.Kind;
import se.renskrift.text.Stage;

/**
 * Puts letters back where a text layer has another sign for them: a box, U+FFFD, a question mark,
 * {@code (cid:123)}; or no sign at all, for a ligature.
 *
 * <p>A sign that always stands for the same letters (a ligature) is known by all the words it
 * stands in. One that stands for any letter the file could not hold is filled word by word, if the
 * lexicon and the words around leave no doubt; all else is left as it is. Digits are never put
 * anywhere. Immutable and thread-safe.
 */
public final class LostLetters implements Stage {
  private static final List<String> LIGATURES =
      List.of("ti", "tt", "fi", "ff", "fl", "ft", "tti", "ffi", "ffl", "fj", "tf");

  static final String SAME = "sign-for-letters";
  static final String ANY = "sign-for-any-letter";

  /** So many different words show what a sign stands for. */
  private static final int MIN_WORDS = 3;

  /** Shorter words do not tell what a sign is that is seen seldom. */
  private static final int MIN_LONE = 4;

  private static final int SAMPLE = 300;
  private static final int MAX_ROUNDS = 3;
  private static final double MIN_SHARE = 0.6;

  /** A sign that stands for the same letters explains nearly all words that can be. */
  private static final double MIN_EXPLAINED = 0.9;

  /** The next best letters must explain less than this share of what the best do. */
  private static final double RUNNER_UP = 0.6;

  private static final double CONFIDENCE = 0.97;

  private final List<String> own = new ArrayList<>();
  private final List<String> all = new ArrayList<>();
  private final LostLetterChoice choice;
  private final CompoundLexicon lexicon;
  private final Stage dropped;

  /** A stage for the letters of the alphabet; the language model's words are the lexicon's. */
  public LostLetters(Alphabet alphabet, CompoundLexicon lexicon, LanguageModel model) {
    this.lexicon = Objects.requireNonNull(lexicon, "lexicon");
    this.choice = new LostLetterChoice(lexicon, Objects.requireNonNull(model, "model"));
    this.dropped = new DroppedLigatures(LIGATURES, lexicon);
    for (char c : alphabet.letters().toCharArray()) {
      if (Character.isLowerCase(c)) {
        own.add(String.valueOf(c));
      }
    }
    all.addAll(own);
    all.addAll(LIGATURES);
    for (char c = 'a'; c <= 'z'; c++) {
      all.add(String.valueOf(c));
    }
    for (char c : alphabet.loans().toCharArray()) {
      if (Character.isLowerCase(c)) {
        all.add(String.valueOf(c));
      }
    }
  }

  @Override
  public List<Correction> propose(String text) {
    return CorrectedText.of(text).revise(this::signs).revise(dropped).corrections();
  }

  private List<Correction> signs(String text) {
    boolean questions = hasQuestions(text);
    if (!questions && !Hole.isIn(text)) {
      return List.of();
    }
    List<HoledWord> words = HoledWord.in(text, questions);
    Map<String, List<HoledWord>> byKey = new TreeMap<>();
    for (HoledWord word : words) {
      for (String key : new TreeSet<>(word.keys())) {
        byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(word);
      }
    }
    Map<String, String> same = same(byKey);
    List<Correction> found = new ArrayList<>();
    Map<String, List<String>> any = new TreeMap<>();
    for (HoledWord word : words) {
      if (word.keys().stream().allMatch(same::containsKey)) {
        List<String> letters =
            word.keys().stream().map(same::get).map(Objects::requireNonNull).toList();
        add(found, word, LostCase.fill(text, word, letters), SAME);
        continue;
      }
      String key = word.keys().get(0);
      boolean sign = !Hole.isExotic(key.charAt(0));
      if (sign && word.isOfOne(key) && !same.containsKey(key)) {
        List<String> set =
            any.computeIfAbsent(key, k -> set(Objects.requireNonNull(byKey.get(k), "key")));
        List<String> letters = letters(text, word, set);
        add(found, word, letters == null ? null : LostCase.fill(text, word, letters), ANY);
      }
    }
    return found;
  }

  /** Whether question marks stand between letters, as many as show that they stand for such. */
  private static boolean hasQuestions(String text) {
    int inside = 0;
    int at = text.indexOf('?', 1);
    while (at > 0 && at + 1 < text.length() && inside < MIN_WORDS) {
      boolean letters =
          GlyphShift.isLetter(text.charAt(at - 1)) && GlyphShift.isLetter(text.charAt(at + 1));
      inside += letters ? 1 : 0;
      at = text.indexOf('?', at + 1);
    }
    return inside == MIN_WORDS;
  }

  private static void add(
      List<Correction> found, HoledWord word, @Nullable String intended, String rule) {
    if (intended != null) {
      found.add(
          new Correction(
              word.span(), intended, Kind.MOJIBAKE, CONFIDENCE, List.of(Evidence.of(rule))));
    }
  }

  /** The signs that stand for the same letters everywhere. */
  private Map<String, String> same(Map<String, List<HoledWord>> byKey) {
    Map<String, String> same = new TreeMap<>();
    for (int round = 0; round < MAX_ROUNDS; round++) {
      int before = same.size();
      for (Map.Entry<String, List<HoledWord>> entry : byKey.entrySet()) {
        String letters =
            same.containsKey(entry.getKey()) || entry.getKey().equals("?")
                ? null
                : letters(entry.getKey(), entry.getValue(), same);
        if (letters != null) {
          same.put(entry.getKey(), letters);
        }
      }
      if (same.size() == before) {
        break;
      }
    }
    return same;
  }

  private @Nullable String letters(String key, List<HoledWord> words, Map<String, String> same) {
    Map<String, Integer> votes = new TreeMap<>();
    Map<String, Integer> patterns = new LinkedHashMap<>();
    int fillable = 0;
    for (HoledWord word : words) {
      boolean known = word.keys().stream().allMatch(k -> k.equals(key) || same.containsKey(k));
      if (!known || patterns.size() >= SAMPLE || patterns.put(word.pattern(), 1) != null) {
        continue;
      }
      boolean filled = false;
      for (String letters : all) {
        List<String> fill = word.keys().stream().map(k -> same.getOrDefault(k, letters)).toList();
        if (choice.isListed(word.fill(fill))) {
          votes.merge(letters, 1, Integer::sum);
          filled = true;
        }
      }
      fillable += filled ? 1 : 0;
    }
    String best = null;
    int most = 0;
    int next = 0;
    for (Map.Entry<String, Integer> vote : votes.entrySet()) {
      if (vote.getValue() > most) {
        next = most;
        most = vote.getValue();
        best = vote.getKey();
      } else {
        next = Math.max(next, vote.getValue());
      }
    }
    boolean sure =
        most >= MIN_WORDS && most >= MIN_EXPLAINED * fillable && next <= RUNNER_UP * most;
    return sure ? best : null;
  }

  /** What a sign stands for: any own letter, any ligature, or nothing that is sure (empty). */
  private List<String> set(List<HoledWord> words) {
    if (standsForAny(words, own)) {
      return own;
    }
    boolean ligatures = words.get(0).keys().stream().allMatch(Hole::isForAny);
    return ligatures && standsForAny(words, LIGATURES) ? LIGATURES : List.of();
  }

  private boolean standsForAny(List<HoledWord> words, List<String> set) {
    Map<String, Boolean> patterns = new TreeMap<>();
    for (HoledWord word : words) {
      if (word.isInside() && patterns.size() < SAMPLE) {
        patterns.computeIfAbsent(word.pattern(), p -> !choice.listed(word, set).isEmpty());
      }
    }
    long filled = patterns.values().stream().filter(f -> f).count();
    return filled >= MIN_WORDS && filled >= MIN_SHARE * patterns.size();
  }

  /** The letters lost in a word, or null if there is any doubt. */
  private @Nullable List<String> letters(String text, HoledWord word, List<String> set) {
    boolean question = word.keys().contains("?");
    if (question && (set.isEmpty() || isQuestionMark(word))) {
      return null;
    }
    if (!set.isEmpty()) {
      return choice.likeliest(text, word, choice.listed(word, set));
    }
    // A sign seen seldom may stand for anything: only one word may fit at all.
    List<List<String>> fits = word.keys().size() > 1 ? List.of() : choice.listed(word, all);
    boolean one = fits.size() == 1 && own.contains(fits.get(0).get(0)) && word.isInside();
    return one && word.pattern().length() > MIN_LONE ? fits.get(0) : null;
  }

  /** Whether a word may end with a real question mark: it is one without it. */
  private boolean isQuestionMark(HoledWord word) {
    String pattern = word.pattern();
    String stem = pattern.substring(0, pattern.length() - 1);
    return pattern.charAt(pattern.length() - 1) == Hole.SIGN
        && stem.length() > 1
        && stem.indexOf(Hole.SIGN) < 0
        && lexicon.contains(stem);
  }
}
