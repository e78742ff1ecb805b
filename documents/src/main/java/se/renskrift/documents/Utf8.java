package se.renskrift.documents;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/** Tells UTF-8 from other encodings. */
final class Utf8 {
  /** So many characters above ASCII must be right for each sequence that is not. */
  private static final int RIGHT_PER_WRONG = 10;

  private Utf8() {}

  /** Whether the content is UTF-8 without any fault. */
  static boolean isWhole(byte[] content) {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(content);
    CharBuffer out = CharBuffer.allocate(1 << 13);
    while (true) {
      CoderResult result = decoder.decode(in, out, true);
      if (!result.isOverflow()) {
        return !result.isError();
      }
      out.clear();
    }
  }

  /**
   * Whether the content is UTF-8. A few wrong bytes do not make it anything else, nor does a
   * character cut off at the end when others are whole.
   */
  static boolean recognises(byte[] content) {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(content);
    CharBuffer out = CharBuffer.allocate(1 << 13);
    long right = 0;
    long wrong = 0;
    while (true) {
      CoderResult result = decoder.decode(in, out, false);
      out.flip();
      right += out.chars().filter(c -> c >= 0x80).count();
      out.clear();
      if (result.isUnderflow()) {
        boolean cutOff = in.hasRemaining();
        return right >= RIGHT_PER_WRONG * wrong && (right > 0 || !cutOff);
      }
      if (result.isError()) {
        wrong++;
        in.position(in.position() + result.length());
      }
    }
  }
}
