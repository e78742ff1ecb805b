package se.renskrift.documents;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import se.renskrift.text.Span;

/** The text blocks of an ALTO page in reading order. */
final class AltoBlocks {
  /**
   * A text block.
   *
   * @param element the element
   * @param style the style that its lines inherit
   * @param space the part of the page that it stands in, by its place in {@link #SPACES}
   */
  record Block(XmlElement element, AltoStyles.Style style, int space) {
    /** Margins above and below are for running headers and footers, says the standard. */
    boolean isFurniture() {
      return space == 0 || space == SPACES.size() - 1;
    }
  }

  /** An element on the way; when it comes up again, all blocks in it have been found. */
  private record Visit(XmlElement element, AltoStyles.Style style, int space, int blocksBefore) {}

  /** The parts of a page as they are read; the schema has them in another order. */
  private static final List<String> SPACES =
      List.of("TopMargin", "PrintSpace", "LeftMargin", "RightMargin", "BottomMargin");

  private final String source;
  private final AltoStyles styles;
  private final List<Block> blocks = new ArrayList<>();
  private final Map<String, Span> parts = new HashMap<>();

  private AltoBlocks(String source, AltoStyles styles) {
    this.source = source;
    this.styles = styles;
  }

  static List<Block> of(XmlElement page, AltoStyles styles, List<String> order, String source)
      throws MarkupException {
    AltoBlocks found = new AltoBlocks(source, styles);
    AltoStyles.Style style = styles.of(page.attributes(source), AltoStyles.Style.NONE);
    for (XmlElement space : page.children()) {
      int rank = SPACES.indexOf(space.localName());
      if (rank >= 0) {
        found.collect(space, style, rank);
      }
    }
    List<Integer> usual =
        IntStream.range(0, found.blocks.size())
            .boxed()
            .sorted(Comparator.comparingInt(i -> found.blocks.get(i).space()))
            .toList();
    return ReadingOrder.of(usual, found.parts, order).stream().map(found.blocks::get).toList();
  }

  private void collect(XmlElement space, AltoStyles.Style inherited, int rank)
      throws MarkupException {
    Deque<Visit> open = new ArrayDeque<>();
    open.push(new Visit(space, inherited, rank, -1));
    while (!open.isEmpty()) {
      Visit visit = open.pop();
      XmlElement element = visit.element();
      XmlAttributes attributes = element.attributes(source);
      if (visit.blocksBefore() >= 0) {
        parts.put(attributes.value("ID", ""), new Span(visit.blocksBefore(), blocks.size()));
        continue;
      }
      AltoStyles.Style style = styles.of(attributes, visit.style());
      open.push(new Visit(element, style, rank, blocks.size()));
      if (element.is("TextBlock")) {
        blocks.add(new Block(element, style, rank));
      } else {
        for (int i = element.children().size() - 1; i >= 0; i--) {
          XmlElement child = element.children().get(i);
          if (child.is("TextBlock") || child.is("ComposedBlock")) {
            open.push(new Visit(child, style, rank, -1));
          }
        }
      }
    }
  }

  /** The identifiers that a file's reading order names, in its order. */
  static List<String> order(XmlElement root, String source) throws MarkupException {
    List<String> named = new ArrayList<>();
    Deque<XmlElement> open = new ArrayDeque<>();
    XmlElement order = root.child("ReadingOrder");
    if (order != null) {
      open.push(order);
    }
    while (!open.isEmpty()) {
      XmlElement element = open.pop();
      if (element.is("ElementRef")) {
        named.addAll(Words.of(element.attributes(source).value("REF", "")));
      }
      for (int i = element.children().size() - 1; i >= 0; i--) {
        open.push(element.children().get(i));
      }
    }
    return named;
  }
}
