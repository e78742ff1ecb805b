package se.renskrift.duplicates;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/** Reads and writes files of numbers of eight bytes, the most significant first. */
final class LongFile {
  private static final int CHUNK = 1 << 16;

  private LongFile() {}

  /** Reads {@code count} numbers from the one at {@code from} on. */
  static void read(FileChannel channel, long from, long[] into, int count) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(Math.min(CHUNK, count) * Long.BYTES);
    for (int at = 0; at < count; ) {
      int chunk = Math.min(CHUNK, count - at);
      bytes.clear().limit(chunk * Long.BYTES);
      long position = (from + at) * Long.BYTES;
      while (bytes.hasRemaining()) {
        int read = channel.read(bytes, position + bytes.position());
        if (read < 0) {
          throw new EOFException("the file ends early");
        }
      }
      bytes.flip().asLongBuffer().get(into, at, chunk);
      at += chunk;
    }
  }

  /** Appends numbers. */
  static void append(FileChannel channel, long[] values) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(Math.min(CHUNK, values.length) * Long.BYTES);
    for (int at = 0; at < values.length; ) {
      int chunk = Math.min(CHUNK, values.length - at);
      bytes.clear();
      bytes.asLongBuffer().put(values, at, chunk);
      bytes.limit(chunk * Long.BYTES);
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      at += chunk;
    }
  }
}
