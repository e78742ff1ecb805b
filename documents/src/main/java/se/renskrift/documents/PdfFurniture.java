package se.renskrift.documents;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds running headers, running footers and page numbers: what stands, digits aside, at the same
 * place of enough pages, also if OCR read its copies differently.
 *
 * <p>From each edge of a page inwards bands are taken as long as they are furniture, so nothing
 * within the body is ever reached.
 */
final class PdfFurniture {
  /** So many bands from a page's top, and from its bottom, are looked at. */
  private static final int ZONE = 8;

  /** Copies stand so near the same height, in points; twice that where the pages were scanned. */
  private static final double SAME_PLACE = 6;

  /** A band is compared with so many others at its place. */
  private static final int MOST_COMPARED = 24;

  /** Where all of so many bands are furniture, it is the page that is repeated. */
  private static final int WHOLE_PAGE = 4;

  private final List<PdfPageLines> pages;
  private final List<boolean[]> found = new ArrayList<>();

  private PdfFurniture(List<PdfPageLines> pages) {
    this.pages = pages;
    for (PdfPageLines page : pages) {
      found.add(new boolean[page.bands().size()]);
    }
  }

  /** For each page, for each of its bands, whether it is furniture. */
  static List<boolean[]> of(List<PdfPageLines> pages) {
    PdfFurniture furniture = new PdfFurniture(pages);
    furniture.find(true);
    furniture.find(false);
    if (!pages.isEmpty()) {
      PdfAddress.find(pages.get(0), furniture.found.get(0));
    }
    return furniture.found;
  }

  private void find(boolean top) {
    Map<Integer, List<PdfSightings>> byPlace = new HashMap<>();
    List<List<PdfSightings>> edges = new ArrayList<>();
    for (int page = 0; page < pages.size(); page++) {
      List<PdfSightings> edge = new ArrayList<>();
      for (int rank = 0; rank < Math.min(ZONE, pages.get(page).bands().size()); rank++) {
        edge.add(sight(page, band(page, rank, top), top, byPlace));
      }
      edges.add(edge);
    }
    for (int page = 0; page < pages.size(); page++) {
      mark(page, edges.get(page), top);
    }
  }

  private int band(int page, int rank, boolean top) {
    return top ? rank : pages.get(page).bands().size() - 1 - rank;
  }

  private PdfSightings sight(
      int page, int at, boolean top, Map<Integer, List<PdfSightings>> byPlace) {
    PdfBand band = pages.get(page).bands().get(at);
    double place = top ? band.top() : pages.get(page).height() - band.bottom();
    double near = pages.get(page).kind() == PageKind.OCR_LAYER ? 2 * SAME_PLACE : SAME_PLACE;
    PdfSightings.Sighting sighting = PdfSightings.Sighting.of(page, place, band);
    int bucket = (int) Math.floor(place / (2 * SAME_PLACE));
    int compared = 0;
    for (int other = bucket - 1; other <= bucket + 1; other++) {
      List<PdfSightings> there = byPlace.getOrDefault(other, List.of());
      for (int i = there.size() - 1; i >= 0 && compared < MOST_COMPARED; i--, compared++) {
        if (there.get(i).accepts(sighting, near)) {
          PdfSightings seen = there.get(i);
          seen.add(sighting);
          return seen;
        }
      }
    }
    PdfSightings seen = new PdfSightings(sighting);
    byPlace.computeIfAbsent(bucket, b -> new ArrayList<>()).add(seen);
    return seen;
  }

  private void mark(int page, List<PdfSightings> edge, boolean top) {
    int count = 0;
    while (count < edge.size() && edge.get(count).areFurniture(pages.size())) {
      count++;
    }
    int bands = pages.get(page).bands().size();
    if (count == bands && count >= WHOLE_PAGE) {
      return;
    }
    for (int rank = 0; rank < count; rank++) {
      found.get(page)[band(page, rank, top)] = true;
    }
  }
}
