package se.renskrift.testdata;

/**
 * A line of {@link TestDocument#lines()} that belongs to the page, not to the text: a running
 * header or footer, a page mark.
 *
 * @param page the page, from 1
 * @param line the line of the page, from 1, empty lines counted
 * @param text the whole line
 */
public record Furniture(int page, int line, String text) {
  static Furniture from(Row row) {
    return new Furniture(row.number(0), row.number(1), row.text(2));
  }
}
