package se.renskrift.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds diary numbers. After a label almost any shape with digits is one; without a label only the
 * shapes that are hardly anything else. Immutable and thread-safe.
 */
final class DiaryNumbers {
  private static final String YEAR = "(?:19|20)\\d{2}";
  private static final String JOINT = "[./:\u2010\u2013-]";

  /** Letters of the board, year and running numbers in any order; parts of the plan of files. */
  private static final Pattern LABELLED =
      Pattern.compile(
          "(?<![\\p{L}\\d])(?:\\p{L}{1,6}(?:-\\p{L}{1,4})?[ /]?)??"
              + "(?:\\p{L}{1,8}JOINT{1,2})?[\\dOolI|]*\\d[\\p{L}\\d]*(?:JOINT{1,2}(?:[\\p{L}\\d]| (?=\\d))[\\p{L}\\d]*)*"
                  .replace("JOINT", JOINT)
              + "(?:(?<=\\p{L} YEAR) \\d{2,5}\\.\\d{1,4}(?![\\p{L}\\d(/:-])){0,1}"
                  .replace("YEAR", YEAR)
              + "(?:(?<=\\p{L}) \\d{2,6}(?![\\p{L}\\d(/:-])){0,1}(?: \\d{2,4}(?![\\p{L}\\d(/:.-])){0,1}"
              + "(?: \\d(?:\\.\\d{1,2}){2,4}(?![\\p{L}\\d(/:-])){0,1}"
              + "(?: \\p{Lu}{2,4}(?:-\\d{1,2})?(?=$|[,;)]))?");

  private static final Pattern BARE =
      Pattern.compile(
          ("(?<![\\p{L}\\d/:.-])(?:"
                  + "\\p{Lu}{2,6}[ /-]{0,1}YEAR[/:-]\\d{1,6}(?:[./-]\\d{1,5}){0,3}"
                  + "|\\p{L}{2,6}/YEAR:\\d{1,5}|\\p{Lu}{2,6} ?YEAR\\.\\d{3,5}(?:-\\d{1,3})?"
                  + "|YEAR/\\p{Lu}{2,4} \\d{3,5}(?: \\d{2,4}(?![\\d-]))?"
                  + "|YEAR\\p{Lu}{2,4}\\d{3,5}(?: \\d{3}(?!\\d))?"
                  + "|\\p{Lu}(?:-\\p{L}{1,3})? YEAR-\\d{3,5}-\\d{1,5}"
                  + "|\\d{1,2}(?:\\.\\d{1,2}){1,3}[-/]\\d{1,5}[-/]YEAR"
                  + ")(?![\\p{L}\\d/:])")
              .replace("YEAR", YEAR));

  /** Shapes that are trusted only where they are all there is. */
  private static final Pattern ALONE =
      Pattern.compile(
          ("\\p{Lu}\\p{L}{1,3} \\d{1,5}/YEAR|\\p{Lu}{2,5} ?\\d{2,5}[/-]\\d{2,5}|\\d{1,5}-\\d{1,5}/YEAR|YEAR-\\d{4,6}(?:-\\d{1,3})?|\\d{3,5}/\\d{2}|YEAR[:/]\\d{2,5}"
                  + "|\\d{1,4}-\\d{2,5}-\\d{2}|\\d{1,5}-YEAR-\\d(?:\\.\\d){1,3}|YEAR-\\d{1,5}-\\d(?:\\.\\d){1,3}")
              .replace("YEAR", YEAR));

  /** Numbers of a plan of files that end in a point, as the plan writes them. */
  private static final Pattern PLANNED = Pattern.compile("[\\d-]+-\\d{1,2}(?:\\.\\d{1,2})+\\.");

  /** What is left of a number whose other digits are lost. */
  private static final Pattern BARE_YEAR = Pattern.compile(YEAR);

  private static final String MARKS = " \t\n\u000B\f\r:.(";
  private static final int MAX_LABELLED = 3;

  /** The longest number that is trusted where it is all there is. */
  private static final int MAX_ALONE = 18;

  private static final int LEAST_DIGITS = 4;

  private static final Pattern SPACES = Pattern.compile("\\s+");

  /** Letters read for digits, after a digit and before one. */
  private static final Pattern O_AFTER = Pattern.compile("(?<=\\d)[Oo](?=[\\d/:-]|$)");

  private static final Pattern L_AFTER = Pattern.compile("(?<=\\d)[lI|](?=[\\d/:-]|$)");
  private static final Pattern L_BEFORE = Pattern.compile("(?<=[/:-])[lI|](?=\\d)");
  private static final Pattern O_BEFORE = Pattern.compile("(?<=[/:-])[Oo](?=\\d)");

  private final MetadataTerms terms;
  private final Dates dates;

