package se.renskrift.duplicates;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.renskrift.text.Paragraph;

/**
 * Finds furniture: lines that come back without change, and look like standing text of the page.
 *
 * <p>A line must come back at least three times, and either hold numbers or an address and no
 * sentence, or stand first or last on at least half of the pages, or stand beside such a line.
 * Headings come back too, but neither with numbers nor at the edge of every other page.
 */
final class StandingLines {
  private static final int LEAST = 3;
  private static final int MAX_WORDS = 40;

  private final String text;
  private final List<Paragraph> paragraphs;
  private final List<WordSequence> words;
  private final boolean[] standing;
  private final int[] pageStart;
  private final int[] pageEnd;
  private final int pages;

  StandingLines(String text, List<Paragraph> paragraphs, List<WordSequence> words) {
    this.text = text;
    this.paragraphs = paragraphs;
    this.words = words;
    this.standing = new boolean[paragraphs.size()];
    this.pageStart = new int[paragraphs.size()];
    this.pageEnd = new int[paragraphs.size()];
    int count = 0;
    for (int at = 0; at < paragraphs.size(); ) {
      int end = at;
      while (end < paragraphs.size() && paragraphs.get(end).page() == paragraphs.get(at).page()) {
        end++;
      }
      for (int i = at; i < end; i++) {
        pageStart[i] = at;
        pageEnd[i] = end;
      }
      count++;
      at = end;
    }
    this.pages = count;
  }

  /** The lines that come back, each with where it stands, in order. */
  List<List<Integer>> find() {
    List<List<Integer>> repeated =
        groups().stream().filter(group -> group.size() >= LEAST).toList();
    for (List<Integer> group : repeated) {
      if (isAddress(group) || isAtEdges(group)) {
        group.forEach(at -> standing[at] = true);
      }
    }
    // Twice, for a line beside a line beside an address.
    for (int round = 0; round < 2; round++) {
      for (List<Integer> group : repeated) {
        List<Integer> beside = group.stream().filter(this::isBesideStanding).toList();
        if (beside.size() >= LEAST) {
          beside.forEach(at -> standing[at] = true);
        }
      }
    }
    return repeated.stream()
        .map(group -> group.stream().filter(at -> standing[at]).toList())
        .filter(group -> group.size() >= LEAST)
        .toList();
  }

  private List<List<Integer>> groups() {
    Map<Long, List<Integer>> groups = new LinkedHashMap<>();
    for (int at = 0; at < words.size(); at++) {
      WordSequence line = words.get(at);
      if (line.size() > 0 && line.size() <= MAX_WORDS) {
        groups.computeIfAbsent(line.keyWithNumbers(), k -> new ArrayList<>()).add(at);
      }
    }
    return List.copyOf(groups.values());
  }

  private boolean isBesideStanding(int at) {
    return standing[at]
        || (at > 0 && standing[at - 1])
        || (at + 1 < standing.length && standing[at + 1]);
  }

  /** Whether a line holds numbers or an electronic address, words, and no sentence. */
  private boolean isAddress(List<Integer> group) {
    WordSequence line = words.get(group.get(0));
    int numbers = 0;
    int letters = 0;
    for (int at = 0; at < line.size(); at++) {
      numbers += line.isNumber(at) ? 1 : 0;
      letters += !line.isNumber(at) && line.skeleton(at).length() >= 3 ? 1 : 0;
    }
    boolean address = paragraphs.get(group.get(0)).span().of(text).indexOf('@') >= 0;
    return letters > 0 && !line.endsSentence() && (numbers >= 2 || address) && isSpread(group);
  }

  /** Whether at least one line stands between each two: rows of a table follow one another. */
  private static boolean isSpread(List<Integer> group) {
    for (int at = 1; at < group.size(); at++) {
      if (group.get(at) - group.get(at - 1) < 2) {
        return false;
      }
    }
    return true;
  }

  private boolean isAtEdges(List<Integer> group) {
    if (pages < LEAST || 2 * group.size() < pages) {
      return false;
    }
    int page = -1;
    for (int at : group) {
      boolean edge = at == pageStart[at] || at + 1 == pageEnd[at];
      if (!edge || pageStart[at] == page) {
        return false;
      }
      page = pageStart[at];
    }
    return true;
  }
}
