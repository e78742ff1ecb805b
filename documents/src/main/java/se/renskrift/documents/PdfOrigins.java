package se.renskrift.documents;

import org.jspecify.annotations.Nullable;

/** Where the words of a page's new text layer begin. */
interface PdfOrigins {
  /** Where a word begins; null if it is not to be set. */
  @Nullable PdfOrigin of(int ordinal);
}
