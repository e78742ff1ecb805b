package se.renskrift.benchmark;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.renskrift.text.Correction;
import se.renskrift.text.Span;
import se.renskrift.training.PagePairs;

/** A page whose words are known: its text with line-end hyphens joined, and what was meant. */
final class LabelledPage {
  private final String text;
  private final List<PagePairs.Pair> pairs;

  private LabelledPage(String text, List<PagePairs.Pair> pairs) {
    this.text = text;
    this.pairs = pairs;
  }

  static LabelledPage of(String ocr, String truth) {
    String text = PagePairs.joined(ocr);
    return new LabelledPage(text, PagePairs.pairs(text, truth));
  }

  String text() {
    return text;
  }

  /** Whether the change makes its word right, or null where that cannot be told. */
  @Nullable Boolean isRight(Correction change) {
    for (PagePairs.Pair pair : pairs) {
      Span span = pair.span();
      if (span.start() <= change.span().start() && change.span().end() <= span.end()) {
        return isRight(change, span, pair.intended());
      }
    }
    return null;
  }

  private @Nullable Boolean isRight(Correction change, Span span, String intended) {
    if (intended.isEmpty()) {
      return null;
    }
    String observed = span.of(text);
    String result =
        letters(
            text.substring(span.start(), change.span().start())
                + change.intended()
                + text.substring(change.span().end(), span.end()));
    String meant = letters(intended);
    if (result.equals(meant)) {
      return true;
    }
    if (letters(observed).equals(meant)) {
      return false;
    }
    // Beside a word that was lost, or in a word of several parts, only the change's place counts.
    if (meant.startsWith(result + " ") || meant.endsWith(" " + result)) {
      return null;
    }
    boolean part = change.span().length() + 3 < observed.length();
    return part && meant.contains(letters(change.intended()));
  }

  private static String letters(String word) {
    return word.replaceAll("\\s+", " ").replaceAll("^[^\\p{L}\\d]+|[^\\p{L}\\d]+$", "");
  }
}
