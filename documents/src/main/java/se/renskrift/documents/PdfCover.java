package se.renskrift.documents;

import java.util.List;

/**
 * A picture through which nothing shows, as far as its file says.
 *
 * @param box where it lies on the page as shown, in points
 * @param words how many words of the page were set before it
 */
record PdfCover(Box box, int words) {
  /** What reaches less far beyond a picture is taken to be under it, in points. */
  private static final double EDGE = 1;

  /** Whether a word lies under pictures, the place of which in the order of the file is given. */
  static boolean hides(List<PdfCover> covers, Box word, int place) {
    double left = word.left() + Math.min(EDGE, word.width() / 2);
    double right = word.right() - Math.min(EDGE, word.width() / 2);
    double top = word.top() + Math.min(EDGE, word.height() / 2);
    double bottom = word.bottom() - Math.min(EDGE, word.height() / 2);
    return lies(covers, left, top, place)
        && lies(covers, right, top, place)
        && lies(covers, left, bottom, place)
        && lies(covers, right, bottom, place);
  }

  private static boolean lies(List<PdfCover> covers, double across, double down, int place) {
    for (PdfCover cover : covers) {
      if (cover.words > place && cover.box.contains(across, down)) {
        return true;
      }
    }
    return false;
  }
}
