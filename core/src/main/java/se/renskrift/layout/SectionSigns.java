package se.renskrift.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.renskrift.text.Correction;
import se.renskrift.text.Kind;
import se.renskrift.text.Stage;

/**
 * Puts back section signs that OCR read as an 8, a dollar or the like, where nothing else can
 * stand: after chapter and number of a law ({@code 9 kap. 7 8 miljöbalken}), and for a dollar
 * before the number of an item of minutes, at a line's beginning or after a date.
 *
 * <p>An 8 is taken for one only if a word in lower case follows, without a comma between. Immutable
 * and thread-safe; linear in the length of the text.
 */
public final class SectionSigns implements Stage {
  private static final Rule IN_LAW = Rule.of(Kind.PUNCTUATION, "section-sign-of-law", 0.97);
  private static final Rule OF_ITEM = Rule.of(Kind.PUNCTUATION, "section-sign-of-item", 0.96);

  private static final Pattern ITEM =
      Pattern.compile(
          "(?:(?<=\\b\\d{4}-\\d{2}-\\d{2},? |\\b(?:19|20)\\d{2}, )\\$(?= ?\\d{1,3}(?!\\d|,\\d))"
              + "|(?:^|(?<=\\f))\\$(?= ?\\d{1,3}(?:[ \\t]+\\p{Lu}|[ \\t]*$)))",
          Pattern.MULTILINE);

  private final Pattern inLaw;

  /** A stage that knows a language's words for a chapter of a law. */
  public SectionSigns(LayoutTerms terms) {
    String chapter =
        Objects.requireNonNull(terms, "terms").chapterLabels().stream()
            .map(Pattern::quote)
            .collect(Collectors.joining("|"));
    // A pattern that is never found, if a language has no such word.
    inLaw =
        Pattern.compile(
            chapter.isEmpty()
                ? "(?!)"
                : "(?<=\\d )(?:"
                    + chapter
                    + ")[ \\n]\\d{1,3}(?: \\p{Ll})?[ \\n]"
                    + "(?<sign>8?&|\\$|8)(?=[ \\n]\\p{Ll}{2})");
  }

  @Override
  public List<Correction> propose(String text) {
    List<Correction> found = new ArrayList<>();
    Matcher law = inLaw.matcher(text);
    Matcher item = ITEM.matcher(text);
    boolean more = item.find();
    while (law.find()) {
      for (; more && item.start() < law.start("sign"); more = item.find()) {
        found.add(OF_ITEM.correct(item.start(), item.end(), "\u00A7"));
      }
      found.add(IN_LAW.correct(law.start("sign"), law.end("sign"), "\u00A7"));
    }
    for (; more; more = item.find()) {
      found.add(OF_ITEM.correct(item.start(), item.end(), "\u00A7"));
    }
    return found;
  }
}
