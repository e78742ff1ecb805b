package se.renskrift.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import se.renskrift.segmentation.Section;
import se.renskrift.text.Paragraph;
import se.renskrift.text.Span;

/**
 * Finds blocks of a form after the document's head: a margin that was read between two paragraphs,
 * the head of a document inside another, the labels under the item of the minutes.
 */
final class Blocks {
  private static final int MAX_LINES = 20;

  private Blocks() {}

  /** Runs of short lines with a label among them, in order. */
  static List<List<FormLine>> of(
      Form form,
      SectionedText outline,
      MetadataTerms terms,
      Set<Section.Type> others,
      int shortest) {
    List<Section> sections = outline.sections();
    List<List<FormLine>> blocks = new ArrayList<>();
    int section = sections.isEmpty() || !sections.get(0).heading().isEmpty() ? -1 : 0;
    int next = section + 1;
    List<FormLine> run = new ArrayList<>();
    for (Paragraph paragraph : outline.paragraphs()) {
      int start = paragraph.span().start();
      boolean heading = false;
      while (next < sections.size() && sections.get(next).span().start() <= start) {
        section = next++;
        heading =
            sections.get(section).span().start() == start
                && !sections.get(section).heading().isEmpty();
      }
      boolean opening = section >= 0 && sections.get(section).heading().isEmpty() && section == 0;
      boolean skipped = section < 0 || opening || others.contains(sections.get(section).type());
      if (skipped || heading || !isForm(outline.text(), paragraph.span(), shortest)) {
        end(run, terms, blocks);
        continue;
      }
      if (run.size() < MAX_LINES) {
        run.addAll(form.lines(paragraph.span()));
      }
    }
    end(run, terms, blocks);
    return blocks;
  }

  private static boolean isForm(String text, Span span, int shortest) {
    int end = text.indexOf('\n', span.start());
    int length = (end < 0 || end > span.end() ? span.end() : end) - span.start();
    char last = text.charAt(span.start() + length - 1);
    return length <= shortest && last != '.' && last != '?' && last != '!' && last != ',';
  }

  private static void end(List<FormLine> run, MetadataTerms terms, List<List<FormLine>> blocks) {
    if (run.isEmpty()) {
      return;
    }
    boolean labelled =
        run.stream().anyMatch(line -> line.size() > 0 && terms.labelAt(line, 0) != null);
    if (labelled) {
      blocks.add(List.copyOf(run));
    }
    run.clear();
  }
}
