package se.renskrift.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * How well the sections of a text were found. Immutable.
 *
 * <p>Found sections are laid against those of the gold standard in order, so that as many as can be
 * agree. Two agree <i>strictly</i> if type and heading are the same (white space and a colon or
 * period at the heading's end do not count); <i>softly</i> if the headings have the same letters
 * and digits, case, marks and look-alikes folded; <i>nearly</i> if at most a fifth of those differ.
 *
 * @param gold the sections of the gold standard
 * @param found the sections found
 * @param strict those that agree strictly
 * @param soft those that agree softly
 * @param near those that agree nearly
 * @param levels those that agree strictly and have the same level
 * @param characters the characters of the gold text's words that are in the text, too
 * @param rightCharacters those of them that lie in a section of the right type: the innermost
 *     section of either text counts, and before the first section none is right
 * @param missed sections of the gold standard that no found one agrees with strictly
 * @param surplus found sections that agree strictly with none
 */
public record SegmentationScore(
    int gold,
    int found,
    int strict,
    int soft,
    int near,
    int levels,
    long characters,
    long rightCharacters,
    List<LabelledSection> missed,
    List<LabelledSection> surplus) {
  /** Nothing scored; the neutral element of {@link #plus}. */
  public static final SegmentationScore NONE =
      new SegmentationScore(0, 0, 0, 0, 0, 0, 0, 0, List.of(), List.of());

  /** Copies the lists it is given. */
  public SegmentationScore {
    missed = List.copyOf(missed);
    surplus = List.copyOf(surplus);
  }

  /**
   * Scores the sections of one document. Their spans may be of different texts: words are laid
   * against words. Time and memory grow with the product of the numbers of sections.
   *
   * @param gold the sections that should be found, in order, a section before those inside it
   * @param goldText the text that they are of
   * @param found the sections found, in the same order
   * @param text the text that those are of
   */
  public static SegmentationScore of(
      List<LabelledSection> gold, String goldText, List<LabelledSection> found, String text) {
    SectionPairs strict = SectionPairs.of(gold, found, agreeing(HeadingForm::isSame));
    int levels = 0;
    for (int[] pair : strict.pairs()) {
      levels += gold.get(pair[0]).level() == found.get(pair[1]).level() ? 1 : 0;
    }
    SectionOverlap overlap = SectionOverlap.of(gold, goldText, found, text);
    return new SegmentationScore(
        gold.size(),
        found.size(),
        strict.pairs().size(),
        SectionPairs.of(gold, found, agreeing(HeadingForm::isAlike)).pairs().size(),
        SectionPairs.of(gold, found, agreeing(HeadingForm::isNear)).pairs().size(),
        levels,
        overlap.characters(),
        overlap.right(),
        strict.left(gold, 0),
        strict.left(found, 1));
  }

  private static BiPredicate<LabelledSection, LabelledSection> agreeing(
      BiPredicate<String, String> headings) {
    return (one, other) ->
        one.type().equals(other.type()) && headings.test(one.heading(), other.heading());
  }

  /**
   * The harmonic mean of precision and recall of strict agreement; NaN if there are no sections.
   */
  public double strictF1() {
    return f1(strict);
  }

  /** The same of soft agreement. */
  public double softF1() {
    return f1(soft);
  }

  /** The same of near agreement. */
  public double nearF1() {
    return f1(near);
  }

  /** The share of characters in a section of the right type; NaN if there are none. */
  public double overlap() {
    return characters == 0 ? Double.NaN : (double) rightCharacters / characters;
  }

  /** The share of strictly agreeing sections with the right level; NaN if none agrees. */
  public double levelShare() {
    return strict == 0 ? Double.NaN : (double) levels / strict;
  }

  private double f1(int agreeing) {
    return gold + found == 0 ? Double.NaN : 2.0 * agreeing / (gold + found);
  }

  /** The score of both taken together. */
  public SegmentationScore plus(SegmentationScore other) {
    return new SegmentationScore(
        gold + other.gold,
        found + other.found,
        strict + other.strict,
        soft + other.soft,
        near + other.near,
        levels + other.levels,
        characters + other.characters,
        rightCharacters + other.rightCharacters,
        joined(missed, other.missed),
        joined(surplus, other.surplus));
  }

  private static List<LabelledSection> joined(
      List<LabelledSection> one, List<LabelledSection> other) {
    List<LabelledSection> both = new ArrayList<>(one);
    both.addAll(other);
    return both;
  }
}
