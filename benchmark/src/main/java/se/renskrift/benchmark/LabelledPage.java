package se.renskrift.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.renskrift.text.Correction;
import se.renskrift.training.PagePairs;

/**
 * A page whose words are known: its text with line-end hyphens joined, and the true word behind
 * each run of non-space.
 */
final class LabelledPage {
  private static final Pattern WORD = Pattern.compile("\\S+");

  private final String text;
  private final List<int[]> spans = new ArrayList<>();
  private final List<@Nullable String> truth;

  private LabelledPage(String text, List<@Nullable String> truth) {
    this.text = text;
    this.truth = truth;
    Matcher words = WORD.matcher(text);
    while (words.find()) {
      spans.add(new int[] {words.start(), words.end()});
    }
  }

  static LabelledPage of(String ocr, String truth) {
    String text = PagePairs.joined(ocr);
    return new LabelledPage(text, PagePairs.truth(text, truth));
  }

  String text() {
    return text;
  }

  /** Whether the change makes its word right, or null where that cannot be told. */
  @Nullable Boolean isRight(Correction change) {
    for (int i = 0; i < spans.size(); i++) {
      int start = spans.get(i)[0];
      int end = spans.get(i)[1];
      if (start <= change.span().start() && change.span().end() <= end) {
        String meant = truth.get(i);
        if (meant == null) {
          return null;
        }
        String observed = text.substring(start, end);
        // A word of several parts may have other damage: compare the changed part's place only.
        String result =
            text.substring(start, change.span().start())
                + change.intended()
                + text.substring(change.span().end(), end);
        String a = letters(result);
        String b = letters(meant);
        if (a.equals(b)) {
          return true;
        }
        return letters(observed).equals(b) || !isPart(change, observed)
            ? Boolean.FALSE
            : Boolean.valueOf(b.contains(letters(change.intended())));
      }
    }
    return null;
  }

  private static boolean isPart(Correction change, String observed) {
    return change.span().length() + 3 < observed.length();
  }

  private static String letters(String word) {
    return word.replaceAll("^[^\\p{L}\\d]+|[^\\p{L}\\d]+$", "");
  }
}
