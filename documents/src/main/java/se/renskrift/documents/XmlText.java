package se.renskrift.documents;

import java.nio.charset.CharsetEncoder;
import se.renskrift.text.Span;

/**
 * Reads and writes the characters of XML. Of entities only the five that XML itself has are known:
 * no other can be declared here, so none can grow or be fetched.
 */
final class XmlText {
  private static final String CDATA = "<![CDATA[";
  private static final int LONGEST_REFERENCE = 12;

  private XmlText() {}

  static boolean isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
  }

  /** Appends the text of a stretch without elements; comments and instructions are left out. */
  static void append(String source, int from, int to, StringBuilder out) throws MarkupException {
    int at = from;
    while (at < to) {
      char c = source.charAt(at);
      if (c == '&') {
        at = reference(source, at, to, out);
      } else if (source.startsWith(CDATA, at)) {
        int end = source.indexOf("]]>", at);
        out.append(source, at + CDATA.length(), end);
        at = end + 3;
      } else if (c == '<') {
        String close = source.startsWith("<!--", at) ? "-->" : "?>";
        at = source.indexOf(close, at) + close.length();
      } else {
        if (c != '\r') {
          out.append(c);
        } else if (!source.startsWith("\n", at + 1)) {
          out.append('\n');
        }
        at++;
      }
    }
  }

  /** The value of an attribute: white space in it is spaces. */
  static String attribute(String source, Span span) throws MarkupException {
    StringBuilder out = new StringBuilder(span.length());
    int at = span.start();
    while (at < span.end()) {
      char c = source.charAt(at);
      if (c == '&') {
        at = reference(source, at, span.end(), out);
      } else {
        out.append(isSpace(c) ? ' ' : c);
        at++;
      }
    }
    return out.toString();
  }

  private static int reference(String source, int at, int to, StringBuilder out)
      throws MarkupException {
    int end = source.indexOf(';', at);
    if (end < 0 || end >= to || end - at > LONGEST_REFERENCE) {
      throw new MarkupException(at, "a lone & stands here");
    }
    String name = source.substring(at + 1, end);
    switch (name) {
      case "amp" -> out.append('&');
      case "lt" -> out.append('<');
      case "gt" -> out.append('>');
      case "quot" -> out.append('"');
      case "apos" -> out.append('\'');
      default -> out.appendCodePoint(codePoint(name, at));
    }
    return end + 1;
  }

  private static int codePoint(String name, int at) throws MarkupException {
    try {
      if (name.startsWith("#")) {
        boolean hexadecimal = name.startsWith("#x");
        int c = Integer.parseInt(name.substring(hexadecimal ? 2 : 1), hexadecimal ? 16 : 10);
        if (Character.isValidCodePoint(c) && c > 0) {
          return c;
        }
      }
    } catch (NumberFormatException e) {
      // Said below.
    }
    throw new MarkupException(at, "the entity &" + name + "; is not known");
  }

  /** The text as it must be written into an element or a quoted attribute. */
  static String escape(String text, CharsetEncoder encoder) {
    StringBuilder out = new StringBuilder(text.length() + 8);
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> {
                  String character = Character.toString(c);
                  if (encoder.canEncode(character)) {
                    out.append(character);
                  } else {
                    out.append("&#").append(c).append(';');
                  }
                }
              }
            });
    return out.toString();
  }
}
