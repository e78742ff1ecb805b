package se.renskrift.documents;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.DrawObject;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.contentstream.operator.state.SetGraphicsStateParameters;
import org.apache.pdfbox.contentstream.operator.state.SetMatrix;
import org.apache.pdfbox.contentstream.operator.text.BeginText;
import org.apache.pdfbox.contentstream.operator.text.EndText;
import org.apache.pdfbox.contentstream.operator.text.MoveText;
import org.apache.pdfbox.contentstream.operator.text.MoveTextSetLeading;
import org.apache.pdfbox.contentstream.operator.text.NextLine;
import org.apache.pdfbox.contentstream.operator.text.SetCharSpacing;
import org.apache.pdfbox.contentstream.operator.text.SetFontAndSize;
import org.apache.pdfbox.contentstream.operator.text.SetTextHorizontalScaling;
import org.apache.pdfbox.contentstream.operator.text.SetTextLeading;
import org.apache.pdfbox.contentstream.operator.text.SetTextRenderingMode;
import org.apache.pdfbox.contentstream.operator.text.SetTextRise;
import org.apache.pdfbox.contentstream.operator.text.SetWordSpacing;
import org.apache.pdfbox.contentstream.operator.text.ShowText;
import org.apache.pdfbox.contentstream.operator.text.ShowTextAdjusted;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLine;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLineAndSpace;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.PDTextState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/**
 * Reads the words of pages from where their letters are set, in the order of the file. A letter
 * that the file gives no character for becomes U+FFFD. Not thread-safe; one for each document.
 */
class PdfGlyphs extends PDFStreamEngine {
  /** A picture that is turned by less, in points over its length, stands straight. */
  private static final double SKEW = 0.5;

  private static final String UNKNOWN = "\uFFFD";

  /** Weak, for a file may have other fonts on each page. */
  private final Map<PDFont, PdfTypeface> typefaces = new WeakHashMap<>();

  private final List<PdfWord> words = new ArrayList<>();
  private final PdfWordBuilder word = new PdfWordBuilder();
  private PdfFrame frame = new PdfFrame(new PDPage());
  private final List<PdfCover> covers = new ArrayList<>();
  private final BitSet transparent = new BitSet();
  private final BitSet unseen = new BitSet();
  private double pictures;
  private double largest;
  private double resolution;
  private long pixels;

  PdfGlyphs() {
    addOperator(new BeginText(this));
    addOperator(new Concatenate(this));
    addOperator(new Pictures(this));
    addOperator(new EndText(this));
    addOperator(new MoveText(this));
    addOperator(new MoveTextSetLeading(this));
    addOperator(new NextLine(this));
    addOperator(new Restore(this));
    addOperator(new Save(this));
    addOperator(new SetCharSpacing(this));
    addOperator(new SetFontAndSize(this));
    addOperator(new SetGraphicsStateParameters(this));
    addOperator(new SetMatrix(this));
    addOperator(new SetTextHorizontalScaling(this));
    addOperator(new SetTextLeading(this));
    addOperator(new SetTextRenderingMode(this));
    addOperator(new SetTextRise(this));
    addOperator(new SetWordSpacing(this));
    addOperator(new ShowText(this));
    addOperator(new ShowTextAdjusted(this));
    addOperator(new ShowTextLine(this));
    addOperator(new ShowTextLineAndSpace(this));
  }

  final PdfPage read(PDPage page) throws IOException {
    words.clear();
    covers.clear();
    transparent.clear();
    unseen.clear();
    pictures = 0;
    largest = 0;
    resolution = 0;
    pixels = 0;
    frame = new PdfFrame(page);
    processPage(page);
    endWord();
    PdfPictures all = new PdfPictures(pictures, resolution, pixels);
    if (all.cover()) {
      hide();
    }
    return PdfPage.of(frame, words, all);
  }

  /** Takes note of what is set to be seen, but lies under the picture of the page or is clear. */
  private void hide() {
    for (int i = 0; i < words.size(); i++) {
      PdfWord set = words.get(i);
      boolean clear = transparent.get(i);
      if (!set.hidden()
          && (clear || PdfCover.hides(covers, set.box(frame.width(), frame.height()), i))) {
        unseen.set(i);
        words.set(i, set.unseen());
      }
    }
  }

  /**
   * The words of the page read last that are set to be seen, on a picture of the page, but cannot
   * be, as far as the file says; by their ordinals.
   */
  final BitSet unseen() {
    return unseen;
  }

  /** The ordinal of the word that stands open. */
  final int wordsEnded() {
    return words.size();
  }

  static boolean isHidden(PDTextState state) {
    RenderingMode mode = state.getRenderingMode();
    return mode == RenderingMode.NEITHER || mode == RenderingMode.NEITHER_CLIP;
  }

