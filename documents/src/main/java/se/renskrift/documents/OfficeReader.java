package se.renskrift.documents;

import static se.renskrift.documents.DocumentException.Reason.MALFORMED;
import static se.renskrift.documents.DocumentException.Reason.NO_WORDS;
import static se.renskrift.documents.DocumentException.Reason.TOO_LARGE;
import static se.renskrift.documents.DocumentException.Reason.UNSUPPORTED;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import se.renskrift.documents.LayoutBuilder.TooLargeException;

/** Reads a file of an office program in this process. */
final class OfficeReader {
  private OfficeReader() {}

  /**
   * Reads a file.
   *
   * @throws DocumentException if it cannot be read; it does not name the file
   */
  static Extract read(byte[] content, ReadLimits limits) throws IOException {
    TextBlocks blocks = new TextBlocks(limits);
    try {
      OfficeType type = OfficeType.of(content);
      if (type == null) {
        throw new DocumentException("", UNSUPPORTED, "unknown");
      }
      Extract head =
          switch (type) {
            case ZIP -> extract(ZipDocument.read(content, limits, blocks), null);
            case COMPOUND -> extract(CompoundDocument.read(content, limits, blocks), null);
            case RTF -> {
              TikaReader.rtf(content, limits, blocks);
              yield extract("application/rtf", null);
            }
            case HTML -> extract("text/html", HtmlDocument.read(content, limits, blocks));
            case MAIL -> {
              MailDocument.read(content, limits, blocks);
              yield extract("message/rfc822", null);
            }
          };
      String text = blocks.text();
      if (text.isBlank()) {
        throw new DocumentException("", NO_WORDS, "");
      }
      return new Extract(head.mediaType(), head.charset(), text, blocks.styles());
    } catch (TooLargeException e) {
      throw new DocumentException("", TOO_LARGE, String.valueOf(e.getMessage()));
    } catch (MarkupException e) {
      throw new DocumentException("", MALFORMED, String.valueOf(e.getMessage()));
    }
  }

  private static Extract extract(String mediaType, @Nullable String charset) {
    return new Extract(mediaType, charset, 1, "");
  }
}
