package se.renskrift.layout;

import java.util.ArrayList;
import java.util.List;
import se.renskrift.text.Correction;
import se.renskrift.text.Kind;
import se.renskrift.text.Stage;

/**
 * Puts back the bullets of a list that OCR read as a lone letter or a sign that looks like one.
 *
 * <p>A line begins so in no other text; and yet at least two lines must, near each other, so that a
 * lone slip or a copyright notice is left. Immutable and thread-safe; linear in the length of the
 * text.
 */
public final class MisreadBullets implements Stage {
  private static final Rule BULLET = Rule.of(Kind.PUNCTUATION, "misread-bullet", 0.96);

  private static final String LOOK_ALIKE = "e\u00A2\u00A4\u00A9\u00AB\u00AE\u00B0";

  /** What OCR makes of the space behind a bullet. */
  private static final String DASHES = "-\u2013\u2014";

  /** The items of a list are not longer, in lines. */
  private static final int LONGEST_ITEM = 12;

  private static final char CLOSING_QUOTE = '\u00BB';

  /** A stage without settings. */
  public MisreadBullets() {}

  @Override
  public List<Correction> propose(String text) {
    List<Line> lines = Line.of(text);
    List<Correction> found = new ArrayList<>();
    Correction last = null;
    int lastLine = -1;
    boolean taken = false;
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      int end = markEnd(line);
      if (end < 0) {
        continue;
      }
      Correction bullet = BULLET.correct(line.start(), end, "\u2022");
      boolean near = last != null && i - lastLine <= LONGEST_ITEM;
      if (near && !taken) {
        found.add(last);
      }
      if (near) {
        found.add(bullet);
      }
      taken = near;
      last = bullet;
      lastLine = i;
    }
    return found;
  }

  /** Where what looks like a bullet ends, or -1 if the line does not begin with one. */
  private static int markEnd(Line line) {
    String text = line.text();
    if (LOOK_ALIKE.indexOf(line.first()) < 0 || !isSpaceAt(line, line.start() + 1)) {
      return -1;
    }
    int end = line.start() + 1;
    int word = end + 1;
    if (word + 1 < line.end()
        && DASHES.indexOf(text.charAt(word)) >= 0
        && isSpaceAt(line, word + 1)) {
      end = word + 1;
      word = end + 1;
    }
    boolean item =
        word + 1 < line.end()
            && Character.isLetterOrDigit(text.charAt(word))
            && !isSpaceAt(line, word + 1);
    return item && line.toString().indexOf(CLOSING_QUOTE) < 0 ? end : -1;
  }

  private static boolean isSpaceAt(Line line, int at) {
    return at < line.end() && line.text().charAt(at) == ' ';
  }
}
