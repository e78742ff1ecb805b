package se.renskrift.documents;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * Tells the encoding of plain text.
 *
 * <p>In this order: a byte order mark of UTF-16; UTF-16 without one; UTF-8, also with a few damaged
 * bytes (text in another encoding is practically never valid UTF-8 by chance); the encoding that
 * gives Swedish; ICU's statistics. Statistics come last because on a page of damaged Swedish they
 * take Windows-1252 for Hungarian or Turkish.
 */
final class Encodings {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  /** Below this, of 100, ICU is guessing; it gives a page of Russian about 45, of Swedish 75. */
  private static final int SURE = 40;

  private Encodings() {}

  /** The likeliest encoding of the content. */
  static Charset of(byte[] content) {
    if (Signature.stands(content, 0, "\u00FF\u00FE")
        || Signature.stands(content, 0, "\u00FE\u00FF")) {
      return StandardCharsets.UTF_16;
    }
    if (Signature.find(content, 0, content.length, "\0") >= 0) {
      return wide(content);
    }
    return Utf8.recognises(content) ? StandardCharsets.UTF_8 : narrow(content);
  }

  /**
   * UTF-16 without a byte order mark has a zero in nearly every pair of bytes, always on one side.
   */
  private static Charset wide(byte[] content) {
    int even = 0;
    int odd = 0;
    for (int i = 0; i < content.length; i++) {
      if (content[i] == 0) {
        even += 1 - (i & 1);
        odd += i & 1;
      }
    }
    int most = content.length / 2;
    if (content.length % 2 == 0 && odd > 0.7 * most && even < 0.02 * most) {
      return StandardCharsets.UTF_16LE;
    }
    if (content.length % 2 == 0 && even > 0.7 * most && odd < 0.02 * most) {
      return StandardCharsets.UTF_16BE;
    }
    return StandardCharsets.UTF_8;
  }

  private static Charset narrow(byte[] content) {
    Charset swedish = NarrowEncodings.of(content);
    if (swedish != null) {
      return swedish;
    }
    Charset western = fits(WINDOWS_1252, content) ? WINDOWS_1252 : StandardCharsets.ISO_8859_1;
    CharsetDetector detector = new CharsetDetector();
    detector.setText(content);
    CharsetMatch match = detector.detect();
    if (match == null || match.getConfidence() < SURE || !isPlausible(match.getName())) {
      return western;
    }
    Charset found = Charset.forName(match.getName());
    return fits(found, content) ? found : western;
  }

  /** ICU also finds EBCDIC, whose names begin with IBM, and UTF-16, which has been ruled out. */
  private static boolean isPlausible(String name) {
    return !name.startsWith("IBM") && !name.startsWith("UTF") && Charset.isSupported(name);
  }

  private static boolean fits(Charset charset, byte[] content) {
    try {
      charset.newDecoder().decode(ByteBuffer.wrap(content));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }
}
