package se.renskrift.testdata;

/**
 * Where a section of a {@link SectionDocument} begins.
 *
 * @param type what kind of section: a constant of {@code Section.Type} in lower case
 * @param level 1 for a main section, 2 for one inside such a section, 3 for one inside that
 * @param line the line of the fair copy that it begins with, from 1
 * @param heading the line, or, if the section's text goes on there, how the line begins, without
 *     the colon or period after it; empty for signatures without a heading
 */
public record SectionLabel(String type, int level, int line, String heading) {
  static SectionLabel from(Row row) {
    String heading = row.text(3);
    return new SectionLabel(
        row.text(0), row.number(1), row.number(2), heading.equals("-") ? "" : heading);
  }
}
