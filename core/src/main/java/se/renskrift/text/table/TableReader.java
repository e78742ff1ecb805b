package se.renskrift.text.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads a table row by row: a line each, its cells separated by tabs. Blank lines and lines that
 * begin with {@code #} are skipped. Not thread-safe; it does not close what it reads.
 */
public final class TableReader {
  private final BufferedReader lines;
  private final String fileName;
  private int number;

  /**
   * Reads a table.
   *
   * @param fileName what messages call the file
   */
  public TableReader(Reader reader, String fileName) {
    this.lines = new BufferedReader(reader);
    this.fileName = Objects.requireNonNull(fileName, "fileName");
  }

  /**
   * The cells of the next row, however many, or null after the last.
   *
   * @throws IOException if reading fails
   */
  public String @Nullable [] next() throws IOException {
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      if (!line.isBlank() && !line.startsWith("#")) {
        return line.split("\t", -1);
      }
    }
    return null;
  }

  /**
   * The cells of the next row, or null after the last.
   *
   * @throws IOException if reading fails, or the row has another number of cells
   */
  public String @Nullable [] next(int columns) throws IOException {
    String[] cells = next();
    if (cells != null && cells.length != columns) {
      throw malformed("expected " + columns + " columns, found " + cells.length, null);
    }
    return cells;
  }

  /** What to throw where the last row read is wrong: {@code file:line: what}. */
  public IOException malformed(String what) {
    return malformed(what, null);
  }

  /** The same, with the message of what refused the row. */
  public IOException malformed(IllegalArgumentException cause) {
    return malformed(String.valueOf(cause.getMessage()), cause);
  }

  private IOException malformed(String what, @Nullable Exception cause) {
    return new IOException(fileName + ":" + number + ": " + what, cause);
  }
}
