package se.renskrift.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Bands that look alike, digits aside, and stand at the same place of pages. Not thread-safe. */
final class PdfSightings {
  /**
   * One of them.
   *
   * @param page the page, from 0
   * @param place how far from the page's edge it stands, in points
   * @param letters its letters, in lower case
   * @param numbers its numbers
   * @param sentence whether it ends as a sentence does
   * @param read whether OCR read it
   * @param section whether it is the heading of an item of minutes, whose numbers count as pages do
   */
  record Sighting(
      int page,
      double place,
      String letters,
      List<Integer> numbers,
      boolean sentence,
      boolean read,
      boolean section) {
    private static final int LONGEST = 200;

    static Sighting of(int page, double place, PdfBand band) {
      String text = band.text();
      String whole = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
      StringBuilder letters = new StringBuilder();
      List<Integer> numbers = new ArrayList<>();
      int number = -1;
      for (int i = 0; i <= whole.length(); i++) {
        char c = i < whole.length() ? whole.charAt(i) : ' ';
        if (c >= '0' && c <= '9' && number < 1_000_000) {
          number = Math.max(0, number) * 10 + c - '0';
        } else if (number >= 0) {
          numbers.add(number);
          number = -1;
        }
        if (Character.isLetter(c)) {
          letters.append(c);
        }
      }
      return new Sighting(
          page,
          place,
          letters.toString().toLowerCase(Locale.ROOT),
          List.copyOf(numbers),
          whole.endsWith("."),
          band.lines().get(0).hidden(),
          whole.startsWith("\u00A7"));
    }
  }

  private static final int ENOUGH_PAGES = 3;

  /** Furniture stands on at least this share of the pages from its first to its last. */
  private static final double MIN_SHARE = 0.6;

  /** Furniture of every other page does on this; it must have so many copies. */
  private static final double MIN_SHARE_OF_MANY = 0.4;

  private static final int MANY_PAGES = 5;

  /** A line on two pages only must have so many letters to be told from a heading used twice. */
  private static final int MIN_LETTERS_OF_TWO = 8;

  /** So much of the letters may differ, and so much where OCR read them. */
  private static final double DIFFERENT = 0.2;

  private static final double MISREAD = 0.34;

  private static final int MIN_LETTERS_MISREAD = 6;

  /** What has no copy. */
  static final PdfSightings NONE =
      new PdfSightings(new Sighting(0, 0, "", List.of(), false, false, false));

  /** Of those between the first and the last the letters are not needed any more. */
  private record Numbered(int page, List<Integer> numbers) {}

  private final Sighting first;
  private final List<Numbered> all = new ArrayList<>(1);
  private Sighting last;
  private boolean section;

  PdfSightings(Sighting first) {
    this.first = first;
    last = first;
    add(first);
  }

  void add(Sighting sighting) {
    last = sighting;
    section |= sighting.section();
    all.add(new Numbered(sighting.page(), sighting.numbers()));
  }

  /** Whether there is only one so far. */
  boolean isSingle() {
    return all.size() == 1;
  }

  /** The page of the first, from 0. */
  int firstPage() {
    return first.page();
  }

  boolean accepts(Sighting other, double near) {
    return last.page() != other.page()
        && Math.abs(first.place() - other.place()) <= near
        && first.letters().isEmpty() == other.letters().isEmpty()
        && (isAlike(last, other) || isAlike(first, other));
  }

  private static boolean isAlike(Sighting one, Sighting other) {
    int longest = Math.max(one.letters().length(), other.letters().length());
    double share = one.read() ? MISREAD : DIFFERENT;
    int most = longest < MIN_LETTERS_MISREAD ? 0 : (int) (share * longest);
    return EditDistance.isWithin(one.letters(), other.letters(), most);
  }

  /** Whether they are furniture of a document of so many pages. */
  boolean areFurniture(int pages) {
    int seen = all.size();
    int range = last.page() - first.page() + 1;
    if (seen < 2 || section) {
      return false;
    }
    boolean total = counts(true);
    boolean bare = first.letters().isEmpty();
    if (seen < ENOUGH_PAGES) {
      return range == 2
          && pages <= ENOUGH_PAGES
          && (total
              || (bare && countsPages())
              || (first.letters().length() >= MIN_LETTERS_OF_TWO && !first.sentence()));
    }
    if (bare && !counts(false)) {
      return false;
    }
    double share = (double) seen / range;
    return share >= MIN_SHARE || (seen >= MANY_PAGES && share >= MIN_SHARE_OF_MANY);
  }

  /**
   * Whether one of their numbers counts as the pages do, on nearly all of them.
   *
   * @param toTotal whether the next must stay the same, as the number of pages does
   */
  private boolean counts(boolean toTotal) {
    for (int k = 0; k + (toTotal ? 1 : 0) < first.numbers().size(); k++) {
      int offset = first.numbers().get(k) - first.page();
      int agree = 0;
      for (Numbered sighting : all) {
        List<Integer> numbers = sighting.numbers();
        boolean same = k < numbers.size() && numbers.get(k) - sighting.page() == offset;
        boolean total =
            !toTotal
                || (k + 1 < numbers.size()
                    && numbers.get(k + 1).equals(first.numbers().get(k + 1))
                    && numbers.get(k + 1) >= numbers.get(k));
        agree += same && total ? 1 : 0;
      }
      if (agree >= 0.7 * all.size()) {
        return true;
      }
    }
    return false;
  }

  /** Whether each is the number of its own page. */
  private boolean countsPages() {
    return all.stream()
        .allMatch(s -> s.numbers().size() == 1 && s.numbers().get(0) == s.page() + 1);
  }
}
