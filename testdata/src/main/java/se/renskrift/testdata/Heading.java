package se.renskrift.testdata;

/**
 * A heading of a document, in the document's order.
 *
 * @param type the kind of section it opens: a constant of {@code Section.Type} in lower case
 * @param level 1 for a main heading, 2 for one inside such a section
 * @param text the heading, a paragraph of {@link TestDocument#gold()}
 */
public record Heading(String type, int level, String text) {
  static Heading from(Row row) {
    return new Heading(row.text(0), row.number(1), row.text(2));
  }
}
