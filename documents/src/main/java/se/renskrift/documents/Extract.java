package se.renskrift.documents;

import org.jspecify.annotations.Nullable;

/** What a format gets out of a file; the components are those of {@link SourceDocument}. */
record Extract(
    String mediaType,
    @Nullable String charset,
    int pages,
    String text,
    Layout layout,
    @Nullable OriginalFile original) {
  /** What a format without positions gets out. */
  Extract(String mediaType, @Nullable String charset, int pages, String text) {
    this(mediaType, charset, pages, text, Layout.NONE, null);
  }
}
