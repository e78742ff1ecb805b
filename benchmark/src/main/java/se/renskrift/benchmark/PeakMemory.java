package se.renskrift.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** How much memory this process has had resident at most, as the system tells. */
final class PeakMemory {
  private static final Path STATUS = Path.of("/proc/self/status");
  private static final String FIELD = "VmHWM:";

  private PeakMemory() {}

  /** The peak in megabytes (1,048,576 bytes), or -1 where the system does not tell. */
  static long megabytes() throws IOException {
    return Files.isReadable(STATUS) ? megabytes(Files.readAllLines(STATUS)) : -1;
  }

  static long megabytes(List<String> status) {
    for (String line : status) {
      if (line.startsWith(FIELD)) {
        String figure = line.substring(FIELD.length()).replace("kB", "").strip();
        return Math.round(Long.parseLong(figure) / 1024.0);
      }
    }
    return -1;
  }
}
