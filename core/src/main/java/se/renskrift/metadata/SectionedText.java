package se.renskrift.metadata;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import se.renskrift.segmentation.Section;
import se.renskrift.text.Paragraph;
import se.renskrift.text.Span;

/**
 * How a fair copy is divided, and which of its sections say what of the document.
 *
 * @param text the fair copy
 * @param paragraphs its paragraphs, in order
 * @param sections its sections, in order
 */
record SectionedText(String text, List<Paragraph> paragraphs, List<Section> sections) {
  /** A number without a period, which the headings of a report have. */
  private static final Pattern NUMBERED = Pattern.compile("\\d{1,3} ");

  /** Where labels and numbers are those of other documents. */
  static final Set<Section.Type> OTHERS =
      EnumSet.of(
          Section.Type.BASIS,
          Section.Type.ATTACHMENTS,
          Section.Type.DISTRIBUTION,
          Section.Type.APPROVAL,
          Section.Type.ATTENDANCE);

  /** Where it is told who sent what is answered. */
  private static final Set<Section.Type> TOLD =
      EnumSet.of(
          Section.Type.SUMMARY,
          Section.Type.BACKGROUND,
          Section.Type.MATTER,
          Section.Type.PREPARATION);

  /** So much of the heading of an item may be letters of the board. */
  private static final int LONGEST_BOARD = 5;

  /** The sections that list other documents or people. */
  List<Section> others() {
    return sections.stream().filter(s -> OTHERS.contains(s.type())).toList();
  }

  /** The items of the minutes. */
  List<Section> items() {
    return sections.stream().filter(SectionedText::isItem).toList();
  }

  /** How many matters of a meeting there are, items of minutes or numbered matters of a notice. */
  int matters() {
    return (int)
        sections.stream()
            .filter(section -> section.type() == Section.Type.MATTER)
            .filter(section -> isItem(section) || NUMBERED.matcher(section.heading()).lookingAt())
            .count();
  }

  /** The paragraphs of the sections that tell of the matter. */
  List<Paragraph> told() {
    List<Section> told = sections.stream().filter(SectionedText::tells).toList();
    return paragraphs.stream()
        .filter(p -> told.stream().anyMatch(s -> s.span().contains(p.span())))
        .toList();
  }

  /** Whether a section tells of the matter. */
  static boolean tells(Section section) {
    return TOLD.contains(section.type());
  }

  /** Where the heading of a section stands. */
  static Span heading(Section section) {
    int start = section.span().start();
    return new Span(start, start + section.heading().length());
  }

  /** Whether a section is an item of the minutes. */
  static boolean isItem(Section section) {
    String heading = section.heading();
    int sign = heading.indexOf('§');
    return section.type() == Section.Type.MATTER
        && !heading.isEmpty()
        && (!Character.isLetterOrDigit(heading.charAt(0)) || (sign > 0 && sign <= LONGEST_BOARD));
  }
}