  DiaryNumbers(MetadataTerms terms) {
    this.terms = terms;
    this.dates = new Dates(terms);
  }

  /**
   * A diary number in a text.
   *
   * @param start where it begins
   * @param end where it ends
   * @param value the number, digits put for letters that were read for them
   */
  record Found(int start, int end, String value) {}

  /** Those that begin a text which follows a label, in order. */
  List<Found> labelled(String text) {
    List<Found> found = new ArrayList<>();
    Matcher m = LABELLED.matcher(text);
    int at = 0;
    while (found.size() < MAX_LABELLED && m.find(at)) {
      String between = text.substring(at, m.start());
      if (!(at == 0 ? isMarks(between) : terms.isJoin(between))) {
        break;
      }
      Dates.Found date = dates.first(text, m.start());
      if ((date != null && date.start() < m.end()) || terms.isReference(m.group())) {
        break;
      }
      int end = trimmed(text, m.start(), m.end());
      boolean planned =
          end == text.length() - 1 && PLANNED.matcher(text.substring(m.start())).matches();
      end += planned ? 1 : 0;
      String value = repaired(text.substring(m.start(), end));
      if (!hasDigits(value)) {
        break;
      }
      found.add(new Found(m.start(), end, value));
      at = end;
    }
    return found;
  }

  /** Those that have the shape of one, wherever they stand. */
  List<Found> bare(String text) {
    List<Found> found = new ArrayList<>();
    int digits = 0;
    for (int at = 0; at < text.length(); at++) {
      digits += Character.isDigit(text.charAt(at)) ? 1 : 0;
    }
    if (digits < LEAST_DIGITS) {
      return found;
    }
    if (mayBeAlone(text) && ALONE.matcher(text).matches() && !terms.isReference(text)) {
      found.add(new Found(0, text.length(), text));
      return found;
    }
    if (!hasYear(text)) {
      return found;
    }
    Matcher m = BARE.matcher(text);
    while (m.find()) {
      if (!terms.isReference(m.group())) {
        found.add(new Found(m.start(), m.end(), m.group()));
      }
    }
    return found;
  }

  private static boolean mayBeAlone(String text) {
    return text.length() <= MAX_ALONE
        && Character.isLetterOrDigit(text.charAt(0))
        && Character.isDigit(text.charAt(text.length() - 1));
  }

  /** Whether four digits are a year of these two centuries. */
  private static boolean hasYear(String text) {
    for (int at = 0; at + 4 <= text.length(); at++) {
      boolean century = text.startsWith("20", at) || text.startsWith("19", at);
      if (century
          && Character.isDigit(text.charAt(at + 2))
          && Character.isDigit(text.charAt(at + 3))) {
        return true;
      }
    }
    return false;
  }

  /** Whether nothing but spaces and the marks after a label stand in a text. */
  private static boolean isMarks(String text) {
    int at = 0;
    while (at < text.length() && MARKS.indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at == text.length() || text.isBlank();
  }

  /** Whether a text is nothing but a number. */
  boolean isNumber(String text) {
    List<Found> found = bare(text);
    return found.size() == 1 && found.get(0).end() - found.get(0).start() == text.length();
  }

  /** Whether a text after a label is nothing but a number. */
  boolean isLabelled(String text) {
    List<Found> found = labelled(text);
    return !found.isEmpty() && found.get(found.size() - 1).end() == text.length();
  }

  private int trimmed(String text, int start, int from) {
    int end = from;
    int space = text.lastIndexOf(' ', end - 1);
    if (space > start && terms.label(text.substring(space + 1, end)) != null) {
      end = space;
    }
    while (end > start && ".:-\u2013/ ".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end;
  }

  /** At least two digits, and more than a bare small number or a year. */
  private static boolean hasDigits(String value) {
    if (BARE_YEAR.matcher(value).matches()) {
      return false;
    }
    int digits = 0;
    for (int at = 0; at < value.length(); at++) {
      digits += Character.isDigit(value.charAt(at)) ? 1 : 0;
    }
    return digits >= 3 || (digits == 2 && value.length() > 3);
  }

  /** The number, digits put for letters that were read for them, spaces single. */
  static String repaired(String observed) {
    String single = SPACES.matcher(observed.strip()).replaceAll(" ");
    if (!hasLetterForDigit(single)) {
      return single;
    }
    String first = O_AFTER.matcher(single).replaceAll("0");
    String second = L_AFTER.matcher(first).replaceAll("1");
    String third = L_BEFORE.matcher(second).replaceAll("1");
    return O_BEFORE.matcher(third).replaceAll("0");
  }

  private static boolean hasLetterForDigit(String text) {
    for (int at = 0; at < text.length(); at++) {
      if ("OolI|".indexOf(text.charAt(at)) >= 0) {
        return true;
      }
    }
    return false;
  }
}
