package se.renskrift.documents;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.renskrift.text.SecondReading;
import se.renskrift.text.Span;

/**
 * Finds, for words read from the pictures of pages, those of the text layer in the same places. Not
 * thread-safe.
 */
final class LayerWords {
  /** So much of the narrower of two words, and of the lower, must lie over the other. */
  private static final double SHARE = 0.5;

  /** Where a reading has more words than this for one of the other, neither tells of it. */
  private static final int MOST = 3;

  private final List<SecondReading.Word> found = new ArrayList<>();

  /** A word of one of the readings and where it stands. */
  private record Placed(Box box, Span span, String text) {}

  SecondReading reading() {
    return new SecondReading(found);
  }

  /** Compares the words of a page, the last of the builder's, with its layer. */
  void add(PdfPageLines page, LayoutBuilder builder) {
    if (page.layer().isEmpty()) {
      return;
    }
    List<Placed> layer = new ArrayList<>();
    for (PdfWord word : page.layer()) {
      Box box = page.scale().box(word.box(page.width(), page.height()));
      layer.add(new Placed(box, new Span(0, 0), word.text()));
    }
    layer.sort(Comparator.comparingDouble(word -> word.box().top()));
    List<Placed> read = new ArrayList<>();
    for (LayoutWord word : builder.pageWords()) {
      Box box = word.box();
      if (box != null) {
        read.add(new Placed(box, word.span(), ""));
      }
    }
    for (int i = 0; i < read.size(); ) {
      int end = i + 1;
      List<Placed> other = over(layer, read.get(i));
      // A word of the layer that reaches over the next words stands for them all.
      while (end < read.size() && end - i < MOST && other.equals(over(layer, read.get(end)))) {
        end++;
      }
      SecondReading.Word word = word(read.subList(i, end), other, layer, read);
      if (word != null) {
        found.add(word);
      }
      i = end;
    }
  }

  private static SecondReading.@Nullable Word word(
      List<Placed> words, List<Placed> other, List<Placed> layer, List<Placed> read) {
    boolean whole =
        !other.isEmpty() && other.size() <= MOST && !(words.size() > 1 && other.size() > 1);
    if (!whole || other.stream().anyMatch(o -> over(read, o).size() != words.size())) {
      return null;
    }
    String text = other.stream().map(Placed::text).collect(Collectors.joining(" "));
    Span span = new Span(words.get(0).span().start(), words.get(words.size() - 1).span().end());
    return new SecondReading.Word(span, text);
  }

  /** The words that lie over a word, from left to right. */
  private static List<Placed> over(List<Placed> words, Placed word) {
    List<Placed> over = new ArrayList<>();
    for (Placed other : words) {
      if (lies(other.box(), word.box())) {
        over.add(other);
      }
    }
    over.sort(Comparator.comparingDouble(other -> other.box().left()));
    return over;
  }

  private static boolean lies(Box a, Box b) {
    double across = Math.min(a.right(), b.right()) - Math.max(a.left(), b.left());
    double down = Math.min(a.bottom(), b.bottom()) - Math.max(a.top(), b.top());
    return across > 0
        && down > 0
        && across >= SHARE * Math.min(a.width(), b.width())
        && down >= SHARE * Math.min(a.height(), b.height());
  }
}
