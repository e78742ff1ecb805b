package se.renskrift.duplicates;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import se.renskrift.duplicates.DuplicateCluster.Kind;
import se.renskrift.text.Correction;
import se.renskrift.text.Evidence;
import se.renskrift.text.Paragraph;
import se.renskrift.text.Span;

/**
 * Proposes to remove paragraphs that repeat an earlier one of the same text.
 *
 * <p>Only exact and near repeats, and of these only such as say nothing else: a paragraph that
 * differs from the first in a number, a date, a name or another word stays.
 */
public final class RepeatedParagraphs {
  private static final Evidence WHY = Evidence.of("repeated-paragraph");

  private RepeatedParagraphs() {}

  /**
   * Removals, in order. Each takes the white space with it that kept the paragraph apart.
   *
   * @param text a fair copy, or a text on its way to one
   * @param paragraphs its paragraphs, in order
   * @param clusters what {@link ParagraphDuplicates} found among them
   */
  public static List<Correction> drop(
      String text, List<Paragraph> paragraphs, List<DuplicateCluster> clusters) {
    Set<Span> repeats = new HashSet<>();
    for (DuplicateCluster cluster : clusters) {
      if (cluster.kind() == Kind.EXACT || cluster.kind() == Kind.NEAR) {
        Span first = cluster.members().get(0);
        for (Span member : cluster.members().subList(1, cluster.members().size())) {
          if (saysTheSame(first.of(text), member.of(text))) {
            repeats.add(member);
          }
        }
      }
    }
    int kept = paragraphs.size();
    while (kept > 0 && repeats.contains(paragraphs.get(kept - 1).span())) {
      kept--;
    }
    List<Correction> removals = new ArrayList<>();
    for (int at = 0; at < paragraphs.size(); at++) {
      Span span = paragraphs.get(at).span();
      if (repeats.contains(span)) {
        // At the end of the text what stands before goes, elsewhere what stands after.
        boolean last = at >= kept;
        int start = last ? paragraphs.get(at - 1).span().end() : span.start();
        int end = last ? span.end() : paragraphs.get(at + 1).span().start();
        Span removed = new Span(start, end);
        removals.add(
            new Correction(removed, "", se.renskrift.text.Kind.DUPLICATE, 1, List.of(WHY)));
      }
    }
    return removals;
  }

  private static boolean saysTheSame(String first, String other) {
    Comparison comparison = Comparison.of(WordSequence.of(first), WordSequence.of(other));
    return comparison.kind() == Kind.EXACT
        || (comparison.kind() == Kind.NEAR
            && WordDifferences.of(comparison, 0, 0).stream()
                .allMatch(difference -> difference.kind() == Difference.Kind.READING));
  }
}
