package se.renskrift.documents;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.renskrift.text.LineStyles;
import se.renskrift.text.PageEvidence;
import se.renskrift.text.SecondReading;

/**
 * The text of one file, as extracted, and what is needed to tell later which file it was.
 *
 * @param name what the caller calls the file
 * @param sha256 the SHA-256 of the file's bytes, in lower-case hexadecimal
 * @param mediaType such as {@code text/plain}, {@code application/pdf} or that of an {@link
 *     OcrFormat}
 * @param charset the encoding that the file was read with; null if it is not a file of characters
 * @param pages how many pages it has, at least 1
 * @param text the text; form feeds (U+000C) stand between pages, surrogates come in pairs
 * @param layout where the words stand on the pages; empty for a format that does not say
 * @param original the file, to write corrected words back into; null for a format in which that
 *     cannot be done
 * @param ocr by what pages were read from their pictures; null if none was
 * @param second what the text layer has where pages were read from their pictures
 * @param styles how its lines or paragraphs are set, as far as the file says
 * @param unread the pages whose text is missing, as they are pictures that could not be read; null
 *     if there is none
 */
public record SourceDocument(
    String name,
    String sha256,
    String mediaType,
    @Nullable String charset,
    int pages,
    String text,
    Layout layout,
    @Nullable OriginalFile original,
    @Nullable OcrSource ocr,
    SecondReading second,
    LineStyles styles,
    @Nullable UnreadPages unread) {
  /** Checks that nothing is missing. */
  public SourceDocument {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(sha256, "sha256");
    Objects.requireNonNull(mediaType, "mediaType");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(layout, "layout");
    Objects.requireNonNull(second, "second");
    Objects.requireNonNull(styles, "styles");
    if (pages < 1) {
      throw new IllegalArgumentException("pages: " + pages + " is less than 1");
    }
  }

  /** What reading the file told beside its text. */
  public PageEvidence evidence() {
    return new PageEvidence(layout.confidences(), layout.furniture(), second, styles);
  }
}
