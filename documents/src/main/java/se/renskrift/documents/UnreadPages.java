package se.renskrift.documents;

import java.util.List;
import java.util.Objects;

/**
 * Pages of a document that are pictures, and what is on them is not in its text, for it could not
 * be read.
 *
 * @param pages their numbers, from 1, in order; at least one
 * @param why what they could not be read for want of
 */
public record UnreadPages(List<Integer> pages, DocumentException why) {
  /**
   * Copies the list it is given.
   *
   * @throws IllegalArgumentException if there is no page
   */
  public UnreadPages {
    pages = List.copyOf(pages);
    Objects.requireNonNull(why, "why");
    if (pages.isEmpty()) {
      throw new IllegalArgumentException("pages: there is none");
    }
  }
}
