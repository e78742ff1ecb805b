package se.renskrift.documents;

import java.util.List;

/**
 * The words of a page, in the order of the file, and how it looks otherwise.
 *
 * @param width its width as shown, in points
 * @param height its height as shown, in points
 * @param words its words
 * @param pictures the share of the page that pictures cover; more than 1 if they lie on each other
 */
record PdfPage(double width, double height, List<PdfWord> words, double pictures) {
  /** Pictures on this share of the page are a picture of the page. */
  private static final double WHOLE_PAGE = 0.9;

  PdfPage {
    words = List.copyOf(words);
  }

  PageKind kind() {
    boolean scan = pictures >= WHOLE_PAGE;
    if (words.isEmpty()) {
      return scan ? PageKind.SCAN_WITHOUT_TEXT : PageKind.EMPTY;
    }
    long hidden = words.stream().filter(PdfWord::hidden).count();
    return 2 * hidden > words.size() ? PageKind.OCR_LAYER : PageKind.BORN_DIGITAL;
  }
}
