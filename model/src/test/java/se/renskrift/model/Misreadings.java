package se.renskrift.model;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Text saved in one encoding and read as another, as programs do it. */
final class Misreadings {
  private static final List<String> ENCODINGS =
      List.of(
          "UTF-8", "windows-1252", "ISO-8859-1", "ISO-8859-15", "x-MacRoman", "IBM850", "IBM437");

  private static final char UNDEFINED = '\uFFFD';

  /**
   * Saved in one encoding, read as another.
   *
   * @param strict whether a byte that Windows-1252 leaves undefined is read as U+FFFD, as Java
   *     does, or as a control character, as browsers do
   */
  record Step(String was, String readAs, boolean strict) {
    @Override
    public String toString() {
      return was + " read as " + readAs + (strict ? " strictly" : "");
    }

    /** What is read, or nothing if a character cannot be saved. */
    Optional<String> misread(String text) {
      ByteArrayOutputStream saved = new ByteArrayOutputStream();
      if (was.equals("UTF-8")) {
        saved.writeBytes(text.getBytes(StandardCharsets.UTF_8));
      } else {
        String characters = characters(was, false);
        for (char c : text.toCharArray()) {
          int octet = characters.indexOf(c);
          if (octet < 0) {
            return Optional.empty();
          }
          saved.write(octet);
        }
      }
      String characters = characters(readAs, strict);
      StringBuilder read = new StringBuilder(saved.size());
      for (byte octet : saved.toByteArray()) {
        read.append(characters.charAt(octet & 0xFF));
      }
      return Optional.of(read.toString());
    }
  }

  private Misreadings() {}

  /** The characters of all bytes. */
  private static String characters(String encoding, boolean strict) {
    byte[] octets = new byte[256];
    for (int i = 0; i < octets.length; i++) {
      octets[i] = (byte) i;
    }
    StringBuilder characters = new StringBuilder(new String(octets, Charset.forName(encoding)));
    for (int i = 0; i < octets.length && !strict; i++) {
      if (characters.charAt(i) == UNDEFINED) {
        characters.setCharAt(i, (char) i);
      }
    }
    return characters.toString();
  }

  /** All pairs of encodings. Nothing is read as UTF-8 that is not: it would be lost. */
  static List<Step> steps() {
    List<Step> steps = new ArrayList<>();
    for (String was : ENCODINGS) {
      for (String readAs : ENCODINGS.subList(1, ENCODINGS.size())) {
        if (!was.equals(readAs)) {
          steps.add(new Step(was, readAs, false));
          if (readAs.equals("windows-1252")) {
            steps.add(new Step(was, readAs, true));
          }
        }
      }
    }
    return steps;
  }

  /** The text as it is written where the encoding lacks some of its signs. */
  static String asWrittenIn(String encoding, String text) {
    String plain = text;
    if (!encoding.equals("UTF-8")) {
      String characters = characters(encoding, false);
      plain = characters.indexOf('–') < 0 ? plain.replace('–', '-') : plain;
      plain = characters.indexOf('”') < 0 ? plain.replace('”', '"') : plain;
      plain = characters.indexOf('•') < 0 ? plain.replace('•', '*') : plain;
      plain = characters.indexOf('§') < 0 ? plain.replace("§", "par.") : plain;
    }
    return plain;
  }
}
