package se.renskrift.model;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A way in which files and programs damage characters, all in the same way.
 *
 * @param name what happened
 * @param truth the true text as it can be had where it happened: some encodings lack signs
 * @param damage what the true text became
 */
record Damage(String name, UnaryOperator<String> truth, UnaryOperator<String> damage) {
  private static final String LETTERS = "åäöÅÄÖ";
  private static final String COMBINING = "\u0308\u030A\u0301";

  Damage(String name, UnaryOperator<String> damage) {
    this(name, UnaryOperator.identity(), damage);
  }

  @Override
  public String toString() {
    return name;
  }

  /** Misread once; nothing that is lost stands among them. */
  static List<Damage> misread() {
    List<Damage> all = new ArrayList<>();
    for (Misreadings.Step step : Misreadings.steps()) {
      all.add(
          new Damage(
              step.toString(),
              text -> Misreadings.asWrittenIn(step.was(), text),
              text -> step.misread(text).orElseThrow()));
    }
    return all;
  }

  /** In the Swedish seven-bit codes, read as ASCII. */
  static List<Damage> sevenBit() {
    return List.of(
        new Damage("seven bits, annex B", text -> replace(text, LETTERS, "}{|][\\")),
        new Damage(
            "seven bits, annex B, plain signs",
            text -> replace(text, "–”•", "-\"*"),
            text -> replace(text, LETTERS, "}{|][\\")),
        new Damage("seven bits, annex C", text -> replace(text, LETTERS + "éÉüÜ", "}{|][\\`@~^")));
  }

  /** With the accents apart from their letters. */
  static List<Damage> decomposed() {
    List<Damage> all = new ArrayList<>();
    all.add(new Damage("NFD", text -> Normalizer.normalize(text, Normalizer.Form.NFD)));
    for (String accents : List.of(COMBINING, "\u00A8\u02DA\u00B4", "\u00A8\u00B0\u00B4")) {
      String points = accents.codePoints().mapToObj("U+%04X"::formatted).toList().toString();
      all.add(new Damage(points + " first", text -> apart(text, accents, true)));
      all.add(new Damage(points + " after", text -> apart(text, accents, false)));
    }
    return all;
  }

  /** With the letters moved; what mixes characters up stands not among them. */
  static List<Damage> glyphs() {
    List<Damage> all = new ArrayList<>();
    for (Glyphs.Moved moved : Glyphs.Moved.values()) {
      for (int by = -31; by <= 200; by += by < 31 ? 1 : 13) {
        int shift = by;
        if (by != 0 && !Glyphs.mixes(by, moved) && (moved.name().startsWith("ALL") || by < 60)) {
          all.add(new Damage(moved + " moved by " + by, text -> Glyphs.shift(text, shift, moved)));
        }
      }
    }
    all.add(new Damage("glyphs in Macintosh order", Glyphs::macintosh));
    all.add(new Damage("glyphs in ISOAdobe order", Glyphs::isoAdobe));
    return all;
  }

  static List<Damage> all() {
    List<Damage> all = new ArrayList<>(misread());
    all.addAll(sevenBit());
    all.addAll(decomposed());
    all.addAll(glyphs());
    return all;
  }

  private static String replace(String text, String from, String to) {
    StringBuilder out = new StringBuilder(text);
    for (int i = 0; i < out.length(); i++) {
      int at = from.indexOf(out.charAt(i));
      if (at >= 0) {
        out.setCharAt(i, to.charAt(at));
      }
    }
    return out.toString();
  }

  private static String apart(String text, String accents, boolean first) {
    StringBuilder out = new StringBuilder();
    for (char c : text.toCharArray()) {
      String parts = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
      int accent = parts.length() == 2 ? COMBINING.indexOf(parts.charAt(1)) : -1;
      if (accent < 0) {
        out.append(c);
      } else if (first) {
        out.append(accents.charAt(accent)).append(parts.charAt(0));
      } else {
        out.append(parts.charAt(0)).append(accents.charAt(accent));
      }
    }
    return out.toString();
  }
}
