package se.renskrift.documents;

import java.nio.charset.StandardCharsets;

/** Searches bytes for the marks that formats are known by. */
final class Signature {
  private Signature() {}

  /** Whether {@code mark}, one byte a character, stands at {@code at}. */
  static boolean stands(byte[] content, int at, String mark) {
    if (at < 0 || at + mark.length() > content.length) {
      return false;
    }
    for (int i = 0; i < mark.length(); i++) {
      if ((content[at + i] & 0xFF) != mark.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** The first place of {@code mark} that begins in [{@code from}, {@code to}), or -1. */
  static int find(byte[] content, int from, int to, String mark) {
    for (int at = Math.max(0, from); at < to; at++) {
      if (stands(content, at, mark)) {
        return at;
      }
    }
    return -1;
  }

  /** The first place that is not a byte order mark of UTF-8 or ASCII white space. */
  static int textStart(byte[] content) {
    int at = stands(content, 0, "\u00EF\u00BB\u00BF") ? 3 : 0;
    while (at < content.length && (content[at] == ' ' || (content[at] >= 9 && content[at] <= 13))) {
      at++;
    }
    return at;
  }

  /** Up to {@code length} characters from {@code at}, ASCII letters in lower case. */
  static String lowerCase(byte[] content, int at, int length) {
    int end = Math.min(content.length, at + length);
    return lowerCase(new String(content, at, end - at, StandardCharsets.ISO_8859_1));
  }

  /** The text with ASCII letters in lower case. */
  static String lowerCase(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (char c : text.toCharArray()) {
      out.append(c >= 'A' && c <= 'Z' ? (char) (c + 32) : c);
    }
    return out.toString();
  }
}
