package se.renskrift.segmentation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import se.renskrift.text.Correction;
import se.renskrift.text.LineStyles;
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
  private final SectionOrder order;

  /**
   * The sections of a text.
   *
   * @param sections in order, a section before those inside it
   * @param repairs changes of the text that give damaged words of known headings back, in order
   */
  public record Outlined(List<Section> sections, List<Correction> repairs) {
    /** Copies the lists it is given. */
    public Outlined {
      sections = List.copyOf(sections);
      repairs = List.copyOf(repairs);
    }
  }

  private Segmenter(HeadingDictionary headings, SectionOrder order) {
    this.headings = Objects.requireNonNull(headings, "headings");
    this.order = Objects.requireNonNull(order, "order");
  }

  /** A segmenter that knows the given headings, and which section follows which. */
  public static Segmenter of(HeadingDictionary headings, SectionOrder order) {
    return new Segmenter(headings, order);
  }

  /**
   * The sections of a text, in order, a section before those inside it.
   *
   * <p>The confidence of a section is the share of sections that are right in labelled documents
   * where they look as much like headings as it does; looks lose with every edit and every piece of
   * evidence that is missing.
   *
   * @param text a fair copy, or a text on its way to one
   * @param paragraphs its paragraphs, in order and without overlaps; a paragraph may have several
   *     lines
   * @return an empty list if there are no paragraphs with text
   */
  public List<Section> segment(String text, List<Paragraph> paragraphs) {
    return segment(text, paragraphs, LineStyles.NONE);
  }

  /**
   * The same with how the lines of the text are set: a line set apart from running text is a
   * heading although its words are unknown, and where headings are set apart a line that is not is
   * hardly one.
   *
   * @param styles of lines of {@code text}
   */
  public List<Section> segment(String text, List<Paragraph> paragraphs, LineStyles styles) {
    return outline(text, paragraphs, styles, word -> true).sections();
  }

  /**
   * The sections of a text, and what is to be changed in their headings.
   *
   * @param styles of lines of {@code text}
   * @param isWord whether a string is a word of the language: such a one is changed in a heading
   *     only if it differs from the heading's word in marks or look-alikes alone
   */
  public Outlined outline(
      String text, List<Paragraph> paragraphs, LineStyles styles, Predicate<String> isWord) {
    List<Unit> units = Unit.of(text, paragraphs, headings, styles);
    List<HeadingDictionary.@Nullable Match> matches = new ArrayList<>(units.size());
    for (Unit unit : units) {
      matches.add(headings.match(unit.line()));
    }
    TypeLooks looks = TypeLooks.of(units, styles, matches);
    List<Found> found =
        new TypesByPlace(units, matches)
            .of(new Outline(headings, order, units, matches, looks).read());
    Nesting nesting =
        new Nesting(text.length(), units, found, looks, order.confidence(), new Items(headings));
    return new Outlined(
        AnsweredQuestions.in(text, nesting.sections()),
        new HeadingRepairs(headings, isWord).of(units, matches, found));
  }
}
