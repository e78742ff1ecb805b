package se.renskrift.documents;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds the address of the sender at the foot of a first page: small letters at the very bottom,
 * well below the text, that tell at least two of a street's town, a telephone number, and where on
 * the net it is.
 */
final class PdfAddress {
  /** It begins within this share of the page's height from the bottom. */
  private static final double FOOT = 0.18;

  /** The gap above it, in letter sizes. */
  private static final double GAP = 2;

  /** Its letters are smaller than those of most of the page by this factor. */
  private static final double SMALLER = 0.95;

  private static final int LONGEST = 600;

  private static final List<Pattern> MARKS =
      List.of(
          Pattern.compile("@|www\\.|https?:"),
          Pattern.compile("\\b\\d{3} ?\\d{2} \\p{Lu}"),
          Pattern.compile("\\b0\\d{1,3}[- /]{1,3}\\d{2,3} ?\\d{2,3}|\\b\\d{6}-\\d{4}\\b"));

  private PdfAddress() {}

  /** Notes the bands of such an address. */
  static void find(PdfPageLines page, boolean[] furniture) {
    List<PdfBand> bands = page.bands();
    int end = bands.size();
    while (end > 0 && furniture[end - 1]) {
      end--;
    }
    int first = end - 1;
    while (first > 0 && !isApart(bands.get(first - 1), bands.get(first))) {
      first--;
    }
    if (first <= 0 || bands.get(first).top() < (1 - FOOT) * page.height()) {
      return;
    }
    StringBuilder text = new StringBuilder();
    double size = 0;
    for (PdfBand band : bands.subList(first, end)) {
      text.append(band.text()).append('\n');
      size = Math.max(size, band.size());
    }
    double usual =
        bands.subList(0, first).stream()
            .mapToDouble(PdfBand::size)
            .sorted()
            .skip(first / 2)
            .findFirst()
            .orElse(0);
    if (text.length() < LONGEST && size <= SMALLER * usual && marks(text) >= 2) {
      for (int i = first; i < end; i++) {
        furniture[i] = true;
      }
    }
  }

  private static boolean isApart(PdfBand band, PdfBand next) {
    return next.top() - band.bottom() > GAP * Math.max(band.size(), next.size());
  }

  private static long marks(CharSequence text) {
    return MARKS.stream().filter(mark -> mark.matcher(text).find()).count();
  }
}
