package se.renskrift.documents;

import static se.renskrift.documents.DocumentException.Reason.ENCRYPTED;
import static se.renskrift.documents.DocumentException.Reason.MALFORMED;
import static se.renskrift.documents.DocumentException.Reason.NO_TEXT;
import static se.renskrift.documents.DocumentException.Reason.TOO_LARGE;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import se.renskrift.documents.LayoutBuilder.TooLargeException;

/** PDF files with a text layer, read with PDFBox. */
final class PdfFormat implements DocumentFormat {
  private static final String START = "%PDF-";
  private static final String END = "%%EOF";

  /**
   * Readers look for the start mark this far into a file; some mail systems put bytes before it.
   */
  private static final int START_REACH = 1024;

  private static final int END_REACH = 4096;

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
      PdfReader reader = new PdfReader(limits);
      reader.read(pdf);
      if (reader.text().isBlank()) {
        throw new DocumentException(name, NO_TEXT, "");
      }
      PdfFile original = new PdfFile(name, content, pdf, reader);
      return new Extract(
          OcrFormat.PDF.mediaType(), null, pages, reader.text(), reader.layout(), original);
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
