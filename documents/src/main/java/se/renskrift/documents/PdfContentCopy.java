package se.renskrift.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;

/**
 * The operators of a content stream, copied without some that show text. What is left is set where
 * it was: the way that removed text took along its line is made up for. Not thread-safe.
 */
final class PdfContentCopy {
  static final Set<String> SHOW = Set.of("Tj", "TJ", "'", "\"");
  private static final Set<String> MOVE = Set.of("Td", "TD", "Tm", "T*", "'", "\"", "BT", "ET");

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final ContentStreamWriter writer = new ContentStreamWriter(bytes);
  private int saved;
  private int marked;
  private boolean text;
  private double skipped;
  private boolean removed;
  private boolean altered;

  /**
   * Copies an operator.
   *
   * @param scale how far a text of one letter size advances, in text space
   */
  void copy(Operator operator, List<COSBase> operands, double scale) throws IOException {
    String name = operator.getName();
    if (MOVE.contains(name)) {
      skipped = 0;
    } else if (SHOW.contains(name) && skipped != 0 && scale != 0) {
      COSArray way = new COSArray();
      way.add(new COSFloat((float) (-1000 * skipped / scale)));
      write(Operator.getOperator("TJ"), List.of(way));
      skipped = 0;
    }
    switch (name) {
      case "q" -> saved++;
      case "Q" -> {
        // Readers pass over what restores nothing; put into a frame it would restore too much.
        if (saved == 0) {
          return;
        }
        saved--;
      }
      case "BT" -> text = true;
      case "ET" -> text = false;
      case "BMC", "BDC" -> marked++;
      case "EMC" -> marked = Math.max(0, marked - 1);
      default -> {}
    }
    write(operator, operands);
  }

  /** Copies an operator that draws something else than it did. */
  void copyAltered(Operator operator, COSBase operand, double scale) throws IOException {
    altered = true;
    copy(operator, List.of(operand), scale);
  }

  /**
   * Leaves out an operator that shows text, but not what else it does.
   *
   * @param way how far it goes along the line, in text space
   */
  void remove(Operator operator, List<COSBase> operands, double way) throws IOException {
    removed = true;
    String name = operator.getName();
    if (name.equals("\"") && operands.size() > 1) {
      write(Operator.getOperator("Tw"), operands.subList(0, 1));
      write(Operator.getOperator("Tc"), operands.subList(1, 2));
    }
    if (MOVE.contains(name)) {
      skipped = 0;
      write(Operator.getOperator("T*"), List.of());
    }
    skipped += way;
  }

  private void write(Operator operator, List<COSBase> operands) throws IOException {
    for (COSBase operand : operands) {
      writer.writeToken(operand);
    }
    writer.writeToken(operator);
  }

  /** Whether it is not what it was copied from. */
  boolean isAltered() {
    return removed || altered;
  }

  /** The copy. */
  byte[] bytes() {
    return bytes.toByteArray();
  }

  /** What must follow the copy to end everything that it leaves begun. */
  String end() {
    return (text ? "ET\n" : "") + "EMC\n".repeat(marked) + "Q\n".repeat(saved);
  }
}
