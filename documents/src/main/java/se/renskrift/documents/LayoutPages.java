package se.renskrift.documents;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;

/**
 * The pages of a layout, kept in a tenth of the memory that they need as objects and made anew each
 * time they are asked for, equal to what they were. Immutable and thread-safe.
 */
final class LayoutPages extends AbstractList<LayoutPage> implements RandomAccess {
  private final List<PackedLayoutPage> pages;

  LayoutPages(List<PackedLayoutPage> pages) {
    this.pages = List.copyOf(pages);
  }

  /** The given pages. */
  static LayoutPages of(List<LayoutPage> pages) {
    return pages instanceof LayoutPages packed
        ? packed
        : new LayoutPages(pages.stream().map(PackedLayoutPage::of).toList());
  }

  @Override
  public LayoutPage get(int index) {
    return pages.get(index).page();
  }

  @Override
  public int size() {
    return pages.size();
  }
}
