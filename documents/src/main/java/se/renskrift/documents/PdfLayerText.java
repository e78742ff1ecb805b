package se.renskrift.documents;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.util.Arrays;
import java.util.BitSet;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.jspecify.annotations.Nullable;

/**
 * Takes the text layer out of a page: what is invisible, and what is set to be seen but cannot be,
 * as it lies under the picture of the page or lets everything through. Of the latter only a look at
 * the page tells for certain: it is drawn with that text and without, and the text stays if a
 * single dot differs.
 */
final class PdfLayerText {
  private static final double RESOLUTION = 150;

  private PdfLayerText() {}

  /**
   * A copy of a page's content without its text layer.
   *
   * @param index the page's place, from 0
   */
  static PdfPageCopy without(PDDocument pdf, int index, ReadLimits limits) throws IOException {
    PDPage page = pdf.getPage(index);
    PdfPageCopy invisible = new PdfPageCopy(page, new BitSet());
    PdfPage read = invisible.readPage();
    // A reader of the file may switch off what lies over the text.
    boolean layers = pdf.getDocumentCatalog().getOCProperties() != null;
    if (invisible.unseen().isEmpty()
        || layers
        || read.pictures().pixels() > limits.maxPixels()
        || resolution(read, limits) < 1) {
      return invisible;
    }
    PdfPageCopy all = new PdfPageCopy(page, invisible.unseen());
    all.readPage();
    return looksTheSame(pdf, index, all, resolution(read, limits)) ? all : invisible;
  }

  private static int resolution(PdfPage page, ReadLimits limits) {
    double inches = page.width() / 72 * (page.height() / 72);
    return (int) Math.min(RESOLUTION, Math.sqrt(limits.maxPixels() / inches));
  }

  private static boolean looksTheSame(PDDocument pdf, int index, PdfPageCopy copy, int resolution)
      throws IOException {
    PDPage page = pdf.getPage(index);
    @Nullable COSBase contents = page.getCOSObject().getItem(COSName.CONTENTS);
    @Nullable COSBase resources = page.getCOSObject().getItem(COSName.RESOURCES);
    try {
      int[] before = pixels(pdf, index, resolution);
      copy.set(page, new PDStream(pdf), "");
      return Arrays.equals(before, pixels(pdf, index, resolution));
    } catch (IOException e) {
      // What cannot be drawn cannot be compared.
      return false;
    } finally {
      page.getCOSObject().setItem(COSName.CONTENTS, contents);
      page.getCOSObject().setItem(COSName.RESOURCES, resources);
    }
  }

  private static int[] pixels(PDDocument pdf, int index, int resolution) throws IOException {
    BufferedImage drawn = new PdfDrawing(pdf).drawInColour(index, resolution);
    return ((DataBufferInt) drawn.getRaster().getDataBuffer()).getData();
  }
}
