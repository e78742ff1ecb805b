package se.renskrift.documents;

import static se.renskrift.documents.DocumentException.Reason.ENCRYPTED;
import static se.renskrift.documents.DocumentException.Reason.MALFORMED;
import static se.renskrift.documents.DocumentException.Reason.TOO_LARGE;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
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
    TimeLimit time = new TimeLimit(name, limits);
    PageOcr reading = new PageOcr(name, ocr, limits);
    PdfScans scans = new PdfScans(name, content, ocr, limits, reading);
    try {
      Parsed parsed = parsed(name, content, limits, time, scans);
      int pages = parsed.pages().size();
      PdfReader reader = time.run(() -> laidOut(parsed.pages(), limits));
      if (reader.text().isBlank()) {
        throw scans.withoutText();
      }
      OcrSource by = reading.source();
      return new Extract(
          OcrFormat.PDF.mediaType(),
          null,
          pages,
          reader.text(),
          reader.layout(),
          new PdfFile(name, content, parsed.protection(), reader, scans.readings(), by, limits),
          by,
          reader.second(),
          reader.layout().styles(),
          scans.unread());
    } catch (DocumentException e) {
      throw e;
    } catch (InvalidPasswordException e) {
      throw new DocumentException(name, ENCRYPTED, "it needs a password");
    } catch (TooLargeException e) {
      throw new DocumentException(name, TOO_LARGE, String.valueOf(e.getMessage()));
    } catch (IOException | RuntimeException | StackOverflowError e) {
      // Malformed objects surface as all of these from inside PDFBox.
      throw new DocumentException(name, MALFORMED, FirstLine.of(e));
    } catch (OutOfMemoryError e) {
      throw new DocumentException(name, TOO_LARGE, "the memory there is");
    }
  }

  /** What is left of the parsed file, which needs memory, when the words are laid out. */
  private record Parsed(Deque<PackedPdfPage> pages, PdfProtection protection) {}

  private static Parsed parsed(
      String name, byte[] content, ReadLimits limits, TimeLimit time, PdfScans scans)
      throws IOException, TooLargeException {
    try (PDDocument pdf = time.run(() -> Loader.loadPDF(content))) {
      AccessPermission permission = pdf.getCurrentAccessPermission();
      if (!permission.canExtractContent() && !permission.canExtractForAccessibility()) {
        throw new DocumentException(name, ENCRYPTED, "its owner forbids reading the text out");
      }
      List<PackedPdfPage> pages = time.run(() -> pages(pdf, limits));
      if (pages.isEmpty()) {
        throw new DocumentException(name, MALFORMED, "it has no pages");
      }
      Deque<PackedPdfPage> read = new ArrayDeque<>();
      for (PackedPdfPage page : pages) {
        read.add(scans.read(pdf, read.size(), page));
      }
      return new Parsed(read, PdfProtection.of(pdf));
    }
  }

  /** The words of all pages, as the file has them. */
  private static List<PackedPdfPage> pages(PDDocument pdf, ReadLimits limits)
      throws IOException, TooLargeException {
    if (pdf.getNumberOfPages() > limits.maxPages()) {
      throw new TooLargeException(limits.maxPages() + " pages");
    }
    PdfGlyphs glyphs = new PdfGlyphs();
    List<PackedPdfPage> pages = new ArrayList<>();
    long characters = 0;
    for (PDPage page : pdf.getPages()) {
      PdfPage read = glyphs.read(page);
      characters += read.characters();
      if (characters > limits.maxCharacters()) {
        throw new TooLargeException(limits.maxCharacters() + " characters");
      }
      pages.add(PackedPdfPage.of(read));
    }
    return pages;
  }

  /** Puts the words together; the pages are taken off one by one, for they need memory. */
  private static PdfReader laidOut(Deque<PackedPdfPage> pages, ReadLimits limits)
      throws TooLargeException {
    PdfReader reader = new PdfReader(limits);
    while (!pages.isEmpty()) {
      reader.add(pages.remove());
    }
    reader.end();
    return reader;
  }

  private static boolean isWhole(byte[] content) {
    int end = content.length;
    while (end > 0 && content[end - 1] <= ' ' && content[end - 1] >= 0) {
      end--;
    }
    return Signature.find(content, end - END_REACH, end, END) >= 0;
  }
}
