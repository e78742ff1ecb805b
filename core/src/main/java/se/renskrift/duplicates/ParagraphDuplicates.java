package se.renskrift.duplicates;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.renskrift.duplicates.DuplicateCluster.Kind;
import se.renskrift.text.Paragraph;
import se.renskrift.text.Span;

/**
 * Finds the paragraphs of one document that repeat one another.
 *
 * <p>The similarity of two paragraphs is twice the sum of the likenesses of the words laid against
 * one another, divided by the number of words of both (Dice). Laid are the words along an alignment
 * in order; two words count 1 if they are the same but for case, look-alike characters and
 * punctuation around them, 0.95 if a few edits apart, 0.6 if up to half of their letters are
 * edited, 0.5 if they are numbers that differ.
 *
 * <ul>
 *   <li>{@link Kind#EXACT}: the same words, case and punctuation included;
 *   <li>{@link Kind#NEAR}: neither says anything that the other does not, and the similarity is at
 *       least 0.6 (under 12 words 0.9, or 0.7 if every word has its counterpart). Up to three words
 *       more are a small edit; a line that OCR lost, or up to ten words replaced within a sentence,
 *       say nothing more as long as they are less than a third;
 *   <li>{@link Kind#CONTAINS}: one says more, before or after what the other says;
 *   <li>{@link Kind#OVERLAP}: they share a stretch worth at least eight words that are the same,
 *       and such stretches make up at least a quarter of the shorter one, but each says more, or
 *       one says more within;
 *   <li>{@link Kind#FURNITURE}: a line that comes back at least three times and looks like standing
 *       text of the page.
 * </ul>
 *
 * <p>Paragraphs under five words, and lines of up to twelve that end without a full stop, such as
 * headings, only count as furniture. Work is all but linear in the length of the text; a paragraph
 * is compared with at most eight others. The result depends on nothing but the text.
 */
public final class ParagraphDuplicates {
  private static final int LEAST_WORDS = 5;
  private static final int MAX_LINE_WORDS = 12;

  private final List<Paragraph> paragraphs;
  private final List<WordSequence> words;
  private final List<DuplicateCluster> clusters = new ArrayList<>();
  private final boolean[] standing;

  /** For each paragraph the first that it is an exact or near duplicate of, or itself. */
  private final int[] first;

  private final double[] similarity;

  private ParagraphDuplicates(String text, List<Paragraph> paragraphs) {
    this.paragraphs = paragraphs;
    this.words = WordSequence.listOf(text, paragraphs);
    this.standing = new boolean[paragraphs.size()];
    this.first = new int[paragraphs.size()];
    this.similarity = new double[paragraphs.size()];
    Arrays.setAll(first, at -> at);
    Arrays.fill(similarity, 1);
    for (List<Integer> line : new StandingLines(text, paragraphs, words).find()) {
      line.forEach(at -> standing[at] = true);
      clusters.add(new DuplicateCluster(Kind.FURNITURE, 1, spans(line)));
    }
  }

  /**
   * The clusters of a text's paragraphs, by where their first member stands.
   *
   * @param text a fair copy, or a text on its way to one
   * @param paragraphs its paragraphs, in order and without overlaps
   */
  public static List<DuplicateCluster> find(String text, List<Paragraph> paragraphs) {
    ParagraphDuplicates duplicates = new ParagraphDuplicates(text, paragraphs);
    duplicates.compare(duplicates.distinct());
    duplicates.gather();
    return duplicates.clusters.stream()
        .sorted(
            Comparator.comparingInt((DuplicateCluster c) -> c.members().get(0).start())
                .thenComparingInt(c -> c.members().get(1).start())
                .thenComparing(DuplicateCluster::kind))
        .toList();
  }

  /** The paragraphs that can be duplicates, exact repeats of earlier ones left out. */
  private List<Integer> distinct() {
    Map<Long, Integer> seen = new HashMap<>();
    List<Integer> distinct = new ArrayList<>();
    for (int at = 0; at < words.size(); at++) {
      WordSequence sequence = words.get(at);
      boolean line = sequence.size() <= MAX_LINE_WORDS && !sequence.endsSentence();
      if (standing[at] || sequence.size() < LEAST_WORDS || line) {
        continue;
      }
      Integer earlier = seen.putIfAbsent(sequence.exactKey(), at);
      if (earlier != null && words.get(earlier).sameWords(sequence)) {
        first[at] = earlier;
      } else {
        distinct.add(at);
      }
    }
    return distinct;
  }

  private void compare(List<Integer> distinct) {
    Candidates candidates = new Candidates();
    distinct.forEach(at -> candidates.add(words.get(at)));
    List<List<Integer>> found = candidates.find();
    for (int id = 0; id < distinct.size(); id++) {
      compare(distinct.get(id), found.get(id).stream().map(distinct::get).toList());
    }
  }

  /** Compares a paragraph with the first members of the clusters that earlier ones are in. */
  private void compare(int at, List<Integer> earlier) {
    List<DuplicateCluster> pairs = new ArrayList<>();
    Set<Integer> compared = new HashSet<>();
    for (int other : earlier) {
      int representative = first[other];
      if (!compared.add(representative)) {
        continue;
      }
      Comparison comparison = Comparison.of(words.get(representative), words.get(at));
      Kind kind = comparison.kind();
      if (kind == Kind.NEAR) {
        first[at] = representative;
        similarity[at] = comparison.similarity();
        return;
      }
      if (kind != null) {
        List<Span> members = spans(List.of(representative, at));
        pairs.add(new DuplicateCluster(kind, comparison.similarity(), members));
      }
    }
    clusters.addAll(pairs);
  }

  /** Makes clusters of the exact and near duplicates. */
  private void gather() {
    Map<Integer, List<Integer>> members = new HashMap<>();
    for (int at = 0; at < first.length; at++) {
      // An exact repeat of a near duplicate belongs to the first of all.
      int leader = first[at];
      if (first[leader] != leader) {
        similarity[at] = similarity[leader];
        first[at] = first[leader];
      }
      if (first[at] != at) {
        members.computeIfAbsent(first[at], k -> new ArrayList<>(List.of(k))).add(at);
      }
    }
    members.forEach(
        (leader, all) -> {
          boolean exact = all.stream().allMatch(at -> words.get(at).sameWords(words.get(leader)));
          double least = all.stream().mapToDouble(at -> similarity[at]).min().orElse(1);
          clusters.add(new DuplicateCluster(exact ? Kind.EXACT : Kind.NEAR, least, spans(all)));
        });
  }

  private List<Span> spans(List<Integer> members) {
    return members.stream().map(at -> paragraphs.get(at).span()).toList();
  }
}
