package se.renskrift.segmentation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds known headings in the midst of a text whose line breaks are lost, as in the text layers of
 * some PDFs: undamaged words of a heading, capitalised, with a capital or the sign of a list after
 * them and no period between.
 *
 * <p>Inside a sentence a noun has no capital, so that the words can hardly be part of one.
 */
final class GluedHeadings {
  /** Shorter paragraphs have their line breaks. */
  private static final int LEAST_TEXT = 250;

  private static final int LEAST_REST = 20;
  private static final int LEAST_LETTERS = 7;
  private static final int MAX_LENGTH = 60;
  private static final int MOST_WORDS = 6;
  private static final String STOPS = ".,;?!\t()\"\u201D";
  private static final String SENTENCE_ENDS = ".!?:)\u201D\"";

  private GluedHeadings() {}

  /**
   * Where headings stand in a line and where what follows them begins, in order.
   *
   * <p>Names of papers, such as a motion's, are headings only beside others.
   */
  static List<RunIn.Parts> in(String line, HeadingDictionary headings) {
    if (line.length() < LEAST_TEXT) {
      return List.of();
    }
    List<RunIn.Parts> found = new ArrayList<>();
    boolean sure = false;
    int last = line.length() - LEAST_REST;
    int body = 0;
    for (int space = line.indexOf(' '); space > 0 && space < last; ) {
      int start = space + 1;
      boolean may = Character.isUpperCase(line.charAt(start)) && line.charAt(space - 1) != ',';
      Glued heading = may ? at(line, start, last, headings) : null;
      if (heading == null) {
        space = line.indexOf(' ', start);
      } else {
        if (start > body) {
          found.add(heading.parts());
          sure |= heading.sure();
        }
        body = heading.parts().body();
        space = body - 1;
      }
    }
    return sure ? found : List.of();
  }

  /**
   * A heading in the midst of a line.
   *
   * @param sure whether it is one also where it is the only one
   */
  private record Glued(RunIn.Parts parts, boolean sure) {}

  /**
   * The longest heading that begins at a capital letter, one without other words first; or null.
   */
  private static @Nullable Glued at(String line, int start, int last, HeadingDictionary headings) {
    Glued longest = null;
    Glued withOthers = null;
    int words = 1;
    int limit = Math.min(last, start + MAX_LENGTH);
    boolean afterSentence = endsSentence(line.charAt(start - 2));
    for (int at = start; at < limit && words <= MOST_WORDS; at++) {
      char c = line.charAt(at);
      if (STOPS.indexOf(c) >= 0) {
        break;
      }
      if (c == ' ') {
        if (begins(line, at + 1)) {
          RunIn.Parts parts = new RunIn.Parts(start, at, at + 1);
          HeadingPattern pattern = exactly(line, start, at, headings);
          if (pattern != null) {
            boolean paper = words == 1 && KnownHeadings.NAMES_OF_PAPERS.contains(pattern.type);
            longest = new Glued(parts, afterSentence && !paper);
          } else if (afterSentence && words > 1 && isLike(line, start, at, headings)) {
            withOthers = new Glued(parts, true);
          }
        }
        words++;
      }
    }
    return longest != null ? longest : withOthers;
  }

  /** Whether a sentence or the point of a list begins at a place. */
  private static boolean begins(String line, int at) {
    char c = line.charAt(at);
    if (Character.isUpperCase(c)) {
      return true;
    }
    if (Unit.isBullet(c)) {
      return line.charAt(at + 1) == ' ';
    }
    int end = at;
    while (Character.isDigit(line.charAt(end)) && end < at + 2) {
      end++;
    }
    return end > at && line.charAt(end) == '.' && line.charAt(end + 1) == ' ';
  }

  /** The main heading that undamaged words are, or null. */
  private static @Nullable HeadingPattern exactly(
      String line, int start, int end, HeadingDictionary headings) {
    String head = head(line, start, end);
    HeadingPattern pattern = head.length() < LEAST_LETTERS ? null : headings.exactly(head);
    return pattern != null && pattern.type != null && pattern.level == 1 ? pattern : null;
  }

  /** Whether undamaged words are a main heading with words that headings leave open. */
  private static boolean isLike(String line, int start, int end, HeadingDictionary headings) {
    String head = head(line, start, end);
    HeadingDictionary.Match match = head.indexOf(':') < 0 ? headings.match(Line.of(head)) : null;
    return match != null
        && match.edits() == 0
        && match.pattern().type != null
        && match.pattern().level == 1;
  }

  private static String head(String line, int start, int end) {
    return line.substring(start, line.charAt(end - 1) == ':' ? end - 1 : end);
  }

  /** Whether a sentence may end in a character, or the point of a list. */
  private static boolean endsSentence(char c) {
    return SENTENCE_ENDS.indexOf(c) >= 0 || Character.isDigit(c);
  }
}
