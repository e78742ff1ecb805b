package se.renskrift.documents;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;

/**
 * Judges whether characters above ASCII stand where they do in Swedish text: letters between the
 * letters they are used to, marks beside words and not within. Immutable and thread-safe.
 */
final class LetterPlaces {
  /** A letter of the language between two letters that it is used to. */
  static final double KNOWN = 2;

  /** What may well stand there, as other things may. */
  static final double FITS = 1;

  /** A letter of another language, or a letter between two that it is not used to. */
  static final double ODD = -1;

  /** A mark within a word, a capital after a small letter. */
  static final double WRONG = -2;

  /** A control character; twice that is what the encoding does not have. */
  static final double NO_TEXT = -4;

  private static final String FILE = "letter-places.tsv";

  /** Marks that stand beside words. */
  private static final String MARKS = "§–—”“’‘»«…•°½¼¾€£±²³´·©®\u00A0";

  private static final LetterPlaces SWEDISH = load();

  /** Each letter with the one before and the one after it. */
  private final Set<String> places;

  private final String letters;

  private LetterPlaces(Set<String> places, String letters) {
    this.places = places;
    this.letters = letters;
  }

  static LetterPlaces swedish() {
    return SWEDISH;
  }

  private static LetterPlaces load() {
    try (InputStream in = LetterPlaces.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IOException(FILE + " is missing");
      }
      Set<String> places = new HashSet<>();
      StringBuilder letters = new StringBuilder();
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      for (String line : text.lines().filter(l -> !l.startsWith("#")).toList()) {
        letters.append(line.charAt(0));
        for (String pair : Words.of(line.substring(1))) {
          places.add(pair.substring(0, 1) + line.charAt(0) + pair.charAt(1));
        }
      }
      return new LetterPlaces(places, letters.toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether it is one of the letters whose places are known, small or capital. */
  boolean knows(char c) {
    return letters.indexOf(Character.toLowerCase(c)) >= 0;
  }

  /** How well a character fits between two others, which are spaces at the ends of the text. */
  double of(char before, char c, char after) {
    if (c == '\uFFFD' || Character.isISOControl(c)) {
      return c == '\uFFFD' ? 2 * NO_TEXT : NO_TEXT;
    }
    boolean within = Character.isLetter(before) && Character.isLetter(after);
    if (!Character.isLetter(c)) {
      return within && c != '’' && c != '\u00AD' ? WRONG : MARKS.indexOf(c) >= 0 ? FITS : ODD;
    }
    if (!knows(c)) {
      return ODD;
    }
    if (Character.isUpperCase(c) && Character.isLowerCase(before)) {
      return WRONG;
    }
    if (Character.isLowerCase(c) && Character.isUpperCase(before) && Character.isUpperCase(after)) {
      return WRONG;
    }
    if (within) {
      String place = new String(new char[] {before, c, after});
      return places.contains(small(place)) ? KNOWN : ODD;
    }
    return Character.isLetter(before) || Character.isLetter(after) ? FITS : ODD;
  }

  private static String small(String place) {
    StringBuilder out = new StringBuilder();
    place.chars().forEach(c -> out.append((char) Character.toLowerCase(c)));
    return out.toString();
  }
}
