package se.renskrift.evaluation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How much better, or worse, an output is than the OCR it was made from. Immutable.
 *
 * <p>Words, alignment and what counts as right are defined in the package's documentation.
 *
 * @param pages how many texts were scored
 * @param harmed pages with more word errors after than before
 * @param wordsBefore word errors of the OCR (WER)
 * @param wordsAfter word errors of the output
 * @param charactersBefore character errors of the OCR (CER): Levenshtein distance over the code
 *     points of the words joined by single spaces
 * @param charactersAfter character errors of the output
 * @param right gold words that the OCR has right
 * @param wrong gold words that the OCR has wrong
 * @param fixed wrong words that the output has right
 * @param broken right words that the output has wrong
 * @param moved wrong words changed to something else that is wrong
 * @param digitsBroken broken words that hold a digit
 * @param examples broken and missed words in the order of the text, of each kind at most {@link
 *     #MAX_EXAMPLES}
 */
public record Evaluation(
    int pages,
    int harmed,
    ErrorRate wordsBefore,
    ErrorRate wordsAfter,
    ErrorRate charactersBefore,
    ErrorRate charactersAfter,
    long right,
    long wrong,
    long fixed,
    long broken,
    long moved,
    long digitsBroken,
    List<Example> examples) {
  /** How many examples of each kind are kept. */
  public static final int MAX_EXAMPLES = 1_000;

  /** Nothing scored; the neutral element of {@link #plus}. */
  public static final Evaluation NONE =
      new Evaluation(
          0,
          0,
          new ErrorRate(0, 0),
          new ErrorRate(0, 0),
          new ErrorRate(0, 0),
          new ErrorRate(0, 0),
          0,
          0,
          0,
          0,
          0,
          0,
          List.of());

  /** Copies the list it is given. */
  public Evaluation {
    examples = List.copyOf(examples);
  }

  /**
   * Scores one page or document. Time grows with its length times its edit distance; memory with
   * the square root of the length times the edit distance.
   *
   * @param ocr what the OCR produced
   * @param output what was made of it
   * @param gold what should stand there
   */
  public static Evaluation of(String ocr, String output, String gold) {
    List<String> observed = Words.of(ocr);
    List<String> cleaned = Words.of(output);
    List<String> truth = Words.of(gold);
    Alignment was = Alignment.of(observed, truth);
    Alignment now = Alignment.of(cleaned, truth);
    long right = 0;
    long fixed = 0;
    long broken = 0;
    long moved = 0;
    long digits = 0;
    List<Example> examples = new ArrayList<>();
    for (int at = 0; at < truth.size(); at++) {
      String word = truth.get(at);
      List<String> before = was.laidAgainst(at);
      List<String> after = now.laidAgainst(at);
      boolean isRight = after.equals(List.of(word));
      if (before.equals(List.of(word))) {
        right++;
        if (!isRight) {
          broken++;
          digits += Words.hasDigit(word) ? 1 : 0;
          examples.add(example(Example.Kind.BROKEN, before, after, word));
        }
      } else if (isRight) {
        fixed++;
      } else {
        moved += before.equals(after) ? 0 : 1;
        examples.add(example(Example.Kind.MISSED, before, after, word));
      }
    }
    int[] characters = Words.codePoints(truth);
    return new Evaluation(
        1,
        now.distance() > was.distance() ? 1 : 0,
        new ErrorRate(was.distance(), truth.size()),
        new ErrorRate(now.distance(), truth.size()),
        new ErrorRate(
            EditDistance.between(Words.codePoints(observed), characters), characters.length),
        new ErrorRate(
            EditDistance.between(Words.codePoints(cleaned), characters), characters.length),
        right,
        truth.size() - right,
        fixed,
        broken,
        moved,
        digits,
        limited(examples, List.of()));
  }

  /** The figures of both taken together. */
  public Evaluation plus(Evaluation other) {
    return new Evaluation(
        pages + other.pages,
        harmed + other.harmed,
        wordsBefore.plus(other.wordsBefore),
        wordsAfter.plus(other.wordsAfter),
        charactersBefore.plus(other.charactersBefore),
        charactersAfter.plus(other.charactersAfter),
        right + other.right,
        wrong + other.wrong,
        fixed + other.fixed,
        broken + other.broken,
        moved + other.moved,
        digitsBroken + other.digitsBroken,
        limited(examples, other.examples));
  }

  /** The number of gold words. */
  public long words() {
    return wordsBefore.length();
  }

  /** The share of wrong words that were made right; 0 when none was wrong. */
  public double fixedShare() {
    return (double) fixed / Math.max(1, wrong);
  }

  /** Right words made wrong, for every 100,000 right words; 0 when none was right. */
  public double brokenPer100k() {
    return 1e5 * broken / Math.max(1, right);
  }

  /** The share of changed words whose change made them right; 0 when none was changed. */
  public double precision() {
    return (double) fixed / Math.max(1, fixed + broken + moved);
  }

  private static Example example(
      Example.Kind kind, List<String> before, List<String> after, String gold) {
    return new Example(kind, String.join(" ", before), String.join(" ", after), gold);
  }

  private static List<Example> limited(List<Example> first, List<Example> second) {
    if (second.isEmpty() && first.size() <= MAX_EXAMPLES) {
      return first;
    }
    Map<Example.Kind, Integer> taken = new EnumMap<>(Example.Kind.class);
    List<Example> kept = new ArrayList<>();
    for (List<Example> examples : List.of(first, second)) {
      for (Example example : examples) {
        if (taken.merge(example.kind(), 1, Integer::sum) <= MAX_EXAMPLES) {
          kept.add(example);
        }
      }
    }
    return Collections.unmodifiableList(kept);
  }
}
