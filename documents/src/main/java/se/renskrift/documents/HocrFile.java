package se.renskrift.documents;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.renskrift.text.CorrectedText;
import se.renskrift.text.Span;

/**
 * An hOCR file that can be written back with corrected words.
 *
 * <p>The observed form of a changed word becomes the property {@code x_observed} of its title. The
 * format's {@code alternatives} are not used: programs that take an element's text would read both
 * words.
 */
final class HocrFile implements OriginalFile {
  private static final Pattern BOX =
      Pattern.compile("bbox\\s+(-?\\d{1,9})\\s+(-?\\d{1,9})\\s+(-?\\d{1,9})\\s+(-?\\d{1,9})");

  private final MarkupFile file;
  private final int noteAt;
  private final String text;
  private final Layout layout;
  private final List<HocrPlace> places;

  HocrFile(MarkupFile file, int noteAt, String text, Layout layout, List<HocrPlace> places) {
    this.file = file;
    this.noteAt = noteAt;
    this.text = text;
    this.layout = layout;
    this.places = places;
  }

  @Override
  public OcrFormat format() {
    return OcrFormat.HOCR;
  }

  @Override
  public byte[] correct(CorrectedText corrected, CorrectionNote note) {
    Originals.check(text, corrected);
    Rewording rewording = Rewording.of(corrected, layout);
    Patch patch = new Patch();
    if (!rewording.isEmpty()) {
      note(note, patch);
    }
    for (HocrPlace place : places) {
      if (rewording.changes(place.first(), place.count())) {
        reword(place, rewording, patch);
      }
    }
    return file.patched(patch);
  }

  private void note(CorrectionNote note, Patch patch) {
    if (noteAt < 0) {
      patch.insert(places.get(0).tag().start(), AltoNote.comment(note));
    } else {
      patch.insert(
          noteAt, "<meta name=\"ocr-correction\" content=\"" + file.escape(note.line()) + "\"/>");
    }
  }

  private void reword(HocrPlace place, Rewording rewording, Patch patch) {
    String intended = rewording.apply(place.observed(), place.first());
    List<String> parts = Words.of(intended);
    Matcher box = place.title() == null ? null : box(place.title());
    boolean divided =
        place.word() && place.count() == 1 && parts.size() > 1 && place.end() >= 0 && box != null;
    if (divided && box != null) {
      divide(place, parts, box, patch);
      intended = parts.get(0);
    }
    boolean done = false;
    for (Span span : place.texts()) {
      boolean blank = span.of(file.text()).isBlank();
      if (!blank) {
        patch.replace(span, done ? "" : file.escape(intended));
        done = true;
      }
    }
    observed(place, patch);
  }

  private void observed(HocrPlace place, Patch patch) {
    String property = "x_observed \"" + quoted(place.observed().strip()) + "\"";
    Span title = place.title();
    if (title == null) {
      boolean closed = file.text().charAt(place.tag().end() - 2) == '/';
      int at = place.tag().end() - (closed ? 2 : 1);
      patch.insert(at, " title=\"" + file.escape(property) + "\"");
    } else {
      patch.insert(title.end(), (title.isEmpty() ? "" : "; ") + file.escape(property));
    }
  }

  /** A text between quotation marks; what ends a text or a property is given by its number. */
  private static String quoted(String text) {
    return text.replace("%", "%25").replace("\"", "%22").replace(";", "%3B");
  }

  private @Nullable Matcher box(Span title) {
    Matcher matcher = BOX.matcher(file.text()).region(title.start(), title.end());
    return matcher.find() ? matcher : null;
  }

  /** The element keeps its identifier and gets the first word; more elements follow. */
  private void divide(HocrPlace place, List<String> parts, Matcher box, Patch patch) {
    double left = Double.parseDouble(box.group(1));
    double width = Double.parseDouble(box.group(3)) - left;
    double letter = width / String.join(" ", parts).length();
    double at = left + letter * parts.get(0).length();
    patch.replace(new Span(box.start(3), box.end(3)), Figures.whole(at));
    StringBuilder rest = new StringBuilder();
    for (String part : parts.subList(1, parts.size())) {
      double start = at + letter;
      at = start + letter * part.length();
      String corners = String.join(" ", Figures.whole(start), box.group(2), Figures.whole(at));
      rest.append(" <span class=\"ocrx_word\" title=\"bbox ").append(corners).append(' ');
      rest.append(box.group(4)).append("\">").append(file.escape(part)).append("</span>");
    }
    patch.insert(place.end(), rest.toString());
  }
}
