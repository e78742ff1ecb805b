package se.renskrift.documents;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/** Makes the identifiers of PDF files out of what they hold, where others take the time. */
final class PdfId {
  private static final int LENGTH = 16;

  private PdfId() {}

  /** Half of the SHA-256 of the contents, one after the other. */
  static byte[] of(byte[]... contents) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (byte[] content : contents) {
        digest.update(content);
      }
      return Arrays.copyOf(digest.digest(), LENGTH);
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java platform has SHA-256", e);
    }
  }
}
