package se.renskrift.documents;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.renskrift.documents.LayoutBuilder.TooLargeException;
import se.renskrift.text.SecondReading;

/**
 * Puts the words of pages together into a text and its layout, page by page: running headers, the
 * body in reading order, running footers. Not thread-safe.
 */
final class PdfReader {
  /** A page with more lines than any in print is taken from the top down, without columns. */
  private static final int MOST_LINES = 3000;

  private final LayoutBuilder builder;
  private final Deque<PackedPdfPage> pages = new ArrayDeque<>();
  private final PdfFurniture furniture = new PdfFurniture();
  private final LayerWords second = new LayerWords();
  private final PackedNumbers ordinals = new PackedNumbers();
  private String text = "";
  private Layout layout = Layout.NONE;

  PdfReader(ReadLimits limits) {
    builder = new LayoutBuilder(limits);
  }

  /** Takes the next page. */
  void add(PdfPage page) {
    add(PackedPdfPage.of(page), lines(page));
  }

  /** Takes the next page. */
  void add(PackedPdfPage page) {
    add(page, lines(page.page()));
  }

  private void add(PackedPdfPage page, PdfPageLines lines) {
    furniture.add(lines);
    pages.add(page);
  }

  /**
   * Writes all pages; afterwards the text and the layout are whole. Each page is put together a
   * second time for that: kept from the first, all pages would need much memory.
   */
  void end() throws TooLargeException {
    for (int page = 0; !pages.isEmpty(); page++) {
      PdfPageLines lines = lines(pages.remove().page());
      write(lines, furniture.of(page, lines), page == 0);
      second.add(lines, builder);
    }
    text = builder.text();
    layout = builder.layout();
  }

  String text() {
    return text;
  }

  Layout layout() {
    return layout;
  }

  /** For each word of the layout, its place among those of its page in the order of the file. */
  PackedNumbers ordinals() {
    return ordinals;
  }

  /** What the text layers have where pages were read from their pictures. */
  SecondReading second() {
    return second.reading();
  }

  private static PdfPageLines lines(PdfPage page) {
    Map<Integer, List<PdfWord>> quarters =
        page.words().stream()
            .collect(Collectors.groupingBy(PdfWord::quarter, TreeMap::new, Collectors.toList()));
    int main = 0;
    for (Map.Entry<Integer, List<PdfWord>> quarter : quarters.entrySet()) {
      if (quarter.getValue().size() > quarters.getOrDefault(main, List.of()).size()) {
        main = quarter.getKey();
      }
    }
    List<PdfBand> bands = PdfBand.of(PdfLines.of(quarters.getOrDefault(main, List.of())));
    quarters.remove(main);
    List<List<PdfLine>> asides = new ArrayList<>();
    quarters.values().forEach(words -> asides.add(PdfLines.of(words)));
    return new PdfPageLines(
        page.width(), page.height(), page.kind(), page.scale(), page.layer(), bands, asides);
  }

  private void write(PdfPageLines page, boolean[] furniture, boolean first)
      throws TooLargeException {
    List<PdfLine> above = new ArrayList<>();
    List<PdfBand> body = new ArrayList<>();
    List<PdfLine> below = new ArrayList<>();
    for (int i = 0; i < furniture.length; i++) {
      if (!furniture[i]) {
        body.add(page.bands().get(i));
      } else {
        (body.isEmpty() ? above : below).addAll(PdfTable.lines(page.bands().get(i)));
      }
    }
    List<List<PdfLine>> flows = new ArrayList<>(page.asides());
    flows.addAll(
        body.size() > MOST_LINES
            ? List.of(body.stream().flatMap(band -> PdfTable.lines(band).stream()).toList())
            : PdfColumns.flows(body, first));
    builder.beginPage();
    write(page, above, null);
    PdfBreaks breaks = PdfBreaks.of(flows);
    for (List<PdfLine> flow : flows) {
      write(page, flow, breaks);
    }
    write(page, below, null);
    PageScale scale = page.scale();
    builder.endPage(
        scale.length(page.width()), scale.length(page.height()), scale.unit(), page.kind());
  }

  /** Writes lines; furniture, of which nothing is asked where it breaks, if there are no breaks. */
  private void write(PdfPageLines page, List<PdfLine> lines, @Nullable PdfBreaks breaks)
      throws TooLargeException {
    for (int i = 0; i < lines.size(); i++) {
      if (breaks == null ? i == 0 : breaks.before(lines, i)) {
        builder.beginBlock();
      }
      PdfLine line = lines.get(i);
      Box box = null;
      boolean bold = true;
      int boldEnd = 0;
      for (List<PdfWord> cell : line.cells()) {
        builder.tab();
        for (PdfWord word : cell) {
          Box place = page.scale().box(word.box(page.width(), page.height()));
          int count = builder.word(word.text(), true, place, word.confidence());
          bold &= word.bold();
          boldEnd = bold ? builder.length() : boldEnd;
          for (int k = 0; k < count; k++) {
            ordinals.add(word.ordinal());
          }
          box = box == null ? place : box.union(place);
        }
      }
      OptionalDouble size = OptionalDouble.of(line.size());
      builder.endLine(box, size, line.bold(), boldEnd, breaks == null);
    }
  }
}
