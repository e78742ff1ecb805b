package se.renskrift.documents;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.MissingOperandException;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.filter.MissingImageReaderException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;

/**
 * Draws pages, in shades of grey or in colour. PDFBox leaves out a picture it cannot decode; this
 * does not.
 */
final class PdfDrawing extends PDFRenderer {
  /** The operators that draw pictures, by name and inside the content. */
  private static final Set<String> PICTURES = Set.of("Do", "BI");

  PdfDrawing(PDDocument pdf) {
    super(pdf);
  }

  BufferedImage draw(int page, int resolution) throws IOException {
    return renderImageWithDPI(page, resolution, ImageType.GRAY);
  }

  BufferedImage drawInColour(int page, int resolution) throws IOException {
    return renderImageWithDPI(page, resolution, ImageType.RGB);
  }

  @Override
  protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
    return new WholeDrawer(parameters);
  }

  private static final class WholeDrawer extends PageDrawer {
    WholeDrawer(PageDrawerParameters parameters) throws IOException {
      super(parameters);
    }

    @Override
    protected void operatorException(Operator operator, List<COSBase> operands, IOException e)
        throws IOException {
      boolean picture =
          PICTURES.contains(operator.getName()) && !(e instanceof MissingOperandException);
      if (picture || e instanceof MissingImageReaderException) {
        throw e;
      }
      super.operatorException(operator, operands, e);
    }
  }
}
