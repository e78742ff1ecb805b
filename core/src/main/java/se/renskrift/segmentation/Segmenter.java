package se.renskrift.segmentation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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

  /** The sections of a text. Used by one thread at a time. */
  public static final class Outlined {
    private final List<Section> sections;
    private final List<Correction> repairs;

    /** What the dictionary said of each line that may be a heading. */
    private final Map<String, Optional<HeadingDictionary.Match>> seen;

    private Outlined(
        List<Section> sections,
        List<Correction> repairs,
        Map<String, Optional<HeadingDictionary.Match>> seen) {
      this.sections = List.copyOf(sections);
      this.repairs = List.copyOf(repairs);
      this.seen = seen;
    }

    /** The sections, in order, a section before those inside it. */
    public List<Section> sections() {
      return sections;
    }

    /** Changes of the text that give damaged words of known headings back, in order. */
    public List<Correction> repairs() {
      return repairs;
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
    return outline(text, paragraphs, styles, isWord, new HashMap<>());
  }

  /**
   * The same of a text that has changed a little: only its other lines are looked up.
   *
   * @param before what was found then
   */
  public Outlined outline(
      String text,
      List<Paragraph> paragraphs,
      LineStyles styles,
      Predicate<String> isWord,
      Outlined before) {
    return outline(text, paragraphs, styles, isWord, before.seen);
  }

  private Outlined outline(
      String text,
      List<Paragraph> paragraphs,
      LineStyles styles,
      Predicate<String> isWord,
      Map<String, Optional<HeadingDictionary.Match>> seen) {
    List<Unit> units = Unit.of(text, paragraphs, headings, styles);
    List<HeadingDictionary.@Nullable Match> matches = new ArrayList<>(units.size());
    for (Unit unit : units) {
      matches.add(match(unit.line(), seen));
    }
    TypeLooks looks = TypeLooks.of(units, styles, matches);
    List<Found> found =
        new TypesByPlace(units, matches)
            .of(new Outline(headings, order, units, matches, looks).read());
    Nesting nesting =
        new Nesting(text.length(), units, found, looks, order.confidence(), new Items(headings));
    return new Outlined(
        AnsweredQuestions.in(text, nesting.sections()),
        new HeadingRepairs(headings, isWord).of(units, matches, found),
        seen);
  }

  private HeadingDictionary.@Nullable Match match(
      Line line, Map<String, Optional<HeadingDictionary.Match>> seen) {
    if (!line.canBeHeading()) {
      return null;
    }
    Optional<HeadingDictionary.Match> known = seen.get(line.text());
    if (known == null) {
      known = Optional.ofNullable(headings.match(line));
      seen.put(line.text(), known);
    }
    return known.orElse(null);
  }
}
