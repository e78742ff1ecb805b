package se.renskrift.documents;

/**
 * A {@link PdfPage} in little memory, to wait for those after it.
 *
 * @param width its width as shown, in points
 * @param height its height as shown, in points
 * @param words its words
 * @param pictures what is known of the pictures on it
 * @param layer the words that stand behind its picture
 * @param scale what its places are to be given in
 * @param unread see {@link PdfPage#isUnread}
 * @param characters see {@link PdfPage#characters}
 */
record PackedPdfPage(
    double width,
    double height,
    PackedWords words,
    PdfPictures pictures,
    PackedWords layer,
    PageScale scale,
    boolean unread,
    long characters) {
  static PackedPdfPage of(PdfPage page) {
    return new PackedPdfPage(
        page.width(),
        page.height(),
        PackedWords.of(page.words()),
        page.pictures(),
        page.layer().isEmpty() ? PackedWords.NONE : PackedWords.of(page.layer()),
        page.scale(),
        page.isUnread(),
        page.characters());
  }

  /** The page. */
  PdfPage page() {
    return new PdfPage(width, height, words.words(), pictures, layer.words(), scale);
  }
}
