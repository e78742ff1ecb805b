package se.renskrift.documents;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.state.PDTextState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;

/**
 * Copies the content of a page without its invisible text, and text that is said to be unseen, that
 * of forms included, and tells where each word of that stood. Forms that change are copied too, for
 * other pages may show them. Not thread-safe; for one page.
 */
final class PdfPageCopy extends PdfGlyphs implements PdfOrigins {
  private final Deque<PdfContentCopy> copies = new ArrayDeque<>();
  private final Deque<PdfResources> resources = new ArrayDeque<>();
  private final Map<Integer, PdfOrigin> origins = new HashMap<>();
  private final PDPage page;
  private final BitSet unseen;
  private final Map<Integer, PdfOrigin> shown = new HashMap<>();
  private List<PdfWord> words = List.of();
  private boolean inOperator;
  private @Nullable COSName drawn;

  /**
   * @param unseen the words, by their ordinals, that are left out as if they were invisible
   */
  PdfPageCopy(PDPage page, BitSet unseen) {
    this.page = page;
    this.unseen = unseen;
    copies.push(new PdfContentCopy());
    resources.push(new PdfResources(page.getResources()));
  }

  /** Reads the page. */
  PdfPage readPage() throws IOException {
    PdfPage read = read(page);
    words = read.words();
    return read;
  }

  /** The words of the page that was read, by their ordinals. */
  List<PdfWord> words() {
    return words;
  }

  /**
   * Gives a page the copy as its content.
   *
   * @param stream a stream of its file, not written to yet
   * @param more operators that follow the copy
   */
  void set(PDPage target, PDStream stream, String more) throws IOException {
    try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
      out.write("q\n".getBytes(StandardCharsets.US_ASCII));
      out.write(content().bytes());
      String end = "\n" + content().end() + "Q\n" + more;
      out.write(end.getBytes(StandardCharsets.US_ASCII));
    }
    target.setContents(stream);
    target.getCOSObject().setItem(COSName.RESOURCES, resources().dictionary());
  }

  /** Where a word that was left out stood; null if it was not left out. */
  @Override
  public @Nullable PdfOrigin of(int ordinal) {
    return origins.get(ordinal);
  }

  /** The copy of the page's own content. */
  PdfContentCopy content() {
    return copies.element();
  }

  /** The page's resources with those of its forms that changed. */
  PdfResources resources() {
    return resources.element();
  }

  @Override
  void added(Matrix letter, PdfTypeface typeface) {
    shown.putIfAbsent(wordsEnded(), PdfOrigin.of(letter, typeface));
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    if (inOperator) {
      super.processOperator(operator, operands);
      return;
    }
    PdfContentCopy copy = copies.element();
    boolean shows = PdfContentCopy.SHOW.contains(operator.getName()) && getTextMatrix() != null;
    Matrix before = shows ? getTextMatrix().clone() : null;
    drawn = null;
    inOperator = true;
    shown.clear();
    PDTextState font = getGraphicsState().getTextState();
    boolean invisible = shows && isRemovable(font);
    boolean mayBeUnseen = shows && !(font.getFont() instanceof PDType3Font);
    super.processOperator(operator, operands);
    inOperator = false;
    boolean removed =
        invisible
            || (mayBeUnseen && !shown.isEmpty() && shown.keySet().stream().allMatch(unseen::get));
    if (removed) {
      shown.forEach(origins::putIfAbsent);
    }
    COSName form = drawn;
    drawn = null;
    PDTextState state = getGraphicsState().getTextState();
    double scale = state.getFontSize() * state.getHorizontalScaling() / 100;
    if (removed && before != null) {
      Matrix from = operator.getName().startsWith("T") ? before : getTextLineMatrix();
      copy.remove(operator, operands, way(from, getTextMatrix()));
    } else if (form != null) {
      copy.copyAltered(operator, form, scale);
    } else {
      copy.copy(operator, operands, scale);
    }
  }

  /** Letters that are drawn by content of their own show whatever the mode is. */
  private static boolean isRemovable(PDTextState state) {
    return state.getRenderingMode() == RenderingMode.NEITHER
        && !(state.getFont() instanceof PDType3Font);
  }

  private static double way(Matrix from, Matrix to) {
    double a = from.getScaleX();
    double b = from.getShearY();
    double across = to.getTranslateX() - from.getTranslateX();
    double up = to.getTranslateY() - from.getTranslateY();
    double square = a * a + b * b;
    return square > 0 ? (across * a + up * b) / square : 0;
  }

  @Override
  public void showForm(PDFormXObject form) throws IOException {
    enter(form);
    super.showForm(form);
    leave(form);
  }

  @Override
  public void showTransparencyGroup(PDTransparencyGroup form) throws IOException {
    enter(form);
    super.showTransparencyGroup(form);
    leave(form);
  }

  private void enter(PDFormXObject form) {
    copies.push(new PdfContentCopy());
    resources.push(
        new PdfResources(form.getResources() == null ? getResources() : form.getResources()));
    inOperator = false;
  }

  private void leave(PDFormXObject form) throws IOException {
    inOperator = true;
    PdfContentCopy content = copies.pop();
    PdfResources own = resources.pop();
    drawn = content.isAltered() ? resources.element().add(form, content.bytes(), own) : null;
  }
}
