package se.renskrift.segmentation;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells the rows of a form that say who was at a meeting: the heading of a list of people and,
 * beside it, the first of them; or a heading and a line to sign on.
 */
final class PeopleRow {
  private static final int MAX_LENGTH = 110;
  private static final int MIN_LONG_HEADING = 2;

  private static final Set<Section.Type> PEOPLE =
      EnumSet.of(Section.Type.ATTENDANCE, Section.Type.SIGNATURES);

  /** Two to four names. */
  private static final String NAME =
      "\\p{Lu}[\\p{L}'-]+(?: (?:\\p{Lu}\\.|\\p{Lu}[\\p{L}'-]+|\\p{Ll}{2,3})){0,2} \\p{Lu}[\\p{L}'-]+";

  /** A name, and the party of the person or a comma and what the person is. */
  private static final Pattern PERSON =
      Pattern.compile(
          NAME + "(?: ?\\((?:\\p{Lu}[\\p{L}-]{0,4}\\)|\\p{Ll}{3})|, \\p{Ll}[\\p{Ll}-]{3,}).*");

  private static final Pattern NAMES = Pattern.compile(NAME + "(?: \\p{Ll}{2,4} " + NAME + ")?");

  private static final Pattern TO_FILL_IN = Pattern.compile("_{3}|\\.{4}|\u2026{2}");

  private PeopleRow() {}

  /** Where a row is to be cut, or null. */
  static RunIn.@Nullable Parts of(String line, HeadingDictionary headings) {
    if (line.length() > MAX_LENGTH || !Character.isUpperCase(line.charAt(0))) {
      return null;
    }
    RunIn.Parts longest = null;
    int words = 1;
    for (int at = line.indexOf(' '); at > 0; at = line.indexOf(' ', at + 1), words++) {
      if (at + 1 < line.length()
          && Character.isUpperCase(line.charAt(at + 1))
          && isOfPeople(line.substring(0, at), headings)
          && isPeople(line.substring(at + 1), words >= MIN_LONG_HEADING)) {
        longest = new RunIn.Parts(0, at, at + 1);
      }
    }
    return longest;
  }

  /** Whether a line is one to sign on, or to write a date on. */
  static boolean isToFillIn(String line) {
    return TO_FILL_IN.matcher(line).find();
  }

  private static boolean isOfPeople(String words, HeadingDictionary headings) {
    HeadingPattern pattern = headings.exactly(words);
    return pattern != null && pattern.type != null && PEOPLE.contains(pattern.type);
  }

  private static boolean isPeople(String text, boolean sureOfHeading) {
    return PERSON.matcher(text).matches() || (sureOfHeading && NAMES.matcher(text).matches());
  }
}
