package se.renskrift.benchmark;

import se.renskrift.evaluation.ErrorRate;
import se.renskrift.evaluation.Evaluation;
import se.renskrift.testdata.ParagraphBreaks;

/**
 * How near a fair copy comes to the true text.
 *
 * @param words its word errors
 * @param breaks how many paragraphs are parted or run together
 */
record ScanScore(ErrorRate words, int breaks) {
  static ScanScore of(String fairCopy, String gold) {
    ParagraphBreaks breaks = ParagraphBreaks.of(fairCopy, gold);
    return new ScanScore(
        Evaluation.of(fairCopy, fairCopy, gold).wordsAfter(),
        breaks.surplus().size() + breaks.missing().size());
  }

  ScanScore plus(ScanScore other) {
    return new ScanScore(words.plus(other.words), breaks + other.breaks);
  }
}
