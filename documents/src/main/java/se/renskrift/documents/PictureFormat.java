package se.renskrift.documents;

import static se.renskrift.documents.DocumentException.Reason.MALFORMED;
import static se.renskrift.documents.DocumentException.Reason.NO_TEXT;
import static se.renskrift.documents.DocumentException.Reason.OCR_OFF;
import static se.renskrift.documents.DocumentException.Reason.SEVERAL_PICTURES;
import static se.renskrift.documents.DocumentException.Reason.TOO_LARGE;

import java.util.List;
import java.util.Objects;
import se.renskrift.documents.LayoutBuilder.TooLargeException;
import se.renskrift.text.SecondReading;

/** Pictures of pages, in a {@link PictureType}. */
final class PictureFormat implements DocumentFormat {
  private final OcrOptions ocr;

  PictureFormat(OcrOptions ocr) {
    this.ocr = ocr;
  }

  @Override
  public boolean recognises(byte[] content) {
    return PictureType.of(content) != null;
  }

  @Override
  public Extract extract(String name, byte[] content, ReadLimits limits) throws DocumentException {
    PictureType type = Objects.requireNonNull(PictureType.of(content), "content");
    List<PictureSize> sizes = sizes(name, type, content, limits);
    if (ocr.mode() == OcrMode.NEVER) {
      throw new DocumentException(name, OCR_OFF, "");
    }
    PageOcr pages = new PageOcr(name, ocr, limits);
    List<OcrReading> readings = pages.read(type, content, sizes);
    PdfReader reader = new PdfReader(limits);
    try {
      for (int i = 0; i < sizes.size(); i++) {
        reader.add(page(sizes.get(i), readings.get(i)));
      }
      reader.end();
    } catch (TooLargeException e) {
      throw new DocumentException(name, TOO_LARGE, String.valueOf(e.getMessage()));
    }
    if (reader.text().isBlank()) {
      throw new DocumentException(name, NO_TEXT, "");
    }
    return new Extract(
        type.mediaType(),
        null,
        sizes.size(),
        reader.text(),
        reader.layout(),
        null,
        pages.source(),
        SecondReading.NONE);
  }

  private static List<PictureSize> sizes(
      String name, PictureType type, byte[] content, ReadLimits limits) throws DocumentException {
    List<PictureSize> sizes;
    try {
      sizes = type.sizes(content, limits.maxPages());
    } catch (IllegalArgumentException e) {
      throw new DocumentException(name, MALFORMED, String.valueOf(e.getMessage()));
    }
    if (sizes.size() > 1 && !type.hasPages()) {
      throw new DocumentException(name, SEVERAL_PICTURES, type.title());
    }
    if (sizes.size() > limits.maxPages()) {
      throw new DocumentException(name, TOO_LARGE, limits.maxPages() + " pages");
    }
    for (PictureSize size : sizes) {
      if (size.width() < 1 || size.height() < 1) {
        throw new DocumentException(name, MALFORMED, "a page of it has no dots");
      }
      if (size.width() > limits.maxPixels() / size.height()) {
        throw new DocumentException(name, TOO_LARGE, limits.maxPixels() + " dots on a page");
      }
    }
    return sizes;
  }

  private static PdfPage page(PictureSize size, OcrReading reading) {
    double pixels = reading.resolution() / 72;
    return new PdfPage(
        size.width() / pixels,
        size.height() / pixels,
        reading.words(),
        new PdfPictures(1, reading.resolution(), size.width() * size.height()),
        List.of(),
        new PageScale(LengthUnit.PIXEL, pixels));
  }
}