  @Override
  protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) {
    String text = font.toUnicode(code);
    if (text == null || text.isEmpty()) {
      text = font instanceof PDSimpleFont ? String.valueOf((char) code) : UNKNOWN;
    }
    PDTextState state = getGraphicsState().getTextState();
    double x = matrix.getTranslateX();
    double y = matrix.getTranslateY();
    double letterX = matrix.getScaleX();
    double letterY = matrix.getShearY();
    double width = displacement.getX();
    int quarter = frame.quarter(letterX, letterY);
    double across = frame.across(x, y);
    double down = frame.down(x, y);
    double endAcross = frame.across(x + width * letterX, y + width * letterY);
    double endDown = frame.down(x + width * letterX, y + width * letterY);
    double left = frame.along(quarter, across, down);
    double right = frame.along(quarter, endAcross, endDown);
    double baseline = frame.below(quarter, across, down);
    double size = Math.hypot(matrix.getShearX(), matrix.getScaleY());
    if (!Double.isFinite(left + right + baseline + size)) {
      return;
    }
    if (isSpace(text)) {
      word.space(quarter, right);
      endWord();
      return;
    }
    PdfTypeface typeface = typefaces.computeIfAbsent(font, PdfTypeface::of);
    if (word.isCopy(text, quarter, left, right, baseline, size)) {
      return;
    }
    if (!word.goesOn(quarter, left, baseline, size, typeface.space())) {
      endWord();
    }
    double spacing = Math.max(0, state.getCharacterSpacing());
    double letters = Math.abs(state.getFontSize());
    double apart = letters > 0 ? spacing / letters * Math.hypot(letterX, letterY) : 0;
    word.add(text, quarter, left, right, baseline, size, typeface, isHidden(state), apart);
    if (getGraphicsState().getNonStrokeAlphaConstant() == 0) {
      transparent.set(words.size());
    }
    added(matrix, typeface);
  }

  /** Hears that a letter, set with the given matrix, was added to the word that stands open. */
  void added(Matrix letter, PdfTypeface typeface) {}

  private static boolean isSpace(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
        return false;
      }
    }
    return true;
  }

  private void endWord() {
    @Nullable PdfWord ended = word.end(words.size());
    if (ended != null) {
      words.add(ended);
    }
  }

  /** Takes note of how many dots a picture has; it is not decoded for that. */
  private void picture(COSName name, double area) {
    COSDictionary all = getResources().getCOSObject().getCOSDictionary(COSName.XOBJECT);
    if (all == null || !(all.getDictionaryObject(name) instanceof COSDictionary picture)) {
      return;
    }
    long dots =
        Math.max(0L, picture.getInt(COSName.WIDTH)) * Math.max(0L, picture.getInt(COSName.HEIGHT));
    pixels = Math.max(pixels, dots);
    if (area > largest) {
      largest = area;
      resolution = 72 * Math.sqrt(dots / area);
    }
  }

  /** Takes note of a picture through which nothing shows. */
  private void cover(COSName name, Matrix unit) {
    COSDictionary all = getResources().getCOSObject().getCOSDictionary(COSName.XOBJECT);
    PDGraphicsState state = getGraphicsState();
    boolean level = Math.abs(unit.getShearX()) + Math.abs(unit.getShearY()) < SKEW;
    boolean turned = Math.abs(unit.getScaleX()) + Math.abs(unit.getScaleY()) < SKEW;
    if (all == null
        || !(all.getDictionaryObject(name) instanceof COSDictionary picture)
        || picture.containsKey(COSName.SMASK)
        || picture.containsKey(COSName.MASK)
        || picture.getBoolean(COSName.IMAGE_MASK, false)
        || state.getNonStrokeAlphaConstant() < 1
        || state.getSoftMask() != null
        || state.getBlendMode() != BlendMode.NORMAL
        || !(level || turned)) {
      return;
    }
    double x = unit.getTranslateX();
    double y = unit.getTranslateY();
    double farX = x + unit.getScaleX() + unit.getShearX();
    double farY = y + unit.getScaleY() + unit.getShearY();
    double left = Math.min(frame.across(x, y), frame.across(farX, farY));
    double right = Math.max(frame.across(x, y), frame.across(farX, farY));
    double top = Math.min(frame.down(x, y), frame.down(farX, farY));
    double bottom = Math.max(frame.down(x, y), frame.down(farX, farY));
    if (Double.isFinite(left + right + top + bottom)) {
      int before = words.size() + (word.isEmpty() ? 0 : 1);
      covers.add(new PdfCover(new Box(left, top, right - left, bottom - top), before));
    }
  }

  /** Follows forms, and notes how large pictures are instead of drawing them. */
  private static final class Pictures extends DrawObject {
    private final PdfGlyphs glyphs;

    Pictures(PdfGlyphs glyphs) {
      super(glyphs);
      this.glyphs = glyphs;
    }

    @Override
    public void process(Operator operator, List<COSBase> operands) throws IOException {
      if (!operands.isEmpty()
          && operands.get(0) instanceof COSName name
          && glyphs.getResources() != null
          && glyphs.getResources().isImageXObject(name)) {
        Matrix unit = glyphs.getGraphicsState().getCurrentTransformationMatrix();
        double area =
            Math.abs(unit.getScaleX() * unit.getScaleY() - unit.getShearX() * unit.getShearY());
        glyphs.pictures += area / Math.max(1, glyphs.frame.width() * glyphs.frame.height());
        glyphs.picture(name, area);
        glyphs.cover(name, unit);
      } else {
        super.process(operator, operands);
      }
    }
  }
}
