package se.renskrift.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.renskrift.text.Correction;
import se.renskrift.text.Kind;
import se.renskrift.text.Stage;

/**
 * Puts back section signs that OCR read as a dollar or an ampersand, where nothing else can stand:
 * after chapter and number of a law ({@code 9 kap. 7 $ miljöbalken}), and for a dollar before the
 * number of an item of minutes, at a line's beginning or after a date.
 *
 * <p>An 8 in its place stays, as all digits do. Immutable and thread-safe; linear in the length of
 * the text.
 */
public final class SectionSigns implements Stage {
  private static final Rule IN_LAW = Rule.of(Kind.PUNCTUATION, "section-sign-of-law", 0.97);
  private static final Rule OF_ITEM = Rule.of(Kind.PUNCTUATION, "section-sign-of-item", 0.96);

  private static final char DOLLAR = '$';
  private static final String SIGN = "\u00A7";

  /** What stands before the sign of an item that does not begin its line: a date. */
  private static final Pattern BEFORE_ITEM =
      Pattern.compile("(?:\\d{4}-\\d{2}-\\d{2},? |(?<!\\d)(?:19|20)\\d{2}, )$");

  private static final int LONGEST_BEFORE = 14;

  private static final Pattern NUMBER = Pattern.compile(" ?\\d{1,3}(?!\\d|,\\d)");

  private static final Pattern NUMBER_OF_LINE =
      Pattern.compile(" ?\\d{1,3}(?:[ \\t]{1,9}\\p{Lu}|[ \\t]{0,9}(?:[\\n\\r\\f]|$))");

  private static final Pattern IN_SECTION =
      Pattern.compile("[ \\n]\\d{1,3}(?: \\p{Ll})?[ \\n](?<sign>&|\\$)(?=[ \\n]\\p{Ll}{2})");

  private static final int LONGEST_AFTER = 24;

  private final List<String> chapterLabels;

  /** A stage that knows a language's words for a chapter of a law. */
  public SectionSigns(LayoutTerms terms) {
    chapterLabels = Objects.requireNonNull(terms, "terms").chapterLabels();
  }

  @Override
  public List<Correction> propose(String text) {
    List<Correction> found = new ArrayList<>();
    for (String label : chapterLabels) {
      int at = text.indexOf(label);
      for (; at >= 0; at = text.indexOf(label, at + label.length())) {
        inLaw(text, at, at + label.length(), found);
      }
    }
    for (int at = text.indexOf(DOLLAR); at >= 0; at = text.indexOf(DOLLAR, at + 1)) {
      if (isOfItem(text, at)) {
        found.add(OF_ITEM.correct(at, at + 1, SIGN));
      }
    }
    found.sort(Comparator.comparingInt(c -> c.span().start()));
    return found;
  }

  private static void inLaw(String text, int label, int end, List<Correction> found) {
    if (label < 2 || text.charAt(label - 1) != ' ' || !Character.isDigit(text.charAt(label - 2))) {
      return;
    }
    Matcher section = IN_SECTION.matcher(after(text, end));
    if (section.lookingAt()) {
      found.add(IN_LAW.correct(end + section.start("sign"), end + section.end("sign"), SIGN));
    }
  }

  private static boolean isOfItem(String text, int dollar) {
    int from = Math.max(0, dollar - LONGEST_BEFORE);
    Matcher before = BEFORE_ITEM.matcher(text.substring(from, dollar));
    boolean begins = dollar == 0 || Line.endsLine(text.charAt(dollar - 1));
    Pattern number = begins ? NUMBER_OF_LINE : NUMBER;
    return (begins || (dollar > from && before.find()))
        && number.matcher(after(text, dollar + 1)).lookingAt();
  }

  private static String after(String text, int at) {
    return text.substring(at, Math.min(text.length(), at + LONGEST_AFTER));
  }
}
