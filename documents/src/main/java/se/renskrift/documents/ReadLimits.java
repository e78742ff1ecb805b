package se.renskrift.documents;

/**
 * How large a file may be; a larger one is refused as a whole, never cut.
 *
 * @param maxBytes the bytes of the file
 * @param maxPages its pages, where the format has them
 * @param maxCharacters the UTF-16 code units of the extracted text; guards against a small file
 *     that unfolds into a huge text
 */
public record ReadLimits(int maxBytes, int maxPages, int maxCharacters) {
  /** 256 MiB, 20,000 pages, 100 million code units: far above any document of one matter. */
  public static final ReadLimits DEFAULT = new ReadLimits(256 << 20, 20_000, 100_000_000);

  /**
   * @throws IllegalArgumentException if a limit is less than 1
   */
  public ReadLimits {
    atLeastOne("maxBytes", maxBytes);
    atLeastOne("maxPages", maxPages);
    atLeastOne("maxCharacters", maxCharacters);
  }

  private static void atLeastOne(String name, int value) {
    if (value < 1) {
      throw new IllegalArgumentException(name + ": " + value + " is less than 1");
    }
  }
}
