package se.renskrift.documents;

import java.util.List;

/**
 * The words of a page and how it looks otherwise.
 *
 * @param width its width as shown, in points
 * @param height its height as shown, in points
 * @param words its words, in the order of the file
 * @param pictures what is known of the pictures on it
 * @param layer the words that stand behind its picture, if {@code words} were read from that
 * @param scale what its places are to be given in
 */
record PdfPage(
    double width,
    double height,
    List<PdfWord> words,
    PdfPictures pictures,
    List<PdfWord> layer,
    PageScale scale) {
  /** A text of fewer words, set to be seen on a picture of the whole page, is a stamp. */
  private static final int STAMP = 16;

  PdfPage {
    words = List.copyOf(words);
    layer = List.copyOf(layer);
  }

  static PdfPage of(PdfFrame frame, List<PdfWord> words, PdfPictures pictures) {
    return new PdfPage(frame.width(), frame.height(), words, pictures, List.of(), PageScale.POINTS);
  }

  /** The page with what has been read from its picture now. */
  PdfPage with(List<PdfWord> reading) {
    return new PdfPage(width, height, reading, pictures, words, scale);
  }

  PageKind kind() {
    if (words.isEmpty()) {
      return pictures.cover() ? PageKind.SCAN_WITHOUT_TEXT : PageKind.EMPTY;
    }
    return 2 * hidden() > words.size() ? PageKind.OCR_LAYER : PageKind.BORN_DIGITAL;
  }

  /** Whether it has no text of its own, as far as can be told. */
  boolean isUnread() {
    return words.isEmpty() || (pictures.cover() && words.size() < STAMP && hidden() == 0);
  }

  /** How many characters its words have. */
  long characters() {
    return words.stream().mapToLong(word -> word.text().length()).sum();
  }

  private long hidden() {
    return words.stream().filter(PdfWord::hidden).count();
  }
}
