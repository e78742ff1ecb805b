package se.renskrift.repair;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.renskrift.lexicon.CompoundLexicon;
import se.renskrift.text.Correction;
import se.renskrift.text.Kind;
import se.renskrift.text.Span;
import se.renskrift.text.Stage;

/**
 * Puts ligatures back that a text layer dropped without a sign.
 *
 * <p>A font that has ligatures at all has those of the commonest pairs, without which there is
 * hardly a paragraph: only texts that lack such a pair are looked at more closely. Its letters were
 * dropped if many of the words that are none lack just them to be in the lexicon. Only words in
 * small letters that are none as they stand, and that can be completed in one way, are changed.
 */
final class DroppedLigatures implements Stage {
  static final String RULE = "dropped-ligature";

  private static final Rule DROPPED = Rule.of(Kind.MOJIBAKE, RULE, 0.97);

  /** So many of the ligatures, the first ones, stand in nearly every text. */
  private static final int COMMON = 2;

  /** A shorter text may lack them by chance. */
  private static final int MIN_LENGTH = 400;

  private static final int MIN_WORDS = 4;

  /** So many of the words that are none must lack letters of dropped ligatures. */
  private static final double MIN_SHARE = 0.5;

  private static final int SHORTEST = 3;
  private static final int LONGEST = 40;
  private static final int SAMPLE = 2000;

  private final List<String> ligatures;
  private final CompoundLexicon lexicon;

  /**
   * @param ligatures the commonest first
   */
  DroppedLigatures(List<String> ligatures, CompoundLexicon lexicon) {
    this.ligatures = ligatures;
    this.lexicon = lexicon;
  }

  @Override
  public List<Correction> propose(String text) {
    if (text.length() < MIN_LENGTH || ligatures.stream().limit(COMMON).allMatch(text::contains)) {
      return List.of();
    }
    List<String> absent = ligatures.stream().filter(l -> !text.contains(l)).toList();
    Map<String, List<Span>> unlisted = unlisted(text);
    List<String> dropped =
        absent.stream().filter(ligature -> isDropped(ligature, unlisted.keySet())).toList();
    Map<Integer, Correction> found = new TreeMap<>();
    int[] completed = new int[1];
    unlisted.forEach(
        (word, spans) -> {
          List<Fill> fills = new ArrayList<>();
          dropped.forEach(ligature -> fills.addAll(fills(word, ligature)));
          if (fills.stream().map(Fill::word).distinct().count() == 1) {
            Fill fill = fills.get(0);
            completed[0]++;
            for (Span span : spans) {
              int at = span.start() + fill.at();
              found.put(at, DROPPED.correct(at, at, fill.letters()));
            }
          }
        });
    return completed[0] >= MIN_SHARE * unlisted.size() ? List.copyOf(found.values()) : List.of();
  }

  private record Fill(int at, String letters, String word) {}

  private boolean isDropped(String ligature, Iterable<String> words) {
    int completed = 0;
    for (String word : words) {
      completed += fills(word, ligature).size() == 1 ? 1 : 0;
    }
    return completed >= MIN_WORDS;
  }

  /** The words that come of putting the letters in, at the first place that gives each. */
  private List<Fill> fills(String word, String letters) {
    Map<String, Fill> fills = new LinkedHashMap<>();
    for (int at = 0; at <= word.length(); at++) {
      String filled = word.substring(0, at) + letters + word.substring(at);
      if (!fills.containsKey(filled) && lexicon.number(filled) >= 0) {
        fills.put(filled, new Fill(at, letters, filled));
      }
    }
    return List.copyOf(fills.values());
  }

  private Map<String, List<Span>> unlisted(String text) {
    Map<String, List<Span>> unlisted = new LinkedHashMap<>();
    int at = 0;
    while (at < text.length()) {
      int start = at;
      boolean small = true;
      while (at < text.length() && Character.isLetter(text.charAt(at))) {
        small &= Character.isLowerCase(text.charAt(at++));
      }
      int length = at - start;
      if (small && length >= SHORTEST && length <= LONGEST) {
        String word = text.substring(start, at);
        boolean known = unlisted.containsKey(word);
        if (known || (unlisted.size() < SAMPLE && !lexicon.contains(word))) {
          unlisted.computeIfAbsent(word, w -> new ArrayList<>()).add(new Span(start, at));
        }
      }
      at = Math.max(at, start + 1);
    }
    return unlisted;
  }
}
