package se.renskrift.documents;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * The font of a text layer: each character has a code and says which character it is, and none
 * shows anything. Codes are given in the order of use; a file with more than 65,534 different
 * characters gets U+FFFD for those that come last. Not thread-safe; one for each document.
 */
final class PdfLayerFont {
  /**
   * What readers ask of a font.
   *
   * @param ascent how far letters reach above the baseline, in thousandths of their size
   * @param descent how far letters reach below it, in the same
   * @param bold whether its name says that it is bold
   */
  record Look(int ascent, int descent, boolean bold) {}

  private static final int LAST_CODE = 0xFFFF;
  private static final int RANGE = 100;

  private final COSStream program;
  private final COSStream toUnicode;
  private final COSStream glyphs;
  private final Map<Integer, Integer> codes = new LinkedHashMap<>();
  private final Map<Look, COSDictionary> fonts = new LinkedHashMap<>();

  PdfLayerFont(PDDocument pdf) {
    program = pdf.getDocument().createCOSStream();
    toUnicode = pdf.getDocument().createCOSStream();
    glyphs = pdf.getDocument().createCOSStream();
  }

  /** The text as a string of a content stream, in hexadecimal digits. */
  String encode(String text) {
    StringBuilder out = new StringBuilder();
    text.codePoints().forEach(c -> out.append(String.format(Locale.ROOT, "%04X", code(c))));
    return out.toString();
  }

  private int code(int character) {
    Integer known = codes.get(character);
    if (known != null) {
      return known;
    }
    if (codes.size() == LAST_CODE - 1) {
      return codes.computeIfAbsent(0xFFFD, c -> LAST_CODE);
    }
    int code = codes.size() + 1;
    codes.put(character, code);
    return code;
  }

  /** The font that looks so. */
  COSDictionary of(Look look) {
    return fonts.computeIfAbsent(look, this::font);
  }

  private COSDictionary font(Look look) {
    COSName name = COSName.getPDFName(look.bold() ? "Glyphless-Bold" : "Glyphless");
    COSDictionary descriptor = new COSDictionary();
    descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
    descriptor.setItem(COSName.FONT_NAME, name);
    descriptor.setInt(COSName.FLAGS, 5);
    descriptor.setItem(
        COSName.FONT_BBOX, integers(0, -look.descent(), GlyphlessProgram.ADVANCE, look.ascent()));
    descriptor.setInt(COSName.ITALIC_ANGLE, 0);
    descriptor.setInt(COSName.ASCENT, look.ascent());
    descriptor.setInt(COSName.DESCENT, -look.descent());
    descriptor.setInt(COSName.CAP_HEIGHT, look.ascent());
    descriptor.setInt(COSName.STEM_V, 80);
    descriptor.setItem(COSName.FONT_FILE2, program);
    COSDictionary system = new COSDictionary();
    system.setString(COSName.REGISTRY, "Adobe");
    system.setString(COSName.ORDERING, "Identity");
    system.setInt(COSName.SUPPLEMENT, 0);
    COSDictionary descendant = new COSDictionary();
    descendant.setItem(COSName.TYPE, COSName.FONT);
    descendant.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE2);
    descendant.setItem(COSName.BASE_FONT, name);
    descendant.setItem(COSName.CIDSYSTEMINFO, system);
    descendant.setItem(COSName.FONT_DESC, descriptor);
    descendant.setInt(COSName.DW, GlyphlessProgram.ADVANCE);
    descendant.setItem(COSName.CID_TO_GID_MAP, glyphs);
    COSArray descendants = new COSArray();
    descendants.add(descendant);
    COSDictionary font = new COSDictionary();
    font.setItem(COSName.TYPE, COSName.FONT);
    font.setItem(COSName.SUBTYPE, COSName.TYPE0);
    font.setItem(COSName.BASE_FONT, name);
    font.setItem(COSName.ENCODING, COSName.IDENTITY_H);
    font.setItem(COSName.DESCENDANT_FONTS, descendants);
    font.setItem(COSName.TO_UNICODE, toUnicode);
    return font;
  }

  private static COSArray integers(int... numbers) {
    COSArray array = new COSArray();
    for (int number : numbers) {
      array.add(COSInteger.get(number));
    }
    return array;
  }

  /** Writes down what the codes mean; nothing may be encoded afterwards. */
  void finish() throws IOException {
    byte[] file = GlyphlessProgram.bytes();
    program.setInt(COSName.LENGTH1, file.length);
    write(program, file);
    int last = codes.values().stream().mapToInt(code -> code).max().orElse(0);
    byte[] map = new byte[2 * (last + 1)];
    for (int code = 1; code <= last; code++) {
      map[2 * code + 1] = GlyphlessProgram.GLYPH;
    }
    write(glyphs, map);
    write(toUnicode, meanings().getBytes(StandardCharsets.US_ASCII));
  }

  private String meanings() {
    StringBuilder out = new StringBuilder();
    out.append("/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n");
    out.append("/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n");
    out.append("/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n");
    out.append("1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n");
    int left = codes.size();
    int inRange = 0;
    for (Map.Entry<Integer, Integer> entry : codes.entrySet()) {
      if (inRange == 0) {
        out.append(Math.min(RANGE, left)).append(" beginbfchar\n");
      }
      out.append(String.format(Locale.ROOT, "<%04X> <", entry.getValue()));
      for (char unit : Character.toChars(entry.getKey())) {
        out.append(String.format(Locale.ROOT, "%04X", (int) unit));
      }
      out.append(">\n");
      left--;
      inRange = (inRange + 1) % RANGE;
      if (inRange == 0 || left == 0) {
        out.append("endbfchar\n");
      }
    }
    return out.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n")
        .toString();
  }

  private static void write(COSStream stream, byte[] content) throws IOException {
    try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
      out.write(content);
    }
  }
}
