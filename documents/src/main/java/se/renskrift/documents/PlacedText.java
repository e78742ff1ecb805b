package se.renskrift.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import se.renskrift.text.CorrectedText;
import se.renskrift.text.Projection;
import se.renskrift.text.Span;

/**
 * Where stretches of a fair copy stand on the pages of its source. Immutable and thread-safe.
 *
 * <p>Words that the fair copy does not have, such as those of running headers, take no part.
 */
public final class PlacedText {
  /**
   * A rectangle of a page.
   *
   * @param page the page's number, from 1
   * @param box the rectangle, in the page's unit
   */
  public record PageBox(int page, Box box) {}

  private record Word(Span span, PageBox place) {}

  private final List<Word> words = new ArrayList<>();

  private PlacedText() {}

  /**
   * The fair copy of a text with a layout.
   *
   * @param layout the layout of the source
   * @param corrected the source and its corrections
   */
  public static PlacedText of(Layout layout, CorrectedText corrected) {
    PlacedText placed = new PlacedText();
    Projection projection = Projection.of(Objects.requireNonNull(corrected, "corrected"));
    for (LayoutPage page : layout.pages()) {
      for (LayoutLine line : page.lines()) {
        for (LayoutWord word : line.words()) {
          Box box = word.box();
          Span span = projection.project(word.span());
          if (box != null && !span.of(corrected.text()).isBlank()) {
            placed.words.add(new Word(span, new PageBox(page.number(), box)));
          }
        }
      }
    }
    return placed;
  }

  /** The smallest rectangle of each page that holds all words of the stretch there. */
  public List<PageBox> boxes(Span stretch) {
    int low = 0;
    int high = words.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (words.get(middle).span().end() <= stretch.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    List<PageBox> boxes = new ArrayList<>();
    for (int i = low; i < words.size() && words.get(i).span().start() < stretch.end(); i++) {
      PageBox place = words.get(i).place();
      int last = boxes.size() - 1;
      if (last >= 0 && boxes.get(last).page() == place.page()) {
        Box union = boxes.get(last).box().union(place.box());
        boxes.set(last, new PageBox(place.page(), union));
      } else {
        boxes.add(place);
      }
    }
    return boxes;
  }
}
