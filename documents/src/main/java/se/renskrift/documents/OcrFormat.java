package se.renskrift.documents;

/** A format that Renskrift reads, with the places of words, and writes back. */
public enum OcrFormat {
  /** ALTO of the Library of Congress, versions 1 to 5. */
  ALTO("ALTO", "application/alto+xml"),
  /** hOCR, as XHTML or HTML. */
  HOCR("hOCR", "text/vnd.hocr+html"),
  /** PAGE XML of PRImA. */
  PAGE("PAGE XML", "application/vnd.prima.page+xml"),
  /** PDF with a text layer. */
  PDF("PDF", "application/pdf");

  private final String title;
  private final String mediaType;

  OcrFormat(String title, String mediaType) {
    this.title = title;
    this.mediaType = mediaType;
  }

  /** What people call it. */
  public String title() {
    return title;
  }

  /** The media type in use for it; only that of PDF is registered. */
  public String mediaType() {
    return mediaType;
  }
}
