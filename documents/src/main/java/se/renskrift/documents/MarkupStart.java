package se.renskrift.documents;

import java.util.Locale;

/** Finds out what the first element of an XML or HTML file is called, without parsing it. */
final class MarkupStart {
  /** So far in the first element must begin. */
  private static final int REACH = 1 << 16;

  private MarkupStart() {}

  /** The name of the first element in lower case and without its prefix; empty if there is none. */
  static String element(byte[] content) {
    String text =
        new String(content, 0, Math.min(content.length, REACH), MarkupCharset.ofTags(content));
    int at = text.startsWith("\uFEFF") ? 1 : text.startsWith("\u00EF\u00BB\u00BF") ? 3 : 0;
    while (true) {
      at = Words.start(text, at);
      String close;
      if (text.startsWith("<?", at)) {
        close = "?>";
      } else if (text.startsWith("<!--", at)) {
        close = "-->";
      } else if (text.startsWith("<!", at)) {
        // An internal subset ends later; what stands in it is refused when the file is parsed.
        int end = text.indexOf('>', at);
        int subset = text.indexOf('[', at);
        close = subset >= 0 && subset < end ? "]>" : ">";
      } else {
        return text.startsWith("<", at) ? name(text, at + 1) : "";
      }
      int end = text.indexOf(close, at);
      if (end < 0) {
        return "";
      }
      at = end + close.length();
    }
  }

  private static String name(String text, int from) {
    int end = from;
    while (end < text.length()
        && (Character.isLetterOrDigit(text.charAt(end)) || "-_:.".indexOf(text.charAt(end)) >= 0)) {
      end++;
    }
    String name = text.substring(from, end).toLowerCase(Locale.ROOT);
    return name.substring(name.indexOf(':') + 1);
  }
}
