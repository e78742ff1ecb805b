package se.renskrift.repair;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import se.renskrift.text.Correction;
import se.renskrift.text.Kind;
import se.renskrift.text.Span;
import se.renskrift.text.Stage;

/**
 * Undoes reading a national seven-bit code, in which letters stand at the places of braces and
 * brackets, as ASCII.
 *
 * <p>Done only if several different words of the lexicon come out, and only in the lines that show
 * such words and no letter as it should be, or that stand among such lines.
 */
final class MisreadSevenBit implements Stage {
  private static final Rule SEVEN_BIT = Rule.of(Kind.MOJIBAKE, "seven-bit-read-as-ascii", 0.97);
  private static final int MIN_WORDS = 3;
  private static final int MIN_LETTERS = 2;
  private static final double MIN_SHARE_LISTED = 0.5;
  private static final int MIN_NAME = 5;
  private static final int SAMPLE = 400;

  private final Orthography orthography;
  private final SevenBitCode code;

  MisreadSevenBit(Orthography orthography) {
    this.orthography = orthography;
    this.code = new SevenBitCode(orthography);
  }

  @Override
  public List<Correction> propose(String text) {
    if (!hasSigns(text) || !speaks(text)) {
      return List.of();
    }
    List<Correction> found = new ArrayList<>();
    for (Span part : Parts.damaged(text, (start, end) -> verdict(text, start, end))) {
      int at = part.start();
      while (at < part.end()) {
        int end = text.indexOf('\n', at);
        end = end < 0 || end > part.end() ? part.end() : end + 1;
        correct(text, at, end, found);
        at = end;
      }
    }
    return found;
  }

  /** Whether there are signs enough for the words that must come out: spares reading on. */
  private boolean hasSigns(String text) {
    int signs = 0;
    for (int i = 0; i < text.length() && signs < MIN_WORDS; i++) {
      signs += code.isOwnSign(text.charAt(i)) ? 1 : 0;
    }
    return signs == MIN_WORDS;
  }

  private boolean speaks(String text) {
    Map<String, Integer> words =
        Words.having(text, (t, at) -> code.isOwnSign(t.charAt(at)), SAMPLE);
    BitSet letters = new BitSet();
    int listed = 0;
    int tried = 0;
    for (String word : words.keySet()) {
      if (!code.standsInside(word)) {
        continue;
      }
      tried++;
      String meant = code.decode(word);
      if (orthography.isListed(meant)) {
        listed++;
        meant.chars().filter(c -> orthography.isOwn((char) c)).forEach(letters::set);
      }
    }
    return listed >= MIN_WORDS
        && letters.cardinality() >= MIN_LETTERS
        && listed >= MIN_SHARE_LISTED * tried;
  }

  private Parts.Verdict verdict(String text, int start, int end) {
    boolean comesOut = false;
    for (Span span : Words.in(text, start, end)) {
      String word = span.of(text);
      if (span.length() > Words.LONGEST) {
        continue;
      }
      if (word.chars().anyMatch(c -> orthography.isOwn((char) c)) && orthography.isListed(word)) {
        return Parts.Verdict.SOUND;
      }
      comesOut |= code.standsInside(word) && isWord(code.decode(word));
    }
    return comesOut ? Parts.Verdict.DAMAGED : Parts.Verdict.SILENT;
  }

  /** Whether it is a word of the lexicon, or a longer one of letters only, such as a name. */
  private boolean isWord(String decoded) {
    return orthography.isListed(decoded)
        || (decoded.length() >= MIN_NAME && decoded.chars().allMatch(Character::isLetter));
  }

  private void correct(String text, int start, int end, List<Correction> found) {
    List<Span> words = Words.in(text, start, end);
    long bars = words.stream().filter(w -> w.of(text).equals("|")).count();
    boolean open = false;
    for (Span span : words) {
      String word = span.of(text);
      boolean separates = bars > 1 && word.equals("|");
      boolean opens = opensBracket(word, text, span, end);
      if (!separates) {
        for (int i = opens ? 1 : 0; i < word.length(); i++) {
          boolean closes = open && word.charAt(i) == ']';
          char meant = closes ? ']' : code.meant(word, i);
          if (meant != word.charAt(i)) {
            int at = span.start() + i;
            found.add(SEVEN_BIT.correct(at, at + 1, String.valueOf(meant)));
          }
        }
      }
      open = (open || opens) && word.indexOf(']') < 0;
    }
  }

  /** Whether the word begins with a bracket that is one: it closes on the line, around words. */
  private boolean opensBracket(String word, String text, Span span, int lineEnd) {
    if (word.charAt(0) != '[' || orthography.isListed(code.decode(word))) {
      return false;
    }
    int close = text.substring(span.start(), lineEnd).indexOf(']');
    return close > 0
        && (span.start() + close + 1 >= text.length()
            || !Orthography.isPlain(text.charAt(span.start() + close + 1)));
  }
}
