package se.renskrift.documents;

import java.time.Duration;
import java.util.Objects;

/**
 * What reading a file may take; a file that needs more is refused as a whole, never cut.
 *
 * @param maxBytes the bytes of the file
 * @param maxPages its pages
 * @param maxCharacters the UTF-16 code units of the extracted text
 * @param maxTime how long one file may take; each page that is read from its picture may take as
 *     long again
 * @param maxNesting how deep elements, tables and groups may stand within one another in files of
 *     office programs
 * @param maxExpansion how many times its size a compressed file may be when it is unpacked; the
 *     first MiB is free
 * @param maxMegabytes the memory, in MiB, of the process that files of office programs are read in
 * @param maxPixels the dots of one picture of a page
 */
public record ReadLimits(
    int maxBytes,
    int maxPages,
    int maxCharacters,
    Duration maxTime,
    int maxNesting,
    int maxExpansion,
    int maxMegabytes,
    int maxPixels) {
  /**
   * 256 MiB, 20,000 pages, 100 million code units, two minutes, 1,000 levels, 200 times the size, 1
   * GiB and 150 million dots, an A0 sheet of 300 dpi: far above any document of one matter.
   */
  public static final ReadLimits DEFAULT = new ReadLimits(256 << 20, 20_000, 100_000_000);

  /**
   * @throws IllegalArgumentException if a limit is less than 1
   */
  public ReadLimits {
    Objects.requireNonNull(maxTime, "maxTime");
    atLeastOne("maxBytes", maxBytes);
    atLeastOne("maxPages", maxPages);
    atLeastOne("maxCharacters", maxCharacters);
    atLeastOne("maxNesting", maxNesting);
    atLeastOne("maxExpansion", maxExpansion);
    atLeastOne("maxMegabytes", maxMegabytes);
    atLeastOne("maxPixels", maxPixels);
    if (maxTime.toMillis() < 1) {
      throw new IllegalArgumentException("maxTime: " + maxTime + " is less than a millisecond");
    }
  }

  /** The given limits of size, and the default of everything else. */
  public ReadLimits(int maxBytes, int maxPages, int maxCharacters) {
    this(maxBytes, maxPages, maxCharacters, Duration.ofMinutes(2), 1_000, 200, 1024, 150_000_000);
  }

  /** These limits with another number of dots for a picture. */
  public ReadLimits withMaxPixels(int pixels) {
    return new ReadLimits(
        maxBytes, maxPages, maxCharacters, maxTime, maxNesting, maxExpansion, maxMegabytes, pixels);
  }

  /** These limits with another time for one file. */
  public ReadLimits withMaxTime(Duration time) {
    return new ReadLimits(
        maxBytes, maxPages, maxCharacters, time, maxNesting, maxExpansion, maxMegabytes, maxPixels);
  }

  private static void atLeastOne(String name, int value) {
    if (value < 1) {
      throw new IllegalArgumentException(name + ": " + value + " is less than 1");
    }
  }
}
