package se.renskrift.repair;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Text in one encoding that was read as another.
 *
 * @param was the encoding it was in; null for UTF-8
 * @param readAs the encoding that the reader took it for
 */
record Misreading(@Nullable CodePage was, CodePage readAs) {
  /** How the rule that undoes it is called. */
  String name() {
    return (was == null ? "utf-8" : name(was)) + "-read-as-" + name(readAs);
  }

  /** What is read for characters above ASCII; empty if one of them cannot be saved. */
  String misread(String text) {
    StringBuilder read = new StringBuilder();
    if (was == null) {
      for (byte octet : text.getBytes(StandardCharsets.UTF_8)) {
        read.append(readAs.decode(octet & 0xFF));
      }
      return read.toString();
    }
    for (int i = 0; i < text.length(); i++) {
      int octet = was.encode(text.charAt(i));
      if (octet < 0) {
        return "";
      }
      read.append(readAs.decode(octet));
    }
    return read.toString();
  }

  private static String name(CodePage page) {
    return page.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
