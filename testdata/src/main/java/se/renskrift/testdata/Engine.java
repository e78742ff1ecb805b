package se.renskrift.testdata;

import java.util.Locale;

/** The language model Tesseract was given when it read a document. */
public enum Engine {
  /** English: has no å, ä or ö; the damage of most old text layers. */
  ENG,
  /** German: has ä and ö but no å. */
  DEU,
  /** Swedish, on poor scans: few, scattered errors. */
  SWE;

  /** The reading's file name in a document's folder. */
  String file() {
    return "source-" + name().toLowerCase(Locale.ROOT) + ".txt";
  }
}
