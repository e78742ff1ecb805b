package se.renskrift.duplicates;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A part of an index that was written at one time and never changes. Thread-safe. */
final class Segment implements AutoCloseable {
  private final FileChannel texts;
  private final FileChannel keys;
  private final long[] ends = new long[Postings.PARTITIONS];

  private Segment(FileChannel texts, FileChannel keys) {
    this.texts = texts;
    this.keys = keys;
  }

  static Segment open(Path folder) throws IOException {
    FileChannel texts =
        FileChannel.open(folder.resolve(SegmentWriter.TEXTS), StandardOpenOption.READ);
    FileChannel keys =
        FileChannel.open(folder.resolve(SegmentWriter.KEYS), StandardOpenOption.READ);
    Segment segment = new Segment(texts, keys);
    LongFile.read(keys, 0, segment.ends, segment.ends.length);
    return segment;
  }

  /** Puts the documents and passages of a segment in the table. */
  static void load(Path folder, int number, PassageTable table) throws IOException {
    Path entries = folder.resolve(SegmentWriter.PASSAGES);
    try (DataInputStream documents = input(folder.resolve(SegmentWriter.DOCUMENTS));
        DataInputStream passages = input(entries)) {
      long left = Files.size(entries) / PassageEntry.BYTES;
      ByteBuffer buffer = ByteBuffer.allocate(PassageEntry.BYTES);
      while (documents.available() > 0) {
        IndexedDocument document =
            new IndexedDocument(
                documents.readUTF(), documents.readUTF(), documents.readInt(), documents.readInt());
        int ofDocument = table.addDocument(document);
        for (int at = 0; at < document.passages(); at++) {
          passages.readFully(buffer.array());
          table.add(ofDocument, PassageEntry.read(buffer.clear()), number);
          left--;
        }
      }
      if (left != 0) {
        throw new EOFException(entries + ": has passages of no document");
      }
    }
  }

  private static DataInputStream input(Path file) throws IOException {
    return new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16));
  }

  private long start(int partition) {
    return Postings.PARTITIONS + (partition == 0 ? 0 : ends[partition - 1]);
  }

  int size(int partition) {
    return Math.toIntExact(ends[partition] - (partition == 0 ? 0 : ends[partition - 1]));
  }

  /** Reads the sorted keys of a partition. */
  void read(int partition, long[] into) throws IOException {
    LongFile.read(keys, start(partition), into, size(partition));
  }

  /**
   * Where among the sorted keys of a partition the first stands that has a key or a greater one.
   */
  int find(int partition, long key) throws IOException {
    int low = 0;
    int high = size(partition);
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (Postings.key(posting(partition, middle)) < key) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** One of the sorted keys of a partition. */
  long posting(int partition, int at) throws IOException {
    long[] one = new long[1];
    LongFile.read(keys, start(partition) + at, one, 1);
    return one[0];
  }

  byte[] text(long at, int length) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(length);
    while (bytes.hasRemaining()) {
      if (texts.read(bytes, at + bytes.position()) < 0) {
        throw new EOFException("the texts of a segment end early");
      }
    }
    return bytes.array();
  }

  @Override
  public void close() throws IOException {
    texts.close();
    keys.close();
  }
}
