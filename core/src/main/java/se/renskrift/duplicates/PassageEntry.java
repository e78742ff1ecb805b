package se.renskrift.duplicates;

import java.nio.ByteBuffer;

/**
 * A passage in the file of a segment.
 *
 * @param document the number of its document within the segment
 * @param facts as in {@link PassageTable}
 * @param textAt where its text begins in the segment's file of texts
 */
record PassageEntry(
    int document, int start, int end, int textLength, int facts, long exactKey, long textAt) {
  static final int BYTES = 5 * Integer.BYTES + 2 * Long.BYTES;
  private static final int MAX_WORDS = 0xFFFF;

  static PassageEntry of(int document, SketchedPassage passage, long textAt) {
    int words = Math.min(MAX_WORDS, passage.words());
    int odd = Math.min(0xFF, passage.odd());
    return new PassageEntry(
        document,
        passage.start(),
        passage.end(),
        passage.text().length,
        words << 16 | odd << 8 | passage.flags(),
        passage.exactKey(),
        textAt);
  }

  static PassageEntry read(ByteBuffer in) {
    return new PassageEntry(
        in.getInt(),
        in.getInt(),
        in.getInt(),
        in.getInt(),
        in.getInt(),
        in.getLong(),
        in.getLong());
  }

  void write(ByteBuffer out) {
    out.putInt(document).putInt(start).putInt(end).putInt(textLength).putInt(facts);
    out.putLong(exactKey).putLong(textAt);
  }
}
