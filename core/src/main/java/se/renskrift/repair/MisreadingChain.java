package se.renskrift.repair;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import se.renskrift.text.Kind;

/**
 * Misreadings of one text, one after the other: each time it was read wrongly, it was saved as it
 * had been read, perhaps in another encoding, and read wrongly again.
 *
 * <p>ASCII is the same in all of them, so only characters above ASCII change, and what became of a
 * character is a run of such characters.
 */
final class MisreadingChain {
  /** What {@link #original} answers where no character can have become the text. */
  static final long NONE = -1;

  private static final int LONGEST_RUN = 12;

  /** U+FFFD, and the middle one of the characters that its UTF-8 is read as. */
  private static final String REPLACEMENTS = "\uFFFD\u00BF\u00F8\u2510";

  /** The last misreading first: in the order of undoing. */
  private final List<Misreading> undone;

  private final boolean sequences;
  private final Rule rule;

  /**
   * @param misreadings in the order they happened
   */
  MisreadingChain(List<Misreading> misreadings) {
    List<Misreading> reversed = new ArrayList<>(misreadings);
    Collections.reverse(reversed);
    undone = List.copyOf(reversed);
    sequences = misreadings.stream().anyMatch(m -> m.was() == null);
    List<String> names = new ArrayList<>(new LinkedHashSet<>(names(misreadings)));
    rule = Rule.of(Kind.MOJIBAKE, String.join("-then-", names), sequences ? 0.99 : 0.97);
  }

  private static List<String> names(List<Misreading> misreadings) {
    return misreadings.stream().map(Misreading::name).toList();
  }

  Rule rule() {
    return rule;
  }

  /** How many misreadings. */
  int length() {
    return undone.size();
  }

  /** Whether a character became several, which hardly comes about by chance. */
  boolean makesSequences() {
    return sequences;
  }

  /**
   * The character that became what stands at {@code at}, packed with where that ends, or {@link
   * #NONE}. A replacement character may stand for any byte that its encoding leaves undefined.
   */
  long original(String text, int at, Orthography orthography) {
    long read = read(text, at, undone.size(), -1);
    if (read != NONE && point(read) != CodePage.REPLACEMENT || !hasReplacement(text, at)) {
      return read;
    }
    long best = NONE;
    int rank = Orthography.ODD;
    for (int undefined : CodePage.UNDEFINED) {
      long guess = read(text, at, undone.size(), undefined);
      if (guess != NONE && orthography.rank((char) point(guess)) > rank) {
        best = guess;
        rank = orthography.rank((char) point(guess));
      }
    }
    return best;
  }

  /** Whether a replacement character, or what UTF-8 made of one, may stand in the run from here. */
  private static boolean hasReplacement(String text, int at) {
    int end = Math.min(text.length(), at + LONGEST_RUN);
    for (int i = at; i < end && text.charAt(i) >= 0x80; i++) {
      if (REPLACEMENTS.indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** What the misreadings make of a character above ASCII; empty if it cannot be saved. */
  String image(char character) {
    String image = String.valueOf(character);
    for (int i = undone.size() - 1; i >= 0; i--) {
      image = undone.get(i).misread(image);
    }
    return image;
  }

  /** Undoes the last {@code depth} misreadings of one character. */
  private long read(String text, int at, int depth, int undefined) {
    if (depth == 0) {
      return at < text.length() ? pack(text.charAt(at), at + 1) : NONE;
    }
    Misreading misreading = undone.get(depth - 1);
    long first = read(text, at, depth - 1, undefined);
    int lead = octet(first, misreading.readAs(), undefined);
    if (lead < 0x80) {
      return NONE;
    }
    if (misreading.was() != null) {
      return pack(misreading.was().decode(lead), position(first));
    }
    int more = lead >= 0xC2 && lead < 0xE0 ? 1 : lead >= 0xE0 && lead < 0xF0 ? 2 : 0;
    if (more == 0) {
      return NONE;
    }
    int point = lead & (more == 1 ? 0x1F : 0x0F);
    int position = position(first);
    for (int i = 0; i < more; i++) {
      long next = read(text, position, depth - 1, undefined);
      int octet = octet(next, misreading.readAs(), undefined);
      if (octet < 0x80 || octet >= 0xC0) {
        return NONE;
      }
      point = point << 6 | (octet & 0x3F);
      position = position(next);
    }
    return point < 0x80 ? NONE : pack(point, position);
  }

  private static int octet(long read, CodePage page, int undefined) {
    if (read == NONE) {
      return -1;
    }
    char c = (char) point(read);
    boolean replaced = c == CodePage.REPLACEMENT && page == CodePage.WINDOWS_1252;
    return replaced ? undefined : page.encode(c);
  }

  private static long pack(int point, int position) {
    return (long) point << 32 | position;
  }

  static int point(long packed) {
    return (int) (packed >> 32);
  }

  static int position(long packed) {
    return (int) packed;
  }
}
