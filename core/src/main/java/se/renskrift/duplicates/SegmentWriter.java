package se.renskrift.duplicates;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Writes a segment: documents, their passages, their texts and the sorted keys, each a file. It is
 * no segment until the manifest of the index names it.
 */
final class SegmentWriter implements AutoCloseable {
  static final String DOCUMENTS = "documents.bin";
  static final String PASSAGES = "passages.bin";
  static final String TEXTS = "texts.bin";
  static final String KEYS = "keys.bin";

  private static final int BUFFER = 1 << 18;

  private final Path folder;
  private final int number;
  private final PassageTable table;
  private final LongSpill spill;
  private final LongSpill.Writer keys;
  private final OutputStream texts;
  private final OutputStream passages;
  private final DataOutputStream documents;
  private final ByteBuffer entry = ByteBuffer.allocate(PassageEntry.BYTES);
  private int documentCount;
  private int passageCount;
  private long textEnd;

  SegmentWriter(Path folder, int number, PassageTable table, Path work) throws IOException {
    this.folder = folder;
    this.number = number;
    this.table = table;
    Files.createDirectories(folder);
    spill = new LongSpill(work, Postings.PARTITIONS);
    keys = spill.writer();
    texts = open(TEXTS);
    passages = open(PASSAGES);
    documents = new DataOutputStream(open(DOCUMENTS));
  }

  private OutputStream open(String name) throws IOException {
    return new BufferedOutputStream(Files.newOutputStream(folder.resolve(name)), BUFFER);
  }

  int passages() {
    return passageCount;
  }

  void add(DocumentSketch sketch) throws IOException {
    if (table.size() + sketch.passages().size() > Postings.MAX_PASSAGES) {
      throw new IOException("more than " + Postings.MAX_PASSAGES + " passages; begin another");
    }
    int words = sketch.words();
    int count = sketch.passages().size();
    IndexedDocument document = new IndexedDocument(sketch.name(), sketch.stamp(), words, count);
    ByteArrayOutputStream record = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(record);
    out.writeUTF(document.name());
    out.writeUTF(document.stamp());
    out.writeInt(words);
    out.writeInt(count);
    documents.write(record.toByteArray());
    int ofDocument = table.addDocument(document);
    for (SketchedPassage passage : sketch.passages()) {
      PassageEntry added = PassageEntry.of(documentCount, passage, textEnd);
      added.write(entry.clear());
      passages.write(entry.array());
      texts.write(passage.text());
      textEnd += passage.text().length;
      int id = table.add(ofDocument, added, number);
      // Copies beyond the first few are found by their words alone.
      boolean furniture = (passage.flags() & SketchedPassage.FURNITURE) != 0;
      if (table.copies(table.leader(id)) <= (furniture ? 1 : PassageTable.MEMBERS)) {
        for (long key : passage.keys()) {
          keys.add(Postings.partition(key), Postings.of(key, id));
        }
      }
      passageCount++;
    }
    documentCount++;
  }

  /** Completes the files. */
  void finish() throws IOException {
    keys.flush();
    texts.close();
    passages.close();
    documents.close();
    try (FileChannel out =
        FileChannel.open(
            folder.resolve(KEYS), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      long[] ends = new long[Postings.PARTITIONS];
      out.position((long) Postings.PARTITIONS * Long.BYTES);
      long end = 0;
      for (int at = 0; at < ends.length; at++) {
        long[] sorted = spill.sorted(at);
        LongFile.append(out, sorted);
        end += sorted.length;
        ends[at] = end;
      }
      out.position(0);
      LongFile.append(out, ends);
      out.force(false);
    }
    for (String name : new String[] {DOCUMENTS, PASSAGES, TEXTS}) {
      try (FileChannel file = FileChannel.open(folder.resolve(name), StandardOpenOption.WRITE)) {
        file.force(false);
      }
    }
  }

  @Override
  public void close() throws IOException {
    spill.close();
    texts.close();
    passages.close();
    documents.close();
  }
}
