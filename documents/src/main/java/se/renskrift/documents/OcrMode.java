package se.renskrift.documents;

/** Which pages are read from their pictures. */
public enum OcrMode {
  /** Those that have no text, or nothing but a stamp set on their picture. */
  AUTO,
  /** None: a file of pictures is refused. */
  NEVER,
  /** Also those that are pictures with a text behind them; that text is a second reading then. */
  ALWAYS
}
