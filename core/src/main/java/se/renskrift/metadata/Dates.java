package se.renskrift.metadata;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds dates. Immutable and thread-safe. */
final class Dates {
  /** A digit, or a letter that is read for one. */
  private static final String D = "[0-9OolI|]";

  private static final Pattern NUMBERS =
      Pattern.compile(
          "(?<![\\p{L}\\d/:-])([12][09Oo]%1$s%1$s)([-\u2010\u2013.])(%1$s%1$s)\\2(%1$s%1$s)(?![\\p{L}\\d/:-])"
              .formatted(D));

  private static final Pattern WORDS =
      Pattern.compile(
          "(?<![\\p{L}\\d])(\\d{1,2})[.:]?\\s+(\\p{L}{3,10})\\s+([12][09]\\d\\d)(?!\\d)");

  private static final Pattern SLASH =
      Pattern.compile("(?<![\\p{L}\\d])(\\d{1,2})/(\\d{1,2})[\\s-]([12][09]\\d\\d)(?!\\d)");

  private static final Pattern SHORT = Pattern.compile("(\\d{2})-?(\\d{2})-?(\\d{2})(?![\\d/:-])");

  /** Years of two digits below are of this century. */
  private static final int MIDDLE = 50;

  private static final int MIN_DIGITS = 5;
  private static final int YEAR = 4;

  /** What stands between the numbers of a date that begins with the year. */
  private static final String JOINTS = "-.\u2010\u2013";

  private static final int YEAR_FIRST = 1;
  private static final int YEAR_LAST = 2;

  private final MetadataTerms terms;

  Dates(MetadataTerms terms) {
    this.terms = terms;
  }

  /**
   * A date in a text.
   *
   * @param start where it begins
   * @param end where it ends
   * @param iso the date as ISO 8601
   * @param repaired whether digits were put for letters
   */
  record Found(int start, int end, String iso, boolean repaired) {}

  /** The first date, or null. */
  @Nullable Found first(String text) {
    return first(text, 0);
  }

  /** The first date from an offset on, or null. */
  @Nullable Found first(String text, int from) {
    if (!mayHaveDate(text, from)) {
      return null;
    }
    int shapes = shapes(text, from);
    Found best = null;
    Matcher numbers = (shapes & YEAR_FIRST) == 0 ? null : NUMBERS.matcher(text);
    if (numbers != null && numbers.find(from)) {
      best = numbers(numbers);
    }
    Matcher words = (shapes & YEAR_LAST) == 0 ? null : WORDS.matcher(text);
    if (words != null && words.find(from)) {
      best = earlier(best, words(words));
    }
    boolean mayBeSlash = (shapes & YEAR_LAST) != 0 && text.indexOf('/', from) >= 0;
    Matcher slash = mayBeSlash ? SLASH.matcher(text) : null;
    if (slash != null && slash.find(from)) {
      best =
          earlier(
              best, found(slash, slash.group(3), number(slash.group(2)), slash.group(1), false));
    }
    return best;
  }

  /** A date in six digits that a text begins with, or null: of this century up to its middle. */
  static @Nullable Found ofSixDigits(String text) {
    Matcher m = SHORT.matcher(text);
    if (!m.lookingAt()) {
      return null;
    }
    String century = Integer.parseInt(m.group(1)) < MIDDLE ? "20" : "19";
    return found(m, century + m.group(1), Integer.parseInt(m.group(2)), m.group(3), false);
  }

  private static boolean mayHaveDate(String text, int from) {
    int digits = 0;
    for (int at = from; at < text.length() && digits < MIN_DIGITS; at++) {
      digits += Character.isDigit(text.charAt(at)) ? 1 : 0;
    }
    return digits >= MIN_DIGITS;
  }

  /** Whether four digits, or letters read for them, can be a year at either end of a date. */
  private static int shapes(String text, int from) {
    int shapes = 0;
    for (int at = from; at + YEAR <= text.length(); at++) {
      char c = text.charAt(at);
      if ((c == '1' || c == '2')
          && "09Oo".indexOf(text.charAt(at + 1)) >= 0
          && mayBeDigit(text.charAt(at + 2))
          && mayBeDigit(text.charAt(at + 3))) {
        boolean goesOn = at + YEAR < text.length() && JOINTS.indexOf(text.charAt(at + YEAR)) >= 0;
        boolean follows = at > from && !Character.isLetterOrDigit(text.charAt(at - 1));
        shapes |= (goesOn ? YEAR_FIRST : 0) | (follows ? YEAR_LAST : 0);
      }
    }
    return shapes;
  }

  private static boolean mayBeDigit(char c) {
    return (c >= '0' && c <= '9') || "OolI|".indexOf(c) >= 0;
  }

  private @Nullable Found numbers(Matcher m) {
    String observed = m.group(1) + m.group(3) + m.group(4);
    boolean repaired = !observed.chars().allMatch(Character::isDigit);
    if (observed.chars().filter(Character::isDigit).count() < MIN_DIGITS) {
      return null;
    }
    return found(m, digits(m.group(1)), number(m.group(3)), digits(m.group(4)), repaired);
  }

  private @Nullable Found words(Matcher m) {
    int month = terms.month(m.group(2));
    return month == 0 ? null : found(m, m.group(3), month, m.group(1), false);
  }

  private static @Nullable Found found(
      Matcher m, String year, int month, String day, boolean repaired) {
    try {
      LocalDate date = LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day));
      return new Found(m.start(), m.end(), date.toString(), repaired);
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static @Nullable Found earlier(@Nullable Found one, @Nullable Found other) {
    return one == null || (other != null && other.start() < one.start()) ? other : one;
  }

  private static int number(String digits) {
    return Integer.parseInt(digits(digits));
  }

  /** A text with digits put for letters that are read for them. */
  static String digits(String observed) {
    return observed
        .replace('O', '0')
        .replace('o', '0')
        .replace('l', '1')
        .replace('I', '1')
        .replace('|', '1');
  }
}
