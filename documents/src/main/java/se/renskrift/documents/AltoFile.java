package se.renskrift.documents;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.renskrift.text.CorrectedText;
import se.renskrift.text.Projection;
import se.renskrift.text.Span;

/**
 * An ALTO file that can be written back with corrected words.
 *
 * <p>The observed form of a changed {@code String} becomes its {@code ALTERNATIVE}. Where one was
 * read for two words, it is divided in proportion to their letters.
 */
final class AltoFile implements OriginalFile {
  private final MarkupFile file;
  private final XmlElement root;
  private final String text;
  private final Layout layout;
  private final List<AltoPlace> places;
  private final List<Span> furniture;

  AltoFile(MarkupFile file, XmlElement root, String text, Layout layout, List<AltoPlace> places) {
    this.file = file;
    this.root = root;
    this.text = text;
    this.layout = layout;
    this.places = places;
    furniture = layout.furniture();
  }

  @Override
  public OcrFormat format() {
    return OcrFormat.ALTO;
  }

  @Override
  public byte[] correct(CorrectedText corrected, CorrectionNote note) {
    Originals.check(text, corrected);
    Rewording rewording = Rewording.of(corrected, layout);
    List<LayoutWord> words = layout.words().toList();
    Patch patch = new Patch();
    try {
      if (!rewording.isEmpty()) {
        AltoNote.insert(root, file, note, patch);
      }
      Projection projection = Projection.of(corrected);
      for (int i = 0; i < places.size(); i++) {
        AltoPlace place = places.get(i);
        if (rewording.changes(place.first(), place.count())) {
          reword(place, rewording, patch);
        }
        AltoPlace rest = rest(i, words);
        if (rest != null) {
          whole(place, rest, words, rewording, projection, corrected.text(), patch);
        }
      }
    } catch (MarkupException e) {
      throw new IllegalStateException("the file was read before", e);
    }
    return file.patched(patch);
  }

  private void reword(AltoPlace place, Rewording rewording, Patch patch) throws MarkupException {
    XmlElement string = place.element();
    XmlAttributes attributes = string.attributes(file.text());
    String observed = attributes.value("CONTENT", "");
    int body = observed.stripTrailing().length() - place.tail();
    String tail = observed.substring(body);
    String intended = rewording.apply(observed.substring(0, body), place.first());
    List<String> parts = Words.of(intended);
    boolean divided =
        place.count() == 1 && parts.size() > 1 && attributes.span("SUBS_TYPE") == null;
    if (divided) {
      new AltoDivision(file, string, attributes).divide(parts, patch);
    }
    String content = divided ? parts.get(0) : intended.isEmpty() ? "" : intended + tail;
    Span span = attributes.span("CONTENT");
    if (span != null) {
      patch.replace(span, file.escape(content));
    }
    alternative(string, observed, patch);
  }

  private void alternative(XmlElement string, String observed, Patch patch) {
    String name = string.prefix() + "ALTERNATIVE";
    String element =
        "<" + name + " PURPOSE=\"observed\">" + file.escape(observed) + "</" + name + ">";
    XmlElement shape = string.child("Shape");
    if (string.isSelfClosing()) {
      patch.replace(
          new Span(string.attributesEnd(), string.end()),
          ">" + element + "</" + string.name() + ">");
    } else {
      patch.insert(shape == null ? string.contentStart() : shape.end(), element);
    }
  }

  /** The next string but those of running headers and footers, which may stand in between. */
  private @Nullable AltoPlace rest(int half, List<LayoutWord> words) {
    int next = half + 1;
    while (next < places.size() && isFurniture(words.get(places.get(next).first()).span())) {
      next++;
    }
    return next < places.size() ? places.get(next) : null;
  }

  private boolean isFurniture(Span word) {
    int at =
        Collections.binarySearch(furniture, word, Comparator.comparingInt(line -> line.start()));
    int line = at >= 0 ? at : -at - 2;
    return line >= 0 && word.end() <= furniture.get(line).end();
  }

  /** Where two strings are the halves of a word, they also name the whole. */
  private void whole(
      AltoPlace half,
      AltoPlace rest,
      List<LayoutWord> words,
      Rewording rewording,
      Projection projection,
      String fairCopy,
      Patch patch)
      throws MarkupException {
    int last = half.first() + half.count() - 1;
    if (!rewording.changes(last, 1) && !rewording.changes(rest.first(), 1)) {
      return;
    }
    XmlAttributes one = half.element().attributes(file.text());
    XmlAttributes two = rest.element().attributes(file.text());
    if (!one.value("SUBS_TYPE", "").equals("HypPart1")
        || !two.value("SUBS_TYPE", "").equals("HypPart2")) {
      return;
    }
    int start = words.get(last).span().start();
    Span span = projection.project(new Span(start, words.get(rest.first()).span().end()));
    String joined = span.of(fairCopy);
    for (XmlAttributes attributes : List.of(one, two)) {
      Span value = attributes.span("SUBS_CONTENT");
      if (value != null && Words.count(joined) == 1) {
        String before = attributes.value("SUBS_CONTENT", "");
        patch.replace(value, file.escape(endsInLetter(before) ? letters(joined) : joined));
      }
    }
  }

  private static boolean endsInLetter(@Nullable String word) {
    return word != null && !word.isEmpty() && isLetter(word.charAt(word.length() - 1));
  }

  /** The word without the marks after it. */
  private static String letters(String word) {
    int end = word.length();
    while (end > 1 && !isLetter(word.charAt(end - 1))) {
      end--;
    }
    return word.substring(0, end);
  }

  private static boolean isLetter(char c) {
    return Character.isLetterOrDigit(c);
  }
}
