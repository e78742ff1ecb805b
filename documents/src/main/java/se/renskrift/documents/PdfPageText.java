package se.renskrift.documents;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The text layer of a page anew: the words that were left out of its content, or read from its
 * picture, with their corrected texts, each in its place. Words that were merged have the places of
 * all; what was cut at a line's end stays there. Not thread-safe.
 */
final class PdfPageText {
  private record Place(PdfOrigin origin, double length, PdfWord like) {
    Place with(Place other) {
      double from = Math.min(0, origin.to(other.origin));
      double to = Math.max(length, origin.to(other.origin) + other.length);
      return new Place(origin.shifted(from), to - from, like);
    }
  }

  private final PdfOrigins origins;
  private final List<PdfWord> read;
  private final Rewording rewording;
  private final int[] ordinals;
  private final String source;

  /**
   * @param origins where its words begin
   * @param read its words, by their ordinals
   * @param ordinals for each word of the document, its ordinal on its page
   * @param source the text of the document
   */
  PdfPageText(
      PdfOrigins origins, List<PdfWord> read, Rewording rewording, int[] ordinals, String source) {
    this.origins = origins;
    this.read = read;
    this.rewording = rewording;
    this.ordinals = ordinals;
    this.source = source;
  }

  /** Whether a word of the page that is to be set has another text. */
  boolean changes(LayoutPage page, int first) {
    int word = first;
    for (LayoutLine line : page.lines()) {
      for (int i = 0; i < line.words().size(); i++, word++) {
        if (rewording.text(word) != null && origins.of(ordinals[word]) != null) {
          return true;
        }
      }
    }
    return false;
  }

  /** Sets the words of a page, whose first has the given number, line by line. */
  void set(LayoutPage page, int first, PdfTextObject out) {
    int word = first;
    for (LayoutLine line : page.lines()) {
      set(line.words(), word, out);
      word += line.words().size();
    }
  }

  private void set(List<LayoutWord> line, int first, PdfTextObject out) {
    Map<Integer, Place> places = places(line, first);
    int last = -1;
    for (int i = 0; i < line.size(); i++) {
      int word = first + i;
      Place place = places.get(word);
      if (place == null) {
        continue;
      }
      Place before = places.get(last);
      if (before != null && isSpace(line.get(last - first), line.get(i))) {
        double gap = before.origin().to(place.origin()) - before.length();
        out.space(gap, before.like().size());
      }
      out.add(Words.of(text(line.get(i), word)), place.origin(), place.length(), place.like());
      last = word;
    }
  }

  /** The places of the words that are to be set. */
  private Map<Integer, Place> places(List<LayoutWord> line, int first) {
    Map<Integer, Place> places = new HashMap<>();
    for (int i = 0; i < line.size(); i++) {
      Place place = place(line.get(i), first + i);
      if (place != null) {
        places.put(first + i, place);
      }
    }
    for (int i = 0; i < line.size(); i++) {
      int word = first + i;
      Place place = places.get(word);
      if (place != null && text(line.get(i), word).isEmpty()) {
        int holder = rewording.holder(word);
        Place holding = places.get(holder);
        if (holding != null && holder != word) {
          places.put(holder, holding.with(place));
        }
        places.remove(word);
      }
    }
    return places;
  }

  private @Nullable Place place(LayoutWord word, int number) {
    PdfOrigin origin = origins.of(ordinals[number]);
    Box box = word.box();
    if (origin == null || box == null) {
      return null;
    }
    PdfWord like = read.get(ordinals[number]);
    boolean level = like.quarter() % 2 == 0;
    // A part of what the file has as one letter begins later than that.
    double later = like.quarter() == 0 ? origin.along(box.left() - like.left()) : 0;
    double length = origin.along(level ? box.width() : box.height());
    return new Place(origin.shifted(later), length, like);
  }

  /** A word whose text another got keeps its own if that other one is not set here. */
  private String text(LayoutWord word, int number) {
    String text = rewording.text(number);
    boolean lost =
        text != null
            && text.isEmpty()
            && rewording.holder(number) != number
            && origins.of(ordinals[rewording.holder(number)]) == null;
    return text == null || lost ? word.span().of(source) : text;
  }

  private boolean isSpace(LayoutWord last, LayoutWord next) {
    return source.substring(last.span().end(), next.span().start()).indexOf('\t') < 0;
  }
}
