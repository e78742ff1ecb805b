package se.renskrift.correction;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import se.renskrift.text.Correction;
import se.renskrift.text.Evidence;
import se.renskrift.text.Span;
import se.renskrift.text.WordConfidences;

/**
 * Weighs proposals by how sure the OCR program itself was of the words they change.
 *
 * <p>What its doubt is worth is told by the same document: how much oftener words that are surely
 * wrong were doubted so than words that nothing is proposed for. A program that does not know the
 * language is often as sure of the one as of the other; then nothing changes. Immutable and
 * thread-safe.
 */
public final class OcrDoubt {
  /** Where classes of confidence begin, after the first. */
  private static final double[] CLASSES = {0.3, 0.6, 0.8, 0.9, 0.95};

  private static final double SURELY_WRONG = 0.9;
  private static final double SURELY_HARMLESS = 0.02;

  /** How many words without any difference are assumed beside those of the document. */
  private static final double STRENGTH = 20;

  /** The most that doubt may count for or against a change, as odds. */
  private static final double MOST = 4;

  private final String score;
  private final WordConfidences confidences;
  private final double[] odds = new double[CLASSES.length + 1];

  /**
   * Learns from a document what doubt is worth there.
   *
   * @param confidences of the words of the source
   * @param score what the confidence is called among the scores of the evidence
   * @param proposals all that is proposed, in order
   * @param places for each proposal, where it stands in the source
   */
  public OcrDoubt(
      WordConfidences confidences, String score, List<Proposal> proposals, List<Span> places) {
    this.confidences = confidences;
    this.score = score;
    double[] wrong = new double[odds.length];
    double[] rest = new double[odds.length];
    for (WordConfidences.Word word : confidences.words()) {
      rest[classOf(word.confidence())]++;
    }
    for (int i = 0; i < places.size(); i++) {
      OptionalDouble confidence = confidences.of(places.get(i));
      if (confidence.isPresent()) {
        int of = classOf(confidence.getAsDouble());
        rest[of]--;
        boolean sure =
            proposals.get(i).correction().confidence() >= SURELY_WRONG
                && proposals.get(i).harm() <= SURELY_HARMLESS;
        wrong[of] += sure ? 1 : 0;
      }
    }
    double allWrong = 0;
    double allRest = 0;
    for (int of = 0; of < odds.length; of++) {
      rest[of] = Math.max(0, rest[of]);
      allWrong += wrong[of];
      allRest += rest[of];
    }
    for (int of = 0; of < odds.length; of++) {
      double alike = STRENGTH * (wrong[of] + rest[of] + 1) / (allWrong + allRest + odds.length);
      double ratio =
          (wrong[of] + alike) / (allWrong + STRENGTH) * (allRest + STRENGTH) / (rest[of] + alike);
      odds[of] = Math.max(1 / MOST, Math.min(MOST, ratio));
    }
  }

  private static int classOf(double confidence) {
    int of = 0;
    while (of < CLASSES.length && confidence >= CLASSES[of]) {
      of++;
    }
    return of;
  }

  /** The proposal as it is weighed with the doubt about its place in the source. */
  public Proposal weigh(Proposal proposal, Span place) {
    OptionalDouble confidence = confidences.of(place);
    if (confidence.isEmpty()) {
      return proposal;
    }
    double factor = odds[classOf(confidence.getAsDouble())];
    Correction said = proposal.correction();
    List<Evidence> evidence = new ArrayList<>();
    for (Evidence one : said.evidence()) {
      SortedMap<String, Double> scores = new TreeMap<>(one.scores());
      scores.put(score, confidence.getAsDouble());
      evidence.add(new Evidence(one.rule(), scores, one.alternatives()));
    }
    Correction weighed =
        new Correction(
            said.span(), said.intended(), said.kind(), times(said.confidence(), factor), evidence);
    return new Proposal(weighed, times(proposal.harm(), 1 / factor), proposal.figures());
  }

  /** A probability whose odds are multiplied. */
  private static double times(double probability, double factor) {
    return probability * factor / (probability * factor + 1 - probability);
  }
}
