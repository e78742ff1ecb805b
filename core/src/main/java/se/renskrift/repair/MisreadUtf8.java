package se.renskrift.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import se.renskrift.text.Correction;
import se.renskrift.text.Kind;
import se.renskrift.text.Stage;

/**
 * Undoes reading UTF-8 as an encoding of one byte a character, even if it was done several times.
 *
 * <p>Characters above ASCII are mojibake if the bytes they stand for are valid UTF-8 of a letter or
 * sign that is expected. That seldom comes about by chance, but a short sequence that stands free,
 * as where a text is about mojibake, needs another one to support it.
 */
final class MisreadUtf8 implements Stage {
  private static final int MAX_DEPTH = 4;
  private static final CodePage[] READ_AS = CodePage.values();
  private static final long NONE = -1;

  private final Alphabet alphabet;
  private final List<Rule> rules = new ArrayList<>();

  MisreadUtf8(Alphabet alphabet) {
    this.alphabet = alphabet;
    for (CodePage page : READ_AS) {
      String name = page.name().toLowerCase(Locale.ROOT).replace('_', '-');
      rules.add(Rule.of(Kind.MOJIBAKE, "utf-8-read-as-" + name, 0.99));
    }
  }

  @Override
  public List<Correction> propose(String text) {
    if (nextHigh(text, 0) == text.length()) {
      return List.of();
    }
    List<Correction> best = List.of();
    for (int i = 0; i < READ_AS.length; i++) {
      List<Correction> found = find(text, READ_AS[i], rules.get(i));
      if (found.size() > best.size()) {
        best = found;
      }
    }
    return best;
  }

  private List<Correction> find(String text, CodePage page, Rule rule) {
    List<Correction> found = new ArrayList<>();
    boolean supported = false;
    int at = nextHigh(text, 0);
    while (at < text.length()) {
      long original = original(text, at, page);
      int end = at + 1;
      if (original != NONE) {
        end = position(original);
        char intended = (char) point(original);
        supported |= end - at > 2 || supports(text, at, end, intended);
        found.add(rule.correct(at, end, String.valueOf(intended)));
      }
      at = nextHigh(text, end);
    }
    return supported ? found : List.of();
  }

  private static int nextHigh(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) < 0x80) {
      at++;
    }
    return at;
  }

  /** The character that stood here before all misreadings, and where what it became ends. */
  private long original(String text, int at, CodePage page) {
    for (int depth = 1; depth <= MAX_DEPTH; depth++) {
      long read = read(text, at, page, depth);
      if (read == NONE) {
        return NONE;
      }
      char c = (char) Math.min(point(read), Character.MAX_VALUE);
      if (alphabet.has(c) || Signs.isExpected(c)) {
        return read;
      }
    }
    return NONE;
  }

  /** Undoes {@code depth} misreadings of one character; packs it with the position after it. */
  private static long read(String text, int at, CodePage page, int depth) {
    if (depth == 0) {
      return at < text.length() ? pack(text.charAt(at), at + 1) : NONE;
    }
    long first = read(text, at, page, depth - 1);
    int lead = octet(first, page);
    int more = lead >= 0xC2 && lead < 0xE0 ? 1 : lead >= 0xE0 && lead < 0xF0 ? 2 : 0;
    if (more == 0) {
      return NONE;
    }
    int point = lead & (more == 1 ? 0x1F : 0x0F);
    int position = position(first);
    for (int i = 0; i < more; i++) {
      long next = read(text, position, page, depth - 1);
      int octet = octet(next, page);
      if (octet < 0x80 || octet >= 0xC0) {
        return NONE;
      }
      point = point << 6 | (octet & 0x3F);
      position = position(next);
    }
    return pack(point, position);
  }

  private static int octet(long read, CodePage page) {
    return read == NONE || point(read) > Character.MAX_VALUE ? -1 : page.encode((char) point(read));
  }

  private static long pack(int point, int position) {
    return (long) point << 32 | position;
  }

  private static int point(long packed) {
    return (int) (packed >> 32);
  }

  private static int position(long packed) {
    return (int) packed;
  }

  /** Whether two characters stand where the letter or sign they should be would stand. */
  private boolean supports(String text, int start, int end, char intended) {
    char before = start > 0 ? text.charAt(start - 1) : ' ';
    char after = end < text.length() ? text.charAt(end) : ' ';
    if (alphabet.has(intended)) {
      return isLetter(before) || isLetter(after);
    }
    char next = after == ' ' && end + 1 < text.length() ? text.charAt(end + 1) : after;
    return isDigit(before) || isDigit(next);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
