package se.renskrift.documents;

import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/**
 * Sets words that do not show, each scaled to its length, as a text object of a page's content. Not
 * thread-safe; one for each page.
 */
final class PdfTextObject {
  /** A space between words is so wide at most, in letter sizes: as wide as most are. */
  private static final double SPACE = 0.3;

  /** No word and no space is shorter, in letter sizes; else readers would see none. */
  private static final double SHORTEST = 0.02;

  private final PdfLayerFont fonts;
  private final PdfResources resources;
  private final StringBuilder out = new StringBuilder("BT\n3 Tr\n");
  private String set = "";

  PdfTextObject(PdfLayerFont fonts, PdfResources resources) {
    this.fonts = fonts;
    this.resources = resources;
  }

  /**
   * Sets words beside one another.
   *
   * @param words the words; several if they were read as one
   * @param origin where the first begins
   * @param length the length of them all
   * @param like a word whose size and typeface they get
   */
  void add(List<String> words, PdfOrigin origin, double length, PdfWord like) {
    font(origin.typeface(), like);
    double whole = LetterWidths.of(String.join(" ", words));
    double unit = Math.max(length, SHORTEST * like.size()) / whole;
    double at = 0;
    for (int i = 0; i < words.size(); i++) {
      double width = unit * LetterWidths.of(words.get(i));
      place(origin.shifted(at));
      show(words.get(i), width, like.size());
      at += width;
      if (i + 1 < words.size()) {
        show(" ", unit * LetterWidths.of(" "), like.size());
        at += unit * LetterWidths.of(" ");
      }
    }
  }

  /** Sets a space after the last word, in the gap before the next. */
  void space(double gap, double size) {
    show(" ", Math.max(SHORTEST * size, Math.min(SPACE * size, gap)), size);
  }

  /** The operators. */
  String end() {
    return out.append("ET\n").toString();
  }

  private void font(PdfTypeface typeface, PdfWord like) {
    int ascent = (int) Math.round(1000 * typeface.ascent());
    int descent = (int) Math.round(1000 * typeface.descent());
    COSDictionary font = fonts.of(new PdfLayerFont.Look(ascent, descent, like.bold()));
    COSName name = resources.add(COSName.FONT, font);
    String operator = "/" + name.getName() + " " + Figures.decimal(like.size()) + " Tf\n";
    if (!operator.equals(set)) {
      out.append(operator);
      set = operator;
    }
  }

  private void place(PdfOrigin origin) {
    double turn = origin.mirrored() ? -1 : 1;
    for (double figure :
        new double[] {
          origin.dx(), origin.dy(), -turn * origin.dy(), turn * origin.dx(), origin.x(), origin.y()
        }) {
      out.append(Figures.decimal(figure)).append(' ');
    }
    out.append("Tm\n");
  }

  private void show(String text, double width, double size) {
    double natural =
        size * GlyphlessProgram.ADVANCE / 1000.0 * text.codePointCount(0, text.length());
    double scale = natural > 0 ? 100 * width / natural : 100;
    out.append(Figures.decimal(scale)).append(" Tz\n<");
    out.append(fonts.encode(text)).append("> Tj\n");
  }
}
