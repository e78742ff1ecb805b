package se.renskrift.documents;

import java.util.Locale;
import java.util.Set;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;
import se.renskrift.documents.LayoutBuilder.TooLargeException;

/** Takes the text out of the XHTML that Tika makes of a document. Not thread-safe. */
class XhtmlText extends DefaultHandler {
  /** Running text does not end where these begin and end. */
  private static final Set<String> INLINE =
      Set.of("a", "b", "i", "u", "s", "em", "strong", "span", "sub", "sup", "strike", "del", "img");

  private static final Set<String> BOLD = Set.of("b", "strong");

  private static final Set<String> CELLS = Set.of("td", "th");

  private static final Set<String> PARAGRAPHS =
      Set.of("p", "li", "td", "th", "h1", "h2", "h3", "h4", "h5", "h6");

  private final TextBlocks blocks;
  private final int maxDepth;
  private int depth;
  private int paragraphs;
  private int head;

  XhtmlText(TextBlocks blocks, ReadLimits limits) {
    this.blocks = blocks;
    this.maxDepth = limits.maxNesting();
  }

  @Override
  public void startElement(String uri, String localName, String name, Attributes attributes)
      throws SAXException {
    if (++depth > maxDepth) {
      throw tooLarge(new TooLargeException(maxDepth + " levels of nesting"));
    }
    String element = element(localName, name);
    paragraphs += PARAGRAPHS.contains(element) ? 1 : 0;
    try {
      if (element.equals("head")) {
        head = depth;
      } else if (element.equals("tr")) {
        blocks.beginRow();
      } else if (CELLS.contains(element)) {
        blocks.beginCell();
      } else if (element.equals("br")) {
        blocks.append("\n");
      } else if (BOLD.contains(element)) {
        blocks.bold(true);
      } else if (!INLINE.contains(element)) {
        blocks.end();
        blocks.heading(heading(element));
      }
    } catch (TooLargeException e) {
      throw tooLarge(e);
    }
  }

  @Override
  public void endElement(String uri, String localName, String name) {
    String element = element(localName, name);
    paragraphs -= PARAGRAPHS.contains(element) ? 1 : 0;
    if (element.equals("tr")) {
      blocks.endRow();
    } else if (BOLD.contains(element)) {
      blocks.bold(false);
    } else if (!INLINE.contains(element) && !element.equals("br")) {
      blocks.end();
      blocks.heading(0);
    }
    if (depth-- == head) {
      head = 0;
    }
  }

  @Override
  public void characters(char[] ch, int start, int length) throws SAXException {
    if (head > 0) {
      return;
    }
    try {
      text(new String(ch, start, length), blocks);
    } catch (TooLargeException e) {
      throw tooLarge(e);
    }
  }

  /** Adds a piece of text. */
  void text(String text, TextBlocks to) throws TooLargeException {
    to.append(text);
  }

  /** Whether text that comes now stands in a paragraph, heading, item or cell. */
  boolean isInParagraph() {
    return paragraphs > 0;
  }

  /** The level of a heading by its element, such as {@code h2}; 0 for other elements. */
  static int heading(String element) {
    boolean is = element.length() == 2 && element.charAt(0) == 'h';
    int level = is ? element.charAt(1) - '0' : 0;
    return level >= 1 && level <= 6 ? level : 0;
  }

  private static String element(String localName, String name) {
    return (localName.isEmpty() ? name : localName).toLowerCase(Locale.ROOT);
  }

  private static SAXException tooLarge(TooLargeException e) {
    return new SAXException(e);
  }
}
