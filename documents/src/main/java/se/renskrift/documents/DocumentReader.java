package se.renskrift.documents;

import static se.renskrift.documents.DocumentException.Reason.EMPTY;
import static se.renskrift.documents.DocumentException.Reason.MISSING;
import static se.renskrift.documents.DocumentException.Reason.TOO_LARGE;
import static se.renskrift.documents.DocumentException.Reason.UNREADABLE;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;

/**
 * Reads plain text, PDF, pictures of pages, documents of office programs, web pages, e-mail, ALTO,
 * PAGE XML and hOCR files into {@link SourceDocument}s.
 *
 * <p>The format is told by the content. Immutable and thread-safe.
 */
public final class DocumentReader {
  private final ReadLimits limits;
  private final List<DocumentFormat> formats;

  private DocumentReader(ReadLimits limits, OcrOptions ocr) {
    this.limits = Objects.requireNonNull(limits, "limits");
    Objects.requireNonNull(ocr, "ocr");
    formats =
        List.of(
            new PdfFormat(ocr),
            new PictureFormat(ocr),
            new AltoFormat(),
            new PageXmlFormat(),
            new HocrFormat(),
            new OfficeFormat(),
            new ForeignFormat(),
            new PlainTextFormat());
  }

  /** A reader with {@link ReadLimits#DEFAULT} and {@link OcrOptions#DEFAULT}. */
  public static DocumentReader create() {
    return of(ReadLimits.DEFAULT);
  }

  /** A reader with the given limits and {@link OcrOptions#DEFAULT}. */
  public static DocumentReader of(ReadLimits limits) {
    return of(limits, OcrOptions.DEFAULT);
  }

  /** A reader with the given limits that reads pictures of pages as told. */
  public static DocumentReader of(ReadLimits limits, OcrOptions ocr) {
    return new DocumentReader(limits, ocr);
  }

  /**
   * Reads a file.
   *
   * @param file the file
   * @param name what to call it, in the result and in exceptions
   * @throws DocumentException if it is missing or cannot be read as a document
   */
  public SourceDocument read(Path file, String name) throws DocumentException {
    if (Files.isDirectory(file)) {
      throw new DocumentException(
          name, UNREADABLE, Files.isReadable(file) ? "it is a folder" : "permission denied");
    }
    try (InputStream in = Files.newInputStream(file)) {
      return read(in, name);
    } catch (DocumentException e) {
      throw e;
    } catch (NoSuchFileException e) {
      throw new DocumentException(name, MISSING, "");
    } catch (AccessDeniedException e) {
      throw new DocumentException(name, UNREADABLE, "permission denied");
    } catch (IOException e) {
      throw new DocumentException(name, UNREADABLE, String.valueOf(e.getMessage()));
    }
  }

  /**
   * Reads a stream to its end; does not close it.
   *
   * @param in the bytes of the document
   * @param name what to call it, in the result and in exceptions
   * @throws DocumentException if the bytes cannot be read as a document
   * @throws IOException if the stream fails
   */
  public SourceDocument read(InputStream in, String name) throws IOException {
    byte[] content = in.readNBytes(limits.maxBytes());
    if (content.length == limits.maxBytes() && in.read() >= 0) {
      throw new DocumentException(name, TOO_LARGE, limits.maxBytes() + " bytes");
    }
    if (content.length == 0) {
      throw new DocumentException(name, EMPTY, "");
    }
    for (DocumentFormat format : formats) {
      if (format.recognises(content)) {
        Extract extract = format.extract(name, content, limits);
        return new SourceDocument(
            name,
            sha256(content),
            extract.mediaType(),
            extract.charset(),
            extract.pages(),
            Surrogates.paired(extract.text()),
            extract.layout(),
            extract.original(),
            extract.ocr(),
            extract.second(),
            extract.styles(),
            extract.unread());
      }
    }
    throw new AssertionError("plain text recognises everything");
  }

  private static String sha256(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java platform has SHA-256", e);
    }
  }
}
