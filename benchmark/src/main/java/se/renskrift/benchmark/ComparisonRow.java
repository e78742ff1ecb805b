package se.renskrift.benchmark;

import java.util.Map;
import java.util.Optional;
import se.renskrift.evaluation.Evaluation;

/**
 * What a comparison found of one system.
 *
 * @param system its name in the report
 * @param sets what it did to the pages, by the language model of OCR, and to clean text
 * @param words runs of non-space of the damaged pages
 * @param figures what its process measured; empty where there was nothing to run
 */
record ComparisonRow(
    String system, Map<String, Evaluation> sets, long words, Optional<ComparisonFigures> figures) {
  Evaluation set(String name) {
    return sets.getOrDefault(name, Evaluation.NONE);
  }

  /** All damaged pages together. */
  Evaluation damaged() {
    Evaluation all = Evaluation.NONE;
    for (Map.Entry<String, Evaluation> set : sets.entrySet()) {
      if (!set.getKey().equals(ComparisonPages.CLEAN)) {
        all = all.plus(set.getValue());
      }
    }
    return all;
  }

  /** Words a second, by the clock. */
  double wordsPerSecond(ComparisonFigures measured) {
    return words / measured.passSeconds();
  }

  /**
   * Words for a second of processor time: on a machine at rest the same, on a busy one the truth.
   */
  double wordsPerProcessorSecond(ComparisonFigures measured) {
    return words / measured.processorSeconds();
  }
}
