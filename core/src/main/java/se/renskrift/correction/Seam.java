package se.renskrift.correction;

import java.util.List;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;

/** Where a document may begin to be damaged in another way: most readily where a page begins. */
enum Seam {
  PAGE(4),
  PARAGRAPH(7),
  SENTENCE(11),
  /** Anywhere, where no sentence ends for long. */
  WORD(18);

  /** Stretches without any other seam are cut after so many places. */
  private static final int LONGEST = 100;

  /** -ln P(the damage changes here). */
  final double cost;

  Seam(double cost) {
    this.cost = cost;
  }

  /**
   * The seam before each place, or null where there is none.
   *
   * @param pageOf the page of an offset of the text
   */
  static @Nullable Seam[] of(String text, List<Place> places, IntUnaryOperator pageOf) {
    @Nullable Seam[] seams = new Seam[places.size()];
    int end = 0;
    int page = 1;
    int since = 0;
    for (int t = 0; t < seams.length; t++) {
      Place place = places.get(t);
      int start = place.token().start();
      int pageHere = pageOf.applyAsInt(start);
      // A page, paragraph or sentence begins with its boundary.
      if (place.isBoundary()) {
        seams[t] = pageHere == page ? between(text, end, start) : PAGE;
      } else if (pageHere != page) {
        seams[t] = t > 0 && places.get(t - 1).isBoundary() ? null : PAGE;
      } else if (since >= LONGEST) {
        seams[t] = WORD;
      }
      since = seams[t] == null ? since + 1 : 0;
      page = pageHere;
      end = place.isBoundary() ? end : place.token().end();
    }
    return seams;
  }

  private static Seam between(String text, int from, int to) {
    int lines = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c == '\f') {
        return PAGE;
      }
      // A carriage return ends a line unless a line feed does.
      lines += c == '\n' || (c == '\r' && text.charAt(i + 1) != '\n') ? 1 : 0;
    }
    return lines > 1 ? PARAGRAPH : SENTENCE;
  }
}
