package se.renskrift.cli.format;

import java.util.List;
import se.renskrift.segmentation.Section;
import se.renskrift.text.Paragraph;

/**
 * The pages that a section stands on.
 *
 * @param first the page that it begins on, from 1
 * @param last the page that its last paragraph begins on
 */
public record SectionPages(int first, int last) {
  /** The pages of a section, told from the paragraphs of its fair copy, which are in order. */
  public static SectionPages of(Section section, List<Paragraph> paragraphs) {
    int first = 0;
    int last = 1;
    int from = below(paragraphs, section.span().start());
    for (int i = from; i < paragraphs.size(); i++) {
      Paragraph paragraph = paragraphs.get(i);
      if (paragraph.span().start() >= section.span().end()) {
        break;
      }
      if (paragraph.span().end() > section.span().start()) {
        first = first == 0 ? paragraph.page() : first;
        last = paragraph.page();
      }
    }
    return new SectionPages(Math.max(1, first), Math.max(last, first));
  }

  /** The index of the first paragraph that ends after an offset. */
  private static int below(List<Paragraph> paragraphs, int offset) {
    int low = 0;
    int high = paragraphs.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (paragraphs.get(middle).span().end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
