package se.renskrift.segmentation;

import java.util.List;
import java.util.Objects;
import se.renskrift.text.Paragraph;

/**
 * Splits a text into sections. Immutable and thread-safe.
 *
 * <p>A known heading is found although its letters are damaged, in any case and with a number; the
 * same words inside a sentence are none. Lines that look like headings but are not known are {@link
 * Section.Type#OTHER}. Before the first known heading stands the opening: titles, addresses and
 * labels; only after running text can an unknown heading stand there.
 *
 * <p>Sections of level 1 follow one another without gaps from the first line to the end of the
 * text. Under the items of an agenda main headings have level 2.
 */
public final class Segmenter {
  private final HeadingDictionary headings;

  private Segmenter(HeadingDictionary headings) {
    this.headings = Objects.requireNonNull(headings, "headings");
  }

  /** A segmenter that knows the given headings. */
  public static Segmenter of(HeadingDictionary headings) {
    return new Segmenter(headings);
  }

  /**
   * The sections of a text, in order, a section before those inside it.
   *
   * <p>The confidence of a section is not calibrated: it falls with every edit and every piece of
   * evidence that is missing.
   *
   * @param text a fair copy, or a text on its way to one
   * @param paragraphs its paragraphs, in order and without overlaps; a paragraph may have several
   *     lines
   * @return an empty list if there are no paragraphs with text
   */
  public List<Section> segment(String text, List<Paragraph> paragraphs) {
    List<Unit> units = Unit.of(text, paragraphs, headings);
    List<Found> found = new Outline(headings, units).read();
    return new Nesting(text.length(), units, found, new Items(headings)).sections();
  }
}
