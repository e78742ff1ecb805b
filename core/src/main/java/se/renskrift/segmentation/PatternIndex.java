package se.renskrift.segmentation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds the pattern that suits a line without trying all.
 *
 * <p>Words cut into one piece more than they may have edits have at least one piece undamaged in
 * every line they match: only the patterns with a piece in the line are tried.
 */
final class PatternIndex {
  private final List<HeadingPattern> patterns;
  private final BitSet always = new BitSet();
  private final Map<Integer, List<Piece>> pieces = new HashMap<>();

  PatternIndex(List<HeadingPattern> patterns) {
    this.patterns = List.copyOf(patterns);
    for (int at = 0; at < patterns.size(); at++) {
      for (String piece : patterns.get(at).pieces()) {
        if (piece.length() < 3) {
          always.set(at);
        } else {
          pieces.computeIfAbsent(key(piece, 0), k -> new ArrayList<>()).add(new Piece(piece, at));
        }
      }
    }
  }

  /** Of the patterns with the fewest edits the one that prescribes the most letters, or null. */
  HeadingDictionary.@Nullable Match best(Line line) {
    BitSet candidates = (BitSet) always.clone();
    String skeleton = line.skeleton();
    for (int at = 0; at + 3 <= skeleton.length(); at++) {
      for (Piece piece : pieces.getOrDefault(key(skeleton, at), List.of())) {
        if (skeleton.startsWith(piece.letters, at)) {
          candidates.set(piece.pattern);
        }
      }
    }
    HeadingPattern best = null;
    int fewest = Integer.MAX_VALUE;
    for (int at = candidates.nextSetBit(0); at >= 0; at = candidates.nextSetBit(at + 1)) {
      HeadingPattern pattern = patterns.get(at);
      int edits = pattern.edits(line);
      if (edits >= 0
          && (best == null
              || edits < fewest
              || (edits == fewest && pattern.letters() > best.letters()))) {
        best = pattern;
        fewest = edits;
      }
    }
    return best == null ? null : new HeadingDictionary.Match(best, fewest);
  }

  private static int key(String text, int at) {
    return (text.charAt(at) * 31 + text.charAt(at + 1)) * 31 + text.charAt(at + 2);
  }

  private record Piece(String letters, int pattern) {}
}
