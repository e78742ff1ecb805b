package se.renskrift.documents;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Parses XML into elements that know where they stand, to the character: the parser of the JDK does
 * not tell that well enough to change a file in place. What it takes is checked by the JDK's too
 * ({@link XmlCheck}). Nothing outside the text is ever read. Linear; nesting takes no stack.
 */
final class XmlParser {
  private final String source;
  private final Map<String, String> names = new HashMap<>();
  private final Deque<XmlElement> open = new ArrayDeque<>();
  private @Nullable XmlElement root;
  private int at;

  private XmlParser(String source) {
    this.source = source;
  }

  /**
   * The root element.
   *
   * @throws MarkupException if the text is not well-formed
   */
  static XmlElement parse(String source) throws MarkupException {
    return new XmlParser(source).parse();
  }

  private XmlElement parse() throws MarkupException {
    at = source.startsWith("\uFEFF") ? 1 : 0;
    while (at < source.length()) {
      if (source.charAt(at) == '<') {
        markup();
      } else {
        text();
      }
    }
    if (root == null) {
      throw new MarkupException(at, "there is no element");
    }
    if (!open.isEmpty()) {
      XmlElement last = open.element();
      throw new MarkupException(at, "it breaks off: <" + last.name() + "> is not closed");
    }
    return root;
  }

  private void text() throws MarkupException {
    int next = source.indexOf('<', at);
    int end = next < 0 ? source.length() : next;
    if (open.isEmpty()) {
      for (; at < end; at++) {
        if (!XmlText.isSpace(source.charAt(at))) {
          throw new MarkupException(at, "text stands outside of all elements");
        }
      }
    }
    at = end;
  }

  private void markup() throws MarkupException {
    if (source.startsWith("<!--", at)) {
      skip(4, "-->", "the comment");
    } else if (source.startsWith("<?", at)) {
      skip(2, "?>", "the instruction");
    } else if (source.startsWith("<![CDATA[", at) && !open.isEmpty()) {
      skip(9, "]]>", "the CDATA section");
    } else if (source.startsWith("<!DOCTYPE", at) && root == null) {
      documentType();
    } else if (source.startsWith("</", at)) {
      endTag();
    } else {
      startTag();
    }
  }

  private void skip(int begin, String close, String what) throws MarkupException {
    int end = source.indexOf(close, at + begin);
    if (end < 0) {
      throw new MarkupException(at, what + " that begins here is not closed");
    }
    at = end + close.length();
  }

  /** One that only names a type is passed over; one with declarations is refused. */
  private void documentType() throws MarkupException {
    int start = at;
    while (at < source.length() && source.charAt(at) != '>') {
      char c = source.charAt(at);
      if (c == '[') {
        throw new MarkupException(start, "declarations of entities are not followed; remove them");
      }
      int next = c == '"' || c == '\'' ? source.indexOf(c, at + 1) : at;
      at = next < 0 ? source.length() : next + 1;
    }
    if (at >= source.length()) {
      throw new MarkupException(start, "the document type that begins here is not closed");
    }
    at++;
  }

  private void endTag() throws MarkupException {
    int start = at;
    int end = source.indexOf('>', at);
    if (end < 0) {
      throw new MarkupException(start, "it breaks off within a tag");
    }
    String name = source.substring(at + 2, end).stripTrailing();
    XmlElement element = open.poll();
    if (element == null || !element.name().equals(name)) {
      String what = element == null ? "nothing" : "<" + element.name() + ">";
      throw new MarkupException(start, "</" + name + "> closes " + what);
    }
    at = end + 1;
    element.close(start, at);
  }

  private void startTag() throws MarkupException {
    int start = at;
    int nameEnd = nameEnd(at + 1);
    if (nameEnd == at + 1 || (root != null && open.isEmpty())) {
      throw new MarkupException(start, "no element can begin here");
    }
    String written = source.substring(at + 1, nameEnd);
    String name = names.computeIfAbsent(written, n -> n);
    at = nameEnd;
    int end = tagEnd(start);
    boolean selfClosing = source.charAt(end - 1) == '/';
    at = end + 1;
    XmlElement element = new XmlElement(name, start, at, selfClosing);
    if (open.isEmpty()) {
      root = element;
    } else {
      open.element().add(element);
    }
    if (!selfClosing) {
      open.push(element);
    }
  }

  private int nameEnd(int from) {
    int end = from;
    while (end < source.length() && "/>=<\"'".indexOf(source.charAt(end)) < 0) {
      if (XmlText.isSpace(source.charAt(end))) {
        break;
      }
      end++;
    }
    return end;
  }

  /** Passes over the attributes to the {@code >} that ends the tag. */
  private int tagEnd(int start) throws MarkupException {
    while (true) {
      while (at < source.length() && XmlText.isSpace(source.charAt(at))) {
        at++;
      }
      if (source.startsWith(">", at)) {
        return at;
      }
      if (source.startsWith("/>", at)) {
        return at + 1;
      }
      int nameEnd = nameEnd(at);
      int quote = pastSpace(nameEnd);
      boolean equals = nameEnd > at && source.startsWith("=", quote);
      quote = equals ? pastSpace(quote + 1) : source.length();
      if (at >= source.length() || (equals && quote >= source.length())) {
        throw new MarkupException(start, "it breaks off within a tag");
      }
      if (!equals || "\"'".indexOf(source.charAt(quote)) < 0) {
        throw new MarkupException(at, "an attribute must be written as name=\"value\"");
      }
      int end = source.indexOf(source.charAt(quote), quote + 1);
      if (end < 0) {
        throw new MarkupException(start, "it breaks off within a tag");
      }
      int tag = source.indexOf('<', quote);
      if (tag >= 0 && tag < end) {
        throw new MarkupException(tag, "a < stands within the value of an attribute");
      }
      at = end + 1;
    }
  }

  private int pastSpace(int from) {
    int next = from;
    while (next < source.length() && XmlText.isSpace(source.charAt(next))) {
      next++;
    }
    return next;
  }
}
