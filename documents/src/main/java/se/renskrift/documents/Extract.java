package se.renskrift.documents;

import org.jspecify.annotations.Nullable;
import se.renskrift.text.LineStyles;
import se.renskrift.text.SecondReading;

/** What a format gets out of a file; the components are those of {@link SourceDocument}. */
record Extract(
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
  /** What a format with positions, of which every page was read, gets out. */
  Extract(
      String mediaType,
      @Nullable String charset,
      int pages,
      String text,
      Layout layout,
      @Nullable OriginalFile original,
      @Nullable OcrSource ocr,
      SecondReading second) {
    this(mediaType, charset, pages, text, layout, original, ocr, second, layout.styles(), null);
  }

  /** What a format that is never read from pictures gets out. */
  Extract(
      String mediaType,
      @Nullable String charset,
      int pages,
      String text,
      Layout layout,
      @Nullable OriginalFile original) {
    this(mediaType, charset, pages, text, layout, original, null, SecondReading.NONE);
  }

  /** What a format without positions gets out. */
  Extract(String mediaType, @Nullable String charset, int pages, String text) {
    this(mediaType, charset, pages, text, Layout.NONE, null);
  }

  /** What a format without positions and pages gets out. */
  Extract(String mediaType, @Nullable String charset, String text, LineStyles styles) {
    this(mediaType, charset, 1, text, Layout.NONE, null, null, SecondReading.NONE, styles, null);
  }
}
