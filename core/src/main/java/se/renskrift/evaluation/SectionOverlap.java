package se.renskrift.evaluation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import se.renskrift.text.Skeleton;

/**
 * How much of a gold text lies in a section of the right type.
 *
 * @param characters the characters of the gold words that have a word opposite them
 * @param right those of them whose innermost sections are of one type in both texts
 */
record SectionOverlap(long characters, long right) {
  /** The type of what lies in no section. */
  private static final String NONE = "";

  static SectionOverlap of(
      List<LabelledSection> gold, String goldText, List<LabelledSection> found, String text) {
    List<Place> truth = places(goldText, gold);
    List<Place> places = places(text, found);
    Alignment alignment =
        Alignment.of(
            places.stream().map(Place::word).toList(), truth.stream().map(Place::word).toList());
    long characters = 0;
    long right = 0;
    for (int at = 0; at < truth.size(); at++) {
      int opposite = alignment.opposite(at);
      if (opposite >= 0) {
        Place place = truth.get(at);
        characters += place.length();
        right += place.type().equals(places.get(opposite).type()) ? place.length() : 0;
      }
    }
    return new SectionOverlap(characters, right);
  }

  /** The words of a text with the type of the innermost section that each begins in. */
  private static List<Place> places(String text, List<LabelledSection> sections) {
    List<Place> places = new ArrayList<>();
    Deque<LabelledSection> open = new ArrayDeque<>();
    int next = 0;
    for (int at = 0; at < text.length(); ) {
      if (isSpace(text.charAt(at))) {
        at++;
        continue;
      }
      int end = at;
      while (end < text.length() && !isSpace(text.charAt(end))) {
        end++;
      }
      while (next < sections.size() && sections.get(next).span().start() <= at) {
        open.push(sections.get(next++));
      }
      while (!open.isEmpty() && open.peek().span().end() <= at) {
        open.pop();
      }
      String skeleton = Skeleton.of(text.substring(at, end));
      // What has neither letter nor digit is a bullet or a speck.
      if (!skeleton.isEmpty()) {
        places.add(new Place(skeleton, end - at, open.isEmpty() ? NONE : open.peek().type()));
      }
      at = end;
    }
    return places;
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /** A word of a text: its skeleton, how long it is, and the type of its section. */
  private record Place(String word, int length, String type) {}
}
