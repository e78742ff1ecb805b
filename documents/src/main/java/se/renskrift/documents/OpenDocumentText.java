package se.renskrift.documents;

import java.util.List;

/** Takes out of an OpenDocument text what is not printed: deleted text that is kept, comments. */
final class OpenDocumentText {
  private static final List<String> UNPRINTED =
      List.of("text:tracked-changes", "office:annotation");

  private OpenDocumentText() {}

  /**
   * The content, so changed.
   *
   * @throws MarkupException if it is broken, which Tika would pass over
   */
  static byte[] asPrinted(byte[] content) throws MarkupException {
    String text = new String(content, MarkupCharset.of(content).charset());
    XmlCheck.wellFormed(text);
    for (String element : UNPRINTED) {
      text = without(element, text);
    }
    boolean changed = !text.isEmpty() && text.length() < content.length;
    return changed ? text.getBytes(MarkupCharset.of(content).charset()) : content;
  }

  private static String without(String element, String text) {
    StringBuilder out = new StringBuilder(text.length());
    String open = "<" + element;
    String close = "</" + element + ">";
    int from = 0;
    while (true) {
      int start = text.indexOf(open, from);
      int after = start + open.length();
      int end = start < 0 ? -1 : text.indexOf(close, start);
      if (end < 0) {
        return out.append(text, from, text.length()).toString();
      }
      boolean whole = text.charAt(after) == ' ' || text.charAt(after) == '>';
      out.append(text, from, whole ? start : after);
      from = whole ? end + close.length() : after;
    }
  }
}
