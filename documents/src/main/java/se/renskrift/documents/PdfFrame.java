package se.renskrift.documents;

import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Turns places of a page's content into places of the page as shown, its crop box and rotation. */
final class PdfFrame {
  private final PDRectangle crop;
  private final int rotation;

  PdfFrame(PDPage page) {
    crop = page.getCropBox();
    rotation = Math.floorMod(page.getRotation(), 360) / 90;
  }

  double width() {
    return rotation % 2 == 0 ? crop.getWidth() : crop.getHeight();
  }

  double height() {
    return rotation % 2 == 0 ? crop.getHeight() : crop.getWidth();
  }

  /** How far right on the page as shown a place of the content is. */
  double across(double x, double y) {
    double fromLeft = x - crop.getLowerLeftX();
    double fromBottom = y - crop.getLowerLeftY();
    return switch (rotation) {
      case 0 -> fromLeft;
      case 1 -> fromBottom;
      case 2 -> crop.getWidth() - fromLeft;
      default -> crop.getHeight() - fromBottom;
    };
  }

  /** How far down on the page as shown a place of the content is. */
  double down(double x, double y) {
    double fromLeft = x - crop.getLowerLeftX();
    double fromBottom = y - crop.getLowerLeftY();
    return switch (rotation) {
      case 0 -> crop.getHeight() - fromBottom;
      case 1 -> fromLeft;
      case 2 -> fromBottom;
      default -> crop.getWidth() - fromLeft;
    };
  }

  /** Where text begins in the content that runs to the right on the page as shown, from a place. */
  PdfOrigin origin(double across, double down) {
    double left = crop.getLowerLeftX();
    double bottom = crop.getLowerLeftY();
    double width = crop.getWidth();
    double height = crop.getHeight();
    PdfTypeface typeface = PdfTypeface.USUAL;
    return switch (rotation) {
      case 0 -> new PdfOrigin(left + across, bottom + height - down, 1, 0, false, typeface);
      case 1 -> new PdfOrigin(left + down, bottom + across, 0, 1, false, typeface);
      case 2 -> new PdfOrigin(left + width - across, bottom + down, -1, 0, false, typeface);
      default ->
          new PdfOrigin(left + width - down, bottom + height - across, 0, -1, false, typeface);
    };
  }

  /** The direction in which text runs on the page as shown: 0 right, 1 down, 2 left, 3 up. */
  int quarter(double dx, double dy) {
    int content = Math.abs(dx) >= Math.abs(dy) ? (dx >= 0 ? 0 : 2) : (dy < 0 ? 1 : 3);
    return (content + rotation) % 4;
  }

  /** How far along the lines of text that runs in a direction a place of the page as shown is. */
  double along(int quarter, double across, double down) {
    return switch (quarter) {
      case 0 -> across;
      case 1 -> down;
      case 2 -> width() - across;
      default -> height() - down;
    };
  }

  /** How far from the first line of text that runs in a direction a place as shown is. */
  double below(int quarter, double across, double down) {
    return switch (quarter) {
      case 0 -> down;
      case 1 -> width() - across;
      case 2 -> height() - down;
      default -> across;
    };
  }
}
