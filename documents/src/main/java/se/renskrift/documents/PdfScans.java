package se.renskrift.documents;

import static se.renskrift.documents.DocumentException.Reason.MALFORMED;
import static se.renskrift.documents.DocumentException.Reason.NO_DRAWING;
import static se.renskrift.documents.DocumentException.Reason.NO_OCR;
import static se.renskrift.documents.DocumentException.Reason.NO_OCR_LANGUAGE;
import static se.renskrift.documents.DocumentException.Reason.NO_TEXT;
import static se.renskrift.documents.DocumentException.Reason.OCR_OFF;
import static se.renskrift.documents.DocumentException.Reason.TOO_LARGE;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.filter.MissingImageReaderException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;
import se.renskrift.documents.LayoutBuilder.TooLargeException;

/** Reads those pages of a PDF that are pictures, as far as that is wanted. Not thread-safe. */
final class PdfScans {
  private static final int LEAST_RESOLUTION = 100;
  private static final int MOST_RESOLUTION = 600;
  private static final int DEFAULT_RESOLUTION = 300;

  /** What a program lacks that is not there; pages with a text are read without it. */
  private static final Set<DocumentException.Reason> ABSENT =
      Set.of(NO_OCR, NO_OCR_LANGUAGE, NO_DRAWING);

  private final String name;
  private final ReadLimits limits;
  private final OcrMode mode;
  private final PageOcr ocr;
  private final Map<Integer, PackedWords> readings = new HashMap<>();
  private final List<Integer> unread = new ArrayList<>();
  private final byte[] content;
  private final Poppler poppler = new Poppler("pdftoppm");
  private @Nullable DocumentException missing;
  private boolean refused;

  PdfScans(String name, byte[] content, OcrOptions options, ReadLimits limits, PageOcr ocr) {
    this.name = name;
    this.content = content;
    this.limits = limits;
    this.ocr = ocr;
    mode = options.mode();
  }

  /** The page, or what is on its picture if that is to be read. */
  PackedPdfPage read(PDDocument pdf, int index, PackedPdfPage page)
      throws IOException, TooLargeException {
    boolean wanted = page.unread() || (mode == OcrMode.ALWAYS && page.pictures().cover());
    if (!wanted) {
      return page;
    }
    if (mode == OcrMode.NEVER) {
      refused |= page.pictures().share() > 0;
      return page;
    }
    if (page.pictures().pixels() > limits.maxPixels()) {
      throw new DocumentException(name, TOO_LARGE, limits.maxPixels() + " dots on a page");
    }
    int resolution = resolution(page);
    try {
      GreyPicture picture = drawn(pdf, index, resolution);
      if (picture.isBlank()) {
        return page;
      }
      if (missing != null) {
        unread.add(index + 1);
        return page;
      }
      List<PdfWord> reading = ocr.read(index, picture, resolution);
      if (!reading.isEmpty()) {
        readings.put(index + 1, PackedWords.of(reading));
      }
      return PackedPdfPage.of(page.page().with(reading));
    } catch (DocumentException e) {
      if (!ABSENT.contains(e.reason()) || mode == OcrMode.ALWAYS) {
        throw e;
      }
      missing = e;
      unread.add(index + 1);
      return page;
    }
  }

  /** The words of pages that were read from their pictures, by the pages' numbers, from 1. */
  Map<Integer, PackedWords> readings() {
    return readings;
  }

  /** The pages that could not be read for want of a program or its data; null if there is none. */
  @Nullable UnreadPages unread() {
    return missing == null ? null : new UnreadPages(unread, missing);
  }

  /** Why a document has no text. */
  DocumentException withoutText() {
    return missing != null ? missing : new DocumentException(name, refused ? OCR_OFF : NO_TEXT, "");
  }

  private int resolution(PackedPdfPage page) throws DocumentException {
    double own = page.pictures().resolution();
    double wanted = own == 0 || !page.pictures().cover() ? DEFAULT_RESOLUTION : own;
    double inches = page.width() / 72 * (page.height() / 72);
    double most = Math.min(MOST_RESOLUTION, Math.sqrt(limits.maxPixels() / inches));
    if (most < LEAST_RESOLUTION) {
      throw new DocumentException(name, TOO_LARGE, limits.maxPixels() + " dots on a page");
    }
    return (int) Math.min(most, Math.max(LEAST_RESOLUTION, Math.rint(wanted)));
  }

  private GreyPicture drawn(PDDocument pdf, int index, int resolution)
      throws IOException, TooLargeException {
    try {
      return GreyPicture.of(
          new TimeLimit(name, limits).run(() -> new PdfDrawing(pdf).draw(index, resolution)));
    } catch (DocumentException e) {
      throw e;
    } catch (MissingImageReaderException e) {
      return poppler.draw(name, content, index + 1, resolution, limits);
    } catch (IOException | RuntimeException | StackOverflowError e) {
      String place = "page " + (index + 1) + ": ";
      throw new DocumentException(name, MALFORMED, place + FirstLine.of(e));
    }
  }
}
