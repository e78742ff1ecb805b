package se.renskrift.documents;

/** What lengths on a page are measured in. */
public enum LengthUnit {
  /** Pixels of the page's image. */
  PIXEL,
  /** Points, 1/72 inch. */
  POINT,
  /** Tenths of a millimetre. */
  MM10,
  /** 1/1200 inch. */
  INCH1200
}
