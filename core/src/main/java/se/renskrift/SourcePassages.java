package se.renskrift;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import se.renskrift.duplicates.Passage;
import se.renskrift.layout.Furniture;
import se.renskrift.layout.Pages;
import se.renskrift.layout.Paragraphs;
import se.renskrift.layout.PlacedFurniture;
import se.renskrift.layout.Reflow;
import se.renskrift.text.CorrectedText;
import se.renskrift.text.Correction;
import se.renskrift.text.Kind;
import se.renskrift.text.Paragraph;
import se.renskrift.text.Span;

/**
 * Finds the paragraphs and the furniture of a text as it was read, without cleaning it: what is
 * compared across documents.
 *
 * <p>A paragraph that goes on after a page break is one; the furniture between is blanked out of
 * it. Immutable and thread-safe.
 */
public final class SourcePassages {
  private final Furniture furniture;
  private final Reflow reflow;

  private SourcePassages(LanguagePack pack) {
    this.furniture = new Furniture(pack.layoutTerms());
    this.reflow = new Reflow(pack.layoutTerms(), pack.headings()::matches);
  }

  /** For texts of a language. */
  public static SourcePassages of(LanguagePack pack) {
    return new SourcePassages(Objects.requireNonNull(pack, "pack"));
  }

  /**
   * The passages of a text, by where they begin.
   *
   * @param source the text as extracted; pages are separated by form feeds (U+000C)
   * @param placed where lines stand that are known, from their place on the page, to be furniture
   */
  public List<Passage> read(String source, List<Span> placed) {
    CorrectedText bare =
        CorrectedText.of(source).revise(new PlacedFurniture(placed)).revise(furniture);
    StringBuilder blanked = new StringBuilder(source);
    List<Passage> passages = new ArrayList<>();
    for (Correction removed : bare.corrections()) {
      if (removed.kind() == Kind.FURNITURE && removed.intended().isEmpty()) {
        addLines(source, removed.span(), passages);
        for (int at = removed.span().start(); at < removed.span().end(); at++) {
          blanked.setCharAt(at, ' ');
        }
      }
    }
    CorrectedText flowed = bare.revise(reflow);
    List<Paragraph> paragraphs = Paragraphs.read(flowed.text(), Pages.of(flowed));
    int[] edges = new int[2 * paragraphs.size()];
    for (int at = 0; at < paragraphs.size(); at++) {
      edges[2 * at] = paragraphs.get(at).span().start();
      edges[2 * at + 1] = paragraphs.get(at).span().end() - 1;
    }
    int[] places = flowed.toSource(edges);
    for (int at = 0; at < paragraphs.size(); at++) {
      Span span = new Span(places[2 * at], places[2 * at + 1] + 1);
      String text = blanked.substring(span.start(), span.end());
      passages.add(new Passage(span, paragraphs.get(at).page(), false, text));
    }
    passages.sort(Comparator.comparingInt(passage -> passage.span().start()));
    return passages;
  }

  private static void addLines(String source, Span removed, List<Passage> passages) {
    int page =
        1 + (int) source.substring(0, removed.start()).chars().filter(c -> c == '\f').count();
    int at = removed.start();
    while (at < removed.end()) {
      int end = at;
      while (end < removed.end() && source.charAt(end) != '\n' && source.charAt(end) != '\r') {
        end++;
      }
      String line = source.substring(at, end);
      if (!line.isBlank()) {
        int start = at + line.length() - line.stripLeading().length();
        Span span = new Span(start, start + line.strip().length());
        passages.add(new Passage(span, page, true, line.strip()));
      }
      at = end + 1;
    }
  }
}
