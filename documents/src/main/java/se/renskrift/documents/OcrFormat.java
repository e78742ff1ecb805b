package se.renskrift.documents;

/** A format of OCR programs that Renskrift reads and writes back. */
public enum OcrFormat {
  /** ALTO of the Library of Congress, versions 1 to 5. */
  ALTO("ALTO", "application/alto+xml"),
  /** hOCR, as XHTML or HTML. */
  HOCR("hOCR", "text/vnd.hocr+html"),
  /** PAGE XML of PRImA. */
  PAGE("PAGE XML", "application/vnd.prima.page+xml");

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

  /** The media type in use for it; none of them is registered. */
  public String mediaType() {
    return mediaType;
  }
}
