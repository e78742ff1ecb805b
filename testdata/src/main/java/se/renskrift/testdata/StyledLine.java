package se.renskrift.testdata;

/**
 * How a line of the pages of a {@link SectionDocument} is set.
 *
 * @param line the line of its source, from 1
 * @param size the size of its letters in points
 * @param bold how many characters at its beginning are bold
 */
public record StyledLine(int line, double size, int bold) {
  static StyledLine from(Row row) {
    return new StyledLine(
        row.number(0),
        Double.parseDouble(row.text(1)),
        row.text(2).equals("0") ? 0 : row.number(2));
  }
}
