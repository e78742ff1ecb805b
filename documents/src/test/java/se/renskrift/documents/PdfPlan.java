package se.renskrift.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;

/** Sets pages as they are drawn with letters: what is parted by two spaces stands by itself. */
final class PdfPlan {
  private static final Pattern RUN = Pattern.compile("\\S+(?: \\S+)*");
  private static final float SIZE = 10;
  private static final float LETTER = 6;
  private static final float LEADING = 12;

  private final long seed;
  private int rotation;
  private double askew;
  private boolean hidden;

  /** Sets the runs of each page in an order drawn by lot. */
  PdfPlan(long seed) {
    this.seed = seed;
  }

  /** Turns the paper by quarters and the text with it, so that the page looks the same. */
  PdfPlan rotated(int quarters) {
    rotation = quarters;
    return this;
  }

  /** Turns the text by so many degrees, as on a page that lay askew; invisible, as OCR sets it. */
  PdfPlan scanned(double degrees) {
    askew = Math.toRadians(degrees);
    hidden = true;
    return this;
  }

  byte[] set(String plan) {
    try (PDDocument pdf = new PDDocument()) {
      Random random = new Random(seed);
      for (String text : plan.split("\u240C\n?", -1)) {
        page(pdf, text, random);
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      pdf.save(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void page(PDDocument pdf, String text, Random random) throws IOException {
    PDRectangle a4 = PDRectangle.A4;
    PDPage page =
        new PDPage(rotation % 2 == 0 ? a4 : new PDRectangle(a4.getHeight(), a4.getWidth()));
    page.setRotation(90 * rotation);
    pdf.addPage(page);
    List<Runnable> runs = new ArrayList<>();
    try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
      content.setFont(new PDType1Font(FontName.COURIER), SIZE);
      if (hidden) {
        content.setRenderingMode(RenderingMode.NEITHER);
      }
      String[] lines = text.split("\n");
      for (int i = 0; i < lines.length; i++) {
        float down = 60 + i * LEADING;
        Matcher run = RUN.matcher(lines[i]);
        while (run.find()) {
          float across = 50 + run.start() * LETTER;
          String string = run.group();
          runs.add(() -> show(content, a4, across, down, string));
        }
      }
      if (seed != 0) {
        Collections.shuffle(runs, random);
      }
      runs.forEach(Runnable::run);
    }
  }

  private void show(
      PDPageContentStream content, PDRectangle shown, float across, float down, String text) {
    Matrix matrix =
        switch (rotation) {
          case 0 -> new Matrix(1, 0, 0, 1, across, shown.getHeight() - down);
          case 1 -> new Matrix(0, 1, -1, 0, down, across);
          case 2 -> new Matrix(-1, 0, 0, -1, shown.getWidth() - across, down);
          default -> new Matrix(0, -1, 1, 0, shown.getHeight() - down, shown.getWidth() - across);
        };
    if (askew != 0) {
      matrix = Matrix.concatenate(Matrix.getRotateInstance(askew, 0, 0), matrix);
    }
    try {
      content.beginText();
      content.setTextMatrix(matrix);
      content.showText(text);
      content.endText();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
