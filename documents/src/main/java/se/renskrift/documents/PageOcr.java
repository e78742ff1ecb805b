package se.renskrift.documents;

import static se.renskrift.documents.DocumentException.Reason.NO_DECODER;
import static se.renskrift.documents.DocumentException.Reason.OCR_FAILED;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Has the pages of one document read, and knows afterwards which. Not thread-safe. */
final class PageOcr {
  private static final String PICTURE = "page";

  private final String name;
  private final OcrOptions options;
  private final Tesseract tesseract;
  private final List<Integer> pages = new ArrayList<>();

  PageOcr(String name, OcrOptions options, ReadLimits limits) {
    this.name = name;
    this.options = options;
    tesseract = new Tesseract(options, limits);
  }

  /** The words of a page that was drawn. */
  List<PdfWord> read(int page, GreyPicture picture, int resolution) throws DocumentException {
    OcrReading reading =
        inFolder(
            folder -> {
              picture.write(folder.resolve(PICTURE));
              String hocr = tesseract.read(name, folder, PICTURE, 0, resolution);
              return OcrReading.of(hocr, resolution / 72.0);
            });
    pages.add(page + 1);
    return reading.words();
  }

  /** The pages of a file that Tesseract itself decodes. */
  List<OcrReading> read(PictureType type, byte[] content, List<PictureSize> sizes)
      throws DocumentException {
    return inFolder(
        folder -> {
          Files.write(folder.resolve(PICTURE), content);
          List<OcrReading> readings = new ArrayList<>();
          for (PictureSize size : sizes) {
            readings.add(OcrReading.of(hocr(type, folder, size), size.resolution() / 72));
            pages.add(readings.size());
          }
          return readings;
        });
  }

  private String hocr(PictureType type, Path folder, PictureSize size) throws DocumentException {
    int resolution = (int) Math.rint(size.resolution());
    try {
      return tesseract.read(name, folder, PICTURE, size.place(), resolution);
    } catch (DocumentException e) {
      throw e.reason() == NO_DECODER ? new DocumentException(name, NO_DECODER, type.title()) : e;
    }
  }

  /** By what pages were read; null if none was. */
  @Nullable OcrSource source() {
    return pages.isEmpty() ? null : new OcrSource(tesseract.version(), options.language(), pages);
  }

  private <T> T inFolder(Temporary.Work<T> work) throws DocumentException {
    try {
      return Temporary.use(work);
    } catch (DocumentException e) {
      throw e;
    } catch (IOException e) {
      throw new DocumentException(name, OCR_FAILED, String.valueOf(e.getMessage()));
    }
  }
}
