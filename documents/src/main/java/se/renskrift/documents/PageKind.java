package se.renskrift.documents;

/** Where the text of a page is from. */
public enum PageKind {
  /** A program set it: what is shown is the text. */
  BORN_DIGITAL,
  /** An OCR program read it from a picture of the page. */
  OCR_LAYER,
  /** Nowhere: the page is a picture that nobody has read. */
  SCAN_WITHOUT_TEXT,
  /** Nowhere: the page has neither text nor a picture as large as the page. */
  EMPTY
}
