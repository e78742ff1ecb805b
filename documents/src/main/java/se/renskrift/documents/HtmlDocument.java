package se.renskrift.documents;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import se.renskrift.documents.LayoutBuilder.TooLargeException;

/**
 * Reads pages of HTML.
 *
 * <p>With jsoup, which Tika reads them with too: in the events that Tika makes of them a line break
 * and the end of a line of the file look the same.
 */
final class HtmlDocument {
  private static final int END_REACH = 1 << 16;

  private HtmlDocument() {}

  /** Adds the text of a page and says what it is encoded in. */
  static String read(byte[] content, ReadLimits limits, TextBlocks blocks)
      throws TooLargeException, MarkupException {
    Charset charset;
    try {
      charset = MarkupCharset.of(content).charset();
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      charset = Encodings.of(content);
    }
    String text = new String(content, charset);
    String end = Signature.lowerCase(text.substring(Math.max(0, text.length() - END_REACH)));
    if (MarkupStart.element(content).equals("html") && !end.contains("</html")) {
      throw new MarkupException(text.length(), "it breaks off: <html> is not closed");
    }
    append(text, limits, blocks);
    return charset.name();
  }

  /** Adds the text of a page. */
  static void append(String html, ReadLimits limits, TextBlocks blocks) throws TooLargeException {
    Document page = Jsoup.parse(html);
    HtmlText.append(page, blocks);
  }
}
