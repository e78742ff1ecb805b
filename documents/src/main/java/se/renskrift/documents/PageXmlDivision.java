package se.renskrift.documents;

import java.util.List;
import se.renskrift.text.Span;

/**
 * Divides a {@code Word} that was read for several: more words follow it, each with its part of the
 * outline. The first keeps the identifier and all else.
 */
final class PageXmlDivision {
  private PageXmlDivision() {}

  /**
   * The text that stays with the word: of several parts the first, unless its outline cannot be
   * divided.
   */
  static String divide(
      XmlElement word, List<String> parts, String whole, MarkupFile file, Patch patch)
      throws MarkupException {
    XmlElement coords = word.child("Coords");
    Span points = coords == null ? null : coords.attributes(file.text()).span("points");
    PagePoints outline = PagePoints.of(word, file.text());
    Box box = outline.box();
    if (parts.size() < 2 || coords == null || points == null || box == null) {
      return whole;
    }
    double letter = box.width() / String.join(" ", parts).length();
    double at = box.left() + letter * parts.get(0).length();
    patch.replace(points, outline.between(box.left(), at));
    String id = word.attributes(file.text()).value("id", "word");
    StringBuilder rest = new StringBuilder();
    int number = 2;
    for (String part : parts.subList(1, parts.size())) {
      while (file.text().contains('"' + id + "_" + number + '"')) {
        number++;
      }
      double left = at + letter;
      at = left + letter * part.length();
      rest.append(element(word, id + "_" + number, outline.between(left, at), part, file));
      number++;
    }
    patch.insert(word.end(), rest.toString());
    return parts.get(0);
  }

  private static String element(
      XmlElement word, String id, String points, String text, MarkupFile file) {
    String p = word.prefix();
    return String.join(
        "",
        "<" + p + "Word id=\"" + file.escape(id) + "\"><" + p + "Coords points=\"" + points,
        "\"/><" + p + "TextEquiv><" + p + "Unicode>" + file.escape(text),
        "</" + p + "Unicode></" + p + "TextEquiv></" + p + "Word>");
  }
}
