package se.renskrift.documents;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the running headers, running footers and page numbers among the lines of an OCR program's
 * file by what tells them in a PDF: their places, and that they are repeated. What the file itself
 * says is furniture stays so. Not thread-safe.
 */
final class OcrFurniture {
  /** The longer side of a page in points: a file need not say how long a pixel is. */
  private static final double LONGER_SIDE = 842;

  private final String text;
  private final Map<PdfLine, LayoutLine> lines = new IdentityHashMap<>();
  private final Map<LayoutLine, Boolean> found = new IdentityHashMap<>();

  private OcrFurniture(String text) {
    this.text = text;
  }

  /**
   * The layout with all furniture marked; as it is if words or pages have no places.
   *
   * @param text what the spans are of
   */
  static Layout mark(Layout layout, String text) {
    boolean placed =
        layout.pages().stream().allMatch(page -> page.height() > 0 || page.lines().isEmpty())
            && layout.words().allMatch(word -> word.box() != null);
    // Pages are made anew each time they are asked for, and lines are known by identity here.
    return placed ? new OcrFurniture(text).mark(List.copyOf(layout.pages())) : layout;
  }

  private Layout mark(List<LayoutPage> pages) {
    List<PdfPageLines> read = pages.stream().map(this::read).toList();
    PdfFurniture furniture = new PdfFurniture();
    read.forEach(furniture::add);
    for (int page = 0; page < read.size(); page++) {
      List<PdfBand> bands = read.get(page).bands();
      boolean[] marked = furniture.of(page, read.get(page));
      for (int band = 0; band < bands.size(); band++) {
        for (PdfLine line : bands.get(band).lines()) {
          found.put(lines.get(line), marked[band]);
        }
      }
    }
    return new Layout(pages.stream().map(this::marked).toList());
  }

  private PdfPageLines read(LayoutPage page) {
    double scale = LONGER_SIDE / Math.max(1, Math.max(page.width(), page.height()));
    List<ReadLine> read =
        page.lines().stream().map(line -> ReadLine.of(line, text, scale)).toList();
    double slope = PdfSlope.of(read.stream().flatMap(line -> line.words().stream()).toList());
    List<PdfLine> level = new ArrayList<>();
    for (ReadLine line : read) {
      PdfLine placed = line.level(slope);
      level.add(placed);
      lines.put(placed, line.line());
    }
    return new PdfPageLines(
        scale * page.width(),
        scale * page.height(),
        page.kind(),
        PageScale.POINTS,
        List.of(),
        PdfBand.of(level),
        List.of());
  }

  private LayoutPage marked(LayoutPage page) {
    List<LayoutLine> marked = new ArrayList<>();
    for (LayoutLine line : page.lines()) {
      boolean furniture = line.furniture() || found.getOrDefault(line, false);
      marked.add(
          new LayoutLine(
              line.span(),
              line.box(),
              line.fontSize(),
              line.bold(),
              line.boldEnd(),
              furniture,
              line.words()));
    }
    return new LayoutPage(
        page.number(), page.width(), page.height(), page.unit(), page.kind(), page.span(), marked);
  }
}
