package se.renskrift.documents;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What an XML or HTML file is encoded in.
 *
 * <p>A byte order mark decides, then what the file declares, then UTF-8. Two false declarations are
 * common and seen through: UTF-16 in a file of single bytes, and an encoding of Western Europe in
 * one that is UTF-8.
 *
 * @param charset the encoding
 * @param declared whether it is what the file declares, or the default where it declares none
 */
record MarkupCharset(Charset charset, boolean declared) {
  /** Declarations stand at a file's start; of HTML, in its first kilobytes. */
  private static final int REACH = 4096;

  private static final Pattern XML =
      Pattern.compile("^<\\?xml\\s[^>]{0,200}?encoding\\s{0,9}=\\s{0,9}[\"']([\\w.:-]{1,40})");

  private static final Pattern HTML =
      Pattern.compile("<meta\\s[^>]{0,200}?charset\\s{0,9}=\\s{0,9}[\"']?([\\w.:-]{1,40})");

  /**
   * Finds the encoding.
   *
   * @throws java.nio.charset.IllegalCharsetNameException if a name is declared that cannot be one
   * @throws java.nio.charset.UnsupportedCharsetException if it is not known
   */
  static MarkupCharset of(byte[] content) {
    Charset wide = wide(content);
    if (wide != null) {
      return new MarkupCharset(wide, true);
    }
    String name = declared(content);
    if (name == null) {
      return undeclared(content);
    }
    String lower = Signature.lowerCase(name.getBytes(StandardCharsets.UTF_8), 0, name.length());
    if (lower.startsWith("utf-16") || lower.startsWith("ucs-2") || lower.startsWith("iso-10646")) {
      return new MarkupCharset(StandardCharsets.UTF_8, false);
    }
    Charset charset = Charset.forName(name);
    if (charset.name().startsWith("UTF-16")) {
      return new MarkupCharset(StandardCharsets.UTF_8, false);
    }
    if (!charset.equals(StandardCharsets.UTF_8) && isUtf8BeyondAscii(content)) {
      return new MarkupCharset(StandardCharsets.UTF_8, false);
    }
    return new MarkupCharset(charset, true);
  }

  /** The encoding with which tags can be read, whatever the letters become. */
  static Charset ofTags(byte[] content) {
    Charset wide = wide(content);
    return wide == null ? StandardCharsets.ISO_8859_1 : wide;
  }

  private static @Nullable Charset wide(byte[] content) {
    if (Signature.stands(content, 0, "\u00FE\u00FF") || Signature.stands(content, 0, "\0<")) {
      return StandardCharsets.UTF_16BE;
    }
    boolean little =
        Signature.stands(content, 0, "\u00FF\u00FE") || Signature.stands(content, 0, "<\0");
    return little ? StandardCharsets.UTF_16LE : null;
  }

  private static @Nullable String declared(byte[] content) {
    String start = Signature.lowerCase(content, Signature.textStart(content), REACH);
    Matcher xml = XML.matcher(start);
    if (xml.find()) {
      return xml.group(1);
    }
    Matcher html = HTML.matcher(start);
    return html.find() ? html.group(1) : null;
  }

  private static MarkupCharset undeclared(byte[] content) {
    boolean xml = Signature.stands(content, Signature.textStart(content), "<?xml");
    if (xml || isUtf8BeyondAscii(content)) {
      return new MarkupCharset(StandardCharsets.UTF_8, true);
    }
    // Programs differ in what they take such a file for once a letter beyond ASCII is in it.
    return new MarkupCharset(
        Utf8.isWhole(content) ? StandardCharsets.UTF_8 : Encodings.of(content), false);
  }

  private static boolean isUtf8BeyondAscii(byte[] content) {
    boolean beyond = false;
    for (byte b : content) {
      beyond |= b < 0;
    }
    return beyond && Utf8.isWhole(content);
  }
}
