package se.renskrift.documents;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/**
 * Finds running headers, running footers and page numbers: what stands, digits aside, at the same
 * place of enough pages, also if OCR read its copies differently.
 *
 * <p>From each edge of a page inwards bands are taken as long as they are furniture, so nothing
 * within the body is ever reached. Of a page only what stands near an edge is kept, and of that
 * only what may still have a copy. Not thread-safe.
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

  private final Edge top = new Edge(true);
  private final Edge bottom = new Edge(false);
  private int pages;

  /** Looks at the next page. */
  void add(PdfPageLines page) {
    top.add(pages, page);
    bottom.add(pages, page);
    pages++;
  }

  /**
   * Whether each band of a page is furniture; only after all pages were looked at.
   *
   * @param number the page's, from 0
   */
  boolean[] of(int number, PdfPageLines page) {
    boolean[] found = new boolean[page.bands().size()];
    top.mark(number, found);
    bottom.mark(number, found);
    if (number == 0) {
      PdfAddress.find(page, found);
    }
    return found;
  }

  /** What stands near one edge of the pages. */
  private final class Edge {
    private final boolean upper;
    private final Map<Integer, Deque<PdfSightings>> byPlace = new HashMap<>();
    private final List<PdfSightings[]> ranks = new ArrayList<>();

    Edge(boolean upper) {
      this.upper = upper;
    }

    void add(int number, PdfPageLines page) {
      PdfSightings[] edge = new PdfSightings[Math.min(ZONE, page.bands().size())];
      ranks.add(edge);
      for (int rank = 0; rank < edge.length; rank++) {
        edge[rank] = sight(number, page, page.bands().get(band(rank, page.bands().size())));
      }
    }

    private int band(int rank, int bands) {
      return upper ? rank : bands - 1 - rank;
    }

    private PdfSightings sight(int number, PdfPageLines page, PdfBand band) {
      double place = upper ? band.top() : page.height() - band.bottom();
      double near = page.kind() == PageKind.OCR_LAYER ? 2 * SAME_PLACE : SAME_PLACE;
      PdfSightings.Sighting sighting = PdfSightings.Sighting.of(number, place, band);
      int bucket = (int) Math.floor(place / (2 * SAME_PLACE));
      int compared = 0;
      for (int other = bucket - 1; other <= bucket + 1; other++) {
        Deque<PdfSightings> there = byPlace.get(other);
        Iterator<PdfSightings> latest =
            there == null ? List.<PdfSightings>of().iterator() : there.descendingIterator();
        for (; latest.hasNext() && compared < MOST_COMPARED; compared++) {
          PdfSightings seen = latest.next();
          if (seen.accepts(sighting, near)) {
            seen.add(sighting);
            return seen;
          }
        }
      }
      PdfSightings seen = new PdfSightings(sighting);
      Deque<PdfSightings> there = byPlace.computeIfAbsent(bucket, b -> new ArrayDeque<>());
      there.addLast(seen);
      if (there.size() > MOST_COMPARED) {
        forget(there.removeFirst());
      }
      return seen;
    }

    /** What was seen once and is compared with nothing more has no copy. */
    private void forget(PdfSightings passed) {
      if (passed.isSingle()) {
        PdfSightings[] edge = ranks.get(passed.firstPage());
        for (int rank = 0; rank < edge.length; rank++) {
          if (edge[rank] == passed) {
            edge[rank] = PdfSightings.NONE;
          }
        }
      }
    }

    void mark(int number, boolean[] found) {
      PdfSightings[] edge = ranks.get(number);
      int count = 0;
      while (count < edge.length && edge[count].areFurniture(pages)) {
        count++;
      }
      if (count == found.length && count >= WHOLE_PAGE) {
        return;
      }
      for (int rank = 0; rank < count; rank++) {
        found[band(rank, found.length)] = true;
      }
    }
  }
}
