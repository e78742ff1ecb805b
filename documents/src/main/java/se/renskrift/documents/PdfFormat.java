package se.renskrift.documents;

import static se.renskrift.documents.DocumentException.Reason.ENCRYPTED;
import static se.renskrift.documents.DocumentException.Reason.MALFORMED;
import static se.renskrift.documents.DocumentException.Reason.TOO_LARGE;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import se.renskrift.documents.LayoutBuilder.TooLargeException;

/** PDF files, read with PDFBox; what has no text on them is read from its picture. */
final class PdfFormat implements DocumentFormat {
  private static final String START = "%PDF-";
  private static final String END = "%%EOF";

  /**
   * Readers look for the start mark this far into a file; some mail systems put bytes before it.
   */
  private static final int START_REACH = 1024;

  private static final int END_REACH = 4096;

  private final OcrOptions ocr;

  PdfFormat(OcrOptions ocr) {
    this.ocr = ocr;
  }

  @Override
  public boolean recognises(byte[] content) {
    int at = Signature.find(content, 0, Math.min(content.length, START_REACH), START);
    return at >= 0 && (at == Signature.textStart(content) || isWhole(content));
  }

  @Override
  public Extract extract(String name, byte[] content, ReadLimits limits) throws DocumentException {
    // PDFBox repairs what it can and would give the pages that are left without a word.
    if (!isWhole(content)) {
      throw new DocumentException(name, MALFORMED, "it breaks off before its end");
    }
    try (PDDocument pdf = Loader.loadPDF(content)) {
      AccessPermission permission = pdf.getCurrentAccessPermission();
      if (!permission.canExtractContent() && !permission.canExtractForAccessibility()) {
        throw new DocumentException(name, ENCRYPTED, "its owner forbids reading the text out");
      }
      int pages = pdf.getNumberOfPages();
      if (pages == 0) {
        throw new DocumentException(name, MALFORMED, "it has no pages");
      }
      if (pages > limits.maxPages()) {
        throw new DocumentException(name, TOO_LARGE, limits.maxPages() + " pages");
      }
      return extract(name, content, pdf, limits);
    } catch (DocumentException e) {
      throw e;
    } catch (InvalidPasswordException e) {
      throw new DocumentException(name, ENCRYPTED, "it needs a password");
    } catch (TooLargeException e) {
      throw new DocumentException(name, TOO_LARGE, String.valueOf(e.getMessage()));
    } catch (IOException | RuntimeException | StackOverflowError e) {
      // Malformed objects surface as all of these from inside PDFBox.
      throw new DocumentException(name, MALFORMED, firstLine(e));
    } catch (OutOfMemoryError e) {
      throw new DocumentException(name, TOO_LARGE, "the memory there is");
    }
  }

  private Extract extract(String name, byte[] content, PDDocument pdf, ReadLimits limits)
      throws IOException, TooLargeException {
    PageOcr reading = new PageOcr(name, ocr, limits);
    PdfScans scans = new PdfScans(name, ocr, limits, reading);
    PdfReader reader = new PdfReader(limits);
    PdfGlyphs glyphs = new PdfGlyphs();
    int pages = 0;
    for (PDPage page : pdf.getPages()) {
      reader.add(scans.read(pdf, pages, glyphs.read(page)));
      pages++;
    }
    reader.end();
    if (reader.text().isBlank()) {
      throw scans.unread();
    }
    // What was read from a picture is no word of the file.
    PdfFile original = reading.source() == null ? new PdfFile(name, content, pdf, reader) : null;
    return new Extract(
        OcrFormat.PDF.mediaType(),
        null,
        Math.max(1, pages),
        reader.text(),
        reader.layout(),
        original,
        reading.source(),
        reader.second());
  }

  private static boolean isWhole(byte[] content) {
    int end = content.length;
    while (end > 0 && content[end - 1] <= ' ' && content[end - 1] >= 0) {
      end--;
    }
    return Signature.find(content, end - END_REACH, end, END) >= 0;
  }

  static String firstLine(Throwable e) {
    String message = e.getMessage();
    return message == null || message.isBlank()
        ? e.getClass().getSimpleName()
        : message.lines().findFirst().orElse("").strip();
  }
}
