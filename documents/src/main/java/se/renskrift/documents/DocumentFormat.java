package se.renskrift.documents;

/** Reads the files of one format; the only class that knows the library for it. */
interface DocumentFormat {
  /** Whether the content is of this format. */
  boolean recognises(byte[] content);

  /**
   * Extracts the text.
   *
   * @param name what to call the file in an exception
   * @throws DocumentException if the content is damaged, protected or too large
   */
  Extract extract(String name, byte[] content, ReadLimits limits) throws DocumentException;
}
