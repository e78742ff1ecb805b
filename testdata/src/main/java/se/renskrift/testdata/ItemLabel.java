package se.renskrift.testdata;

/**
 * An item of a list in a {@link SectionDocument}.
 *
 * @param section the section that holds it, from 1; 0 before the first
 * @param marker what it begins with: {@code 1.}, {@code a)}, {@code -}, {@code •}, {@code att}
 * @param line the line of the fair copy, from 1
 */
public record ItemLabel(int section, String marker, int line) {
  static ItemLabel from(Row row) {
    return new ItemLabel(row.number(0), row.text(1), row.number(2));
  }
}
