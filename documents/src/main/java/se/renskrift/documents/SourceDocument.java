package se.renskrift.documents;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The text of one file, as extracted, and what is needed to tell later which file it was.
 *
 * @param name what the caller calls the file
 * @param sha256 the SHA-256 of the file's bytes, in lower-case hexadecimal
 * @param mediaType {@code text/plain} or {@code application/pdf}
 * @param charset the encoding that a plain text was read with; null for other media types
 * @param pages how many pages it has, at least 1
 * @param text the text; form feeds (U+000C) stand between pages, surrogates come in pairs
 */
public record SourceDocument(
    String name,
    String sha256,
    String mediaType,
    @Nullable String charset,
    int pages,
    String text) {
  /** Checks that nothing is missing. */
  public SourceDocument {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(sha256, "sha256");
    Objects.requireNonNull(mediaType, "mediaType");
    Objects.requireNonNull(text, "text");
    if (pages < 1) {
      throw new IllegalArgumentException("pages: " + pages + " is less than 1");
    }
  }
}
