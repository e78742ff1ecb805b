package se.renskrift.documents;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.renskrift.text.CorrectedText;
import se.renskrift.text.Kind;
import se.renskrift.text.Projection;
import se.renskrift.text.Span;

/**
 * What becomes of each word of a file when its text is corrected and its lines stay as they are.
 * Immutable.
 *
 * <p>The halves of a word cut at a line's end stay halves, each with its part of the corrected word
 * and the first with its hyphen. Of words that were merged, one gets all, usually the first, and
 * the others are left without text, for their places stay.
 */
final class Rewording {
  /** What is not of words but of lines and pages. */
  private static final Set<Kind> LAYOUT =
      EnumSet.of(Kind.LINE_BREAK, Kind.WHITESPACE, Kind.FURNITURE, Kind.DEHYPHENATION);

  private final @Nullable String[] reworded;

  /** For a word that was left without text, the word that has it; else the word itself. */
  private final int[] holders;

  private Rewording(int words) {
    reworded = new String[words];
    holders = new int[words];
    Arrays.setAll(holders, word -> word);
  }

  /** The rewording of a file's words, of which those of running headers and footers may stay. */
  static Rewording of(CorrectedText corrected, Layout layout) {
    return of(corrected, layout.words().toList(), layout.furniture());
  }

  /**
   * The rewording of a file's words, of which those of running headers and footers stay if
   * corrections of other words reach over them.
   *
   * @param words the words, in the order of their spans of the corrected text's source
   * @param furniture where the running headers and footers stand, in order
   */
  static Rewording of(CorrectedText corrected, List<LayoutWord> words, List<Span> furniture) {
    Rewording rewording = new Rewording(words.size());
    CorrectedText kept = corrected.keep(c -> !LAYOUT.contains(c.kind()));
    if (!kept.corrections().isEmpty()) {
      WithoutFurniture rest = WithoutFurniture.of(kept, furniture);
      int[] numbers = new int[words.size()];
      List<Span> spans = new ArrayList<>();
      for (int i = 0; i < words.size(); i++) {
        Span span = rest.span(words.get(i).span());
        if (!span.isEmpty()) {
          numbers[spans.size()] = i;
          spans.add(span);
        }
      }
      Rewording ofRest = new Rewording(spans.size());
      ofRest.fill(rest.text(), spans);
      for (int i = 0; i < spans.size(); i++) {
        rewording.reworded[numbers[i]] = ofRest.reworded[i];
        rewording.holders[numbers[i]] = numbers[ofRest.holders[i]];
      }
    }
    return rewording;
  }

  private void fill(CorrectedText kept, List<Span> words) {
    Projection projection = Projection.of(kept);
    String source = kept.source();
    int base = 0;
    Span before = new Span(0, 0);
    for (int i = 0; i < words.size(); i++) {
      Span span = words.get(i);
      Span now = projection.project(span);
      if (now.start() < before.end()) {
        now = new Span(before.end(), Math.max(before.end(), now.end()));
      }
      String observed = span.of(source);
      String intended = String.join(" ", Words.of(now.of(kept.text())));
      reworded[i] = intended.equals(observed) ? null : intended;
      boolean merged = false;
      if (i > 0 && !intended.isEmpty()) {
        Span last = words.get(i - 1);
        String gap = source.substring(last.end(), span.start());
        boolean joined =
            !gap.isEmpty()
                && now.start() == before.end()
                && now.start() > 0
                && !Words.isSpace(kept.text().charAt(now.start() - 1))
                && !Words.isSpace(kept.text().charAt(now.start()));
        if (joined && isCut(source, last, gap)) {
          keepHyphen(i - 1, last.of(source));
        } else if (joined && !text(base, words, source).isEmpty()) {
          // The half of a cut word must stay where its hyphen is.
          boolean half = span.end() < source.length() && isHyphen(source.charAt(span.end()));
          reworded[half ? i : base] = text(base, words, source) + intended;
          reworded[half ? base : i] = "";
          holders[half ? base : i] = half ? i : base;
          merged = !half;
        }
      }
      base = merged ? base : i;
      before = now;
    }
  }

  private String text(int word, List<Span> words, String source) {
    String text = reworded[word];
    return text == null ? words.get(word).of(source) : text;
  }

  private static boolean isCut(String source, Span last, String gap) {
    return gap.indexOf('\n') >= 0
        && (isHyphen(gap.charAt(0)) || isHyphen(source.charAt(last.end() - 1)));
  }

  private void keepHyphen(int word, String observed) {
    String text = reworded[word];
    char sign = observed.charAt(observed.length() - 1);
    if (text != null
        && isHyphen(sign)
        && (text.isEmpty() || !isHyphen(text.charAt(text.length() - 1)))) {
      String whole = text + sign;
      reworded[word] = whole.equals(observed) ? null : whole;
    }
  }

  static boolean isHyphen(char c) {
    return c == '-' || c == '\u00AD' || c == '\u00AC' || c == '\u2010' || c == '\u2013';
  }

  /** Whether no word changes. */
  boolean isEmpty() {
    return !changes(0, reworded.length);
  }

  /** Whether any of {@code count} words from the given one changes. */
  boolean changes(int first, int count) {
    for (int i = first; i < first + count; i++) {
      if (reworded[i] != null) {
        return true;
      }
    }
    return false;
  }

  /** The text of a word, empty if another has it; null if it does not change. */
  @Nullable String text(int word) {
    return reworded[word];
  }

  /** The word that a word was merged into; itself if it was not. */
  int holder(int word) {
    int holder = word;
    while (holders[holder] != holder) {
      holder = holders[holder];
    }
    return holder;
  }

  /**
   * A text of the file with its words replaced and its white space kept; a word that is left
   * without text takes the space before it along, but not a line break.
   *
   * @param content the text
   * @param first the number of its first word among all words of the file
   */
  String apply(String content, int first) {
    StringBuilder out = new StringBuilder();
    int at = 0;
    int word = first;
    while (true) {
      int start = Words.start(content, at);
      String space = content.substring(at, start);
      if (start == content.length()) {
        return out.append(space).toString();
      }
      int end = Words.end(content, start);
      String text = reworded[word++];
      if (text == null || !text.isEmpty() || space.indexOf('\n') >= 0) {
        out.append(space);
      }
      out.append(text == null ? content.substring(start, end) : text);
      at = end;
    }
  }
}
