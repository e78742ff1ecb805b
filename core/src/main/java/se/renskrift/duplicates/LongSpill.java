package se.renskrift.duplicates;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/**
 * Numbers put aside in partitions on disk, to be sorted one partition at a time. Each thread writes
 * with a writer of its own; the order within a partition is not kept.
 */
final class LongSpill implements AutoCloseable {
  private static final int BUFFER = 1024;
  private final Path folder;
  private final FileChannel[] partitions;

  LongSpill(Path folder, int partitions) throws IOException {
    this.folder = folder;
    this.partitions = new FileChannel[partitions];
    Files.createDirectories(folder);
    for (int at = 0; at < partitions; at++) {
      this.partitions[at] =
          FileChannel.open(
              folder.resolve(Integer.toString(at)),
              StandardOpenOption.CREATE,
              StandardOpenOption.TRUNCATE_EXISTING,
              StandardOpenOption.READ,
              StandardOpenOption.WRITE);
    }
  }

  int partitions() {
    return partitions.length;
  }

  Writer writer() {
    return new Writer();
  }

  /** The numbers of a partition, sorted; every writer must have been flushed. */
  long[] sorted(int partition) throws IOException {
    FileChannel channel = partitions[partition];
    long size = channel.size() / Long.BYTES;
    if (size > Integer.MAX_VALUE - 8) {
      throw new IOException("more than " + size + " numbers in one partition");
    }
    long[] values = new long[(int) size];
    LongFile.read(channel, 0, values, values.length);
    Arrays.sort(values);
    return values;
  }

  @Override
  public void close() throws IOException {
    for (int at = 0; at < partitions.length; at++) {
      partitions[at].close();
      Files.deleteIfExists(folder.resolve(Integer.toString(at)));
    }
    Files.deleteIfExists(folder);
  }

  /** Puts numbers aside; not thread-safe. */
  final class Writer {
    private final long[][] buffers = new long[partitions.length][BUFFER];
    private final int[] used = new int[partitions.length];
    private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER * Long.BYTES);

    void add(int partition, long value) {
      buffers[partition][used[partition]++] = value;
      if (used[partition] == BUFFER) {
        flush(partition);
      }
    }

    void flush() {
      for (int at = 0; at < used.length; at++) {
        flush(at);
      }
    }

    private void flush(int partition) {
      bytes.clear();
      bytes.asLongBuffer().put(buffers[partition], 0, used[partition]);
      bytes.limit(used[partition] * Long.BYTES);
      used[partition] = 0;
      FileChannel channel = partitions[partition];
      try {
        synchronized (channel) {
          channel.position(channel.size());
          while (bytes.hasRemaining()) {
            channel.write(bytes);
          }
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
