package se.renskrift.benchmark;

import java.util.EnumSet;
import java.util.Set;
import se.renskrift.CleanedDocument;
import se.renskrift.Cleaner;
import se.renskrift.evaluation.Evaluation;
import se.renskrift.text.Correction;
import se.renskrift.text.Kind;

/** Cleans the texts of one set and adds up what that does to them. Not thread-safe. */
final class Tally {
  /** The kinds of corrections that change words. */
  private static final Set<Kind> OF_WORDS = EnumSet.of(Kind.SPLIT, Kind.MERGE, Kind.SPELLING);

  private final Cleaner cleaner;
  private final String set;
  private final String engine;
  private int texts;
  private long words;
  private long corrected;
  private double surest;
  private Evaluation evaluation = Evaluation.NONE;

  /**
   * @param engine the language model that read the set, or {@code -} for text that was never read
   */
  Tally(Cleaner cleaner, String set, String engine) {
    this.cleaner = cleaner;
    this.set = set;
    this.engine = engine;
  }

  /** Cleans a text and scores the result. */
  void add(String source, String gold) {
    evaluation = evaluation.plus(Evaluation.of(source, clean(source).text(), gold));
  }

  /** Cleans a clean text of which no gold standard says what is furniture. */
  void addUnscored(String source) {
    clean(source);
  }

  private CleanedDocument clean(String source) {
    CleanedDocument document = cleaner.clean(source);
    texts++;
    words += DocumentSet.words(source);
    corrected +=
        document.corrected().corrections().stream()
            .filter(correction -> OF_WORDS.contains(correction.kind()))
            .count();
    for (Correction suggestion : document.suggestions()) {
      surest = Math.max(surest, suggestion.confidence());
    }
    return document;
  }

  Row row() {
    return new Row(set, engine, texts, words, corrected, surest, evaluation);
  }

  /**
   * What cleaning did to a set.
   *
   * @param words runs of non-space of the sources
   * @param corrected changes of words
   * @param surest the confidence of the surest change that was not made; 0 if there was none
   * @param evaluation {@link Evaluation#NONE} where there is no gold standard
   */
  record Row(
      String set,
      String engine,
      int texts,
      long words,
      long corrected,
      double surest,
      Evaluation evaluation) {
    boolean isScored() {
      return evaluation.pages() > 0;
    }

    double correctedPer100k() {
      return 1e5 * corrected / Math.max(1, words);
    }
  }
}
