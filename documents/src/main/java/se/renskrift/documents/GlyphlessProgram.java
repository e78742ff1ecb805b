package se.renskrift.documents;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/**
 * A TrueType font of two glyphs that show nothing, for text that is there to be found and copied.
 * It has the six tables that PDF asks of a font whose glyphs are chosen by number.
 */
final class GlyphlessProgram {
  /** The glyph that stands for every character; 0 is kept for what a font lacks. */
  static final int GLYPH = 1;

  /** How far each glyph advances, in thousandths of the letter size. */
  static final int ADVANCE = 500;

  private static final int EM = 1000;
  private static final int GLYPHS = 2;
  private static final int HEADER = 12;
  private static final int ENTRY = 16;
  private static final int CHECKSUM_IN_HEAD = 8;
  private static final int WHOLE_SUM = 0xB1B0AFBA;

  private GlyphlessProgram() {}

  /** The font as a file. */
  static byte[] bytes() {
    Map<String, byte[]> tables = new TreeMap<>();
    // Glyphs that show nothing have no data, but an empty table is taken for a missing one.
    tables.put("glyf", new byte[4]);
    // Version 1, revision 1, no checksum yet, the magic number, flags, units to the letter size; no
    // dates and bounds; smallest size 8, direction 2, offsets in halves of 16 bits.
    tables.put(
        "head",
        numbers(
            1, 0, 1, 0, 0, 0, 0x5F0F, 0x3CF5, 0, EM, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8, 2, 0,
            0));
    tables.put("hhea", numbers(1, 0, EM, 0, 0, ADVANCE, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, GLYPHS));
    tables.put("hmtx", numbers(ADVANCE, 0, ADVANCE, 0));
    tables.put("loca", numbers(0, 0, 0));
    tables.put("maxp", numbers(1, 0, GLYPHS, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0));
    return file(tables);
  }

  private static byte[] numbers(int... numbers) {
    ByteBuffer table = ByteBuffer.allocate(2 * numbers.length);
    for (int number : numbers) {
      table.putShort((short) number);
    }
    return table.array();
  }

  private static byte[] file(Map<String, byte[]> tables) {
    int size = HEADER + ENTRY * tables.size();
    int head = 0;
    for (byte[] table : tables.values()) {
      size += padded(table.length);
    }
    int power = Integer.highestOneBit(tables.size());
    ByteBuffer file = ByteBuffer.allocate(size);
    file.putInt(0x00010000).putShort((short) tables.size());
    file.putShort((short) (ENTRY * power));
    file.putShort((short) Integer.numberOfTrailingZeros(power));
    file.putShort((short) (ENTRY * (tables.size() - power)));
    int at = HEADER + ENTRY * tables.size();
    for (Map.Entry<String, byte[]> entry : tables.entrySet()) {
      byte[] table = entry.getValue();
      head = entry.getKey().equals("head") ? at : head;
      file.put(entry.getKey().getBytes(StandardCharsets.US_ASCII));
      file.putInt(sum(ByteBuffer.wrap(table))).putInt(at).putInt(table.length);
      file.put(at, table);
      at += padded(table.length);
    }
    file.putInt(head + CHECKSUM_IN_HEAD, WHOLE_SUM - sum(file.duplicate().clear()));
    return file.array();
  }

  private static int padded(int length) {
    return (length + 3) / 4 * 4;
  }

  private static int sum(ByteBuffer bytes) {
    int sum = 0;
    for (int at = 0; at < bytes.limit(); at++) {
      sum += (bytes.get(at) & 0xFF) << (8 * (3 - at % 4));
    }
    return sum;
  }
}
