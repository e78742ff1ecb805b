package se.renskrift.duplicates;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The paragraphs of many documents, on disk, and which of them repeat one another.
 *
 * <p>Documents are added, then {@link #find} looks for pairs of which one at least is new. What is
 * done is committed in steps; a process that is killed at any moment loses the last step only, and
 * doing the same again gives the same. Pairs found depend on which documents there are, and in
 * small measure on which were added before and after a call of {@code find}: how frequent a key is
 * decides whom it links.
 *
 * <p>Memory holds some sixty bytes a passage; texts and keys are on disk. Not thread-safe; one
 * process at a time can have an index open.
 */
public final class DuplicateIndex implements AutoCloseable {
  /** So many passages are committed at a time. */
  private static final int STEP = 200_000;

  private static final String WORK = "work";
  private static final String LOCK = "lock";

  private final Path folder;
  private final FileChannel lockFile;
  private final PassageTable table = new PassageTable();
  private final List<Segment> segments = new ArrayList<>();
  private Manifest manifest;
  private @Nullable SegmentWriter writer;
  private IndexCounts counts = new IndexCounts(0, 0, 0);

  private DuplicateIndex(Path folder, FileChannel lockFile, Manifest manifest) {
    this.folder = folder;
    this.lockFile = lockFile;
    this.manifest = manifest;
  }

  /**
   * Opens the index in a folder, or begins one if it is empty or not there.
   *
   * @throws IOException if it holds something else, is damaged, or another process has it open
   */
  public static DuplicateIndex open(Path folder) throws IOException {
    Files.createDirectories(folder);
    boolean begun = Manifest.isIn(folder);
    if (!begun && !isEmpty(folder)) {
      throw new IOException(folder + ": is no index and not empty; give another folder");
    }
    FileChannel lockFile =
        FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      FileLock lock = lockFile.tryLock();
      if (lock == null) {
        throw new IOException(folder + ": is in use; wait until the other process has ended");
      }
      Manifest manifest = begun ? Manifest.read(folder) : new Manifest(List.of(), List.of(), 0);
      DuplicateIndex index = new DuplicateIndex(folder, lockFile, manifest);
      index.removeLeftovers();
      for (String name : manifest.segments()) {
        index.load(name);
      }
      return index;
    } catch (OverlappingFileLockException e) {
      lockFile.close();
      throw new IOException(folder + ": is in use; wait until the other process has ended", e);
    } catch (IOException e) {
      lockFile.close();
      throw e;
    }
  }

  /** Whether a folder has an index in it. */
  public static boolean isIn(Path folder) {
    return Manifest.isIn(folder);
  }

  private static boolean isEmpty(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      // A process may have been killed before its first commit.
      return files.allMatch(
          file -> {
            String name = file.getFileName().toString();
            return name.equals(LOCK)
                || name.equals(WORK)
                || name.matches("segment-\\d+")
                || name.equals("manifest.tmp");
          });
    }
  }

  private void load(String name) throws IOException {
    try {
      Segment.load(folder.resolve(name), segments.size(), table);
      segments.add(Segment.open(folder.resolve(name)));
    } catch (NoSuchFileException e) {
      throw new IOException(e.getFile() + ": is missing; make the index anew", e);
    }
  }

  private void removeLeftovers() throws IOException {
    List<Path> leftovers = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      files.forEach(
          file -> {
            String name = file.getFileName().toString();
            boolean ours = name.matches("segment-\\d+|pairs-\\d+") || name.equals(WORK);
            boolean named = manifest.segments().contains(name) || manifest.pairs().contains(name);
            if (ours && !named) {
              leftovers.add(file);
            }
          });
    }
    for (Path leftover : leftovers) {
      removeTree(leftover);
    }
  }

  private static void removeTree(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  /** The stamp of the document of a name, if it is in the index. */
  public Optional<String> stamp(String document) {
    IndexedDocument known = table.document(document);
    return known == null ? Optional.empty() : Optional.of(known.stamp());
  }

  /** How many documents were added, those that others replaced included. */
  public int documents() {
    return table.documents();
  }

  /** How many passages the index holds. */
  public int passages() {
    return table.size();
  }

  /** What was counted when pairs were last looked for. */
  public IndexCounts counts() {
    return counts;
  }

  /** Adds a document; it takes the place of one of the same name. */
  public void add(DocumentSketch document) throws IOException {
    if (writer == null) {
      writer =
          new SegmentWriter(
              folder.resolve(name(segments.size())), segments.size(), table, folder.resolve(WORK));
    }
    writer.add(document);
    if (writer.passages() >= STEP) {
      commit();
    }
  }

  private static String name(int segment) {
    return "segment-%06d".formatted(segment);
  }

  /** Makes sure that the documents added so far stay added. */
  public void commit() throws IOException {
    SegmentWriter written = writer;
    if (written == null) {
      return;
    }
    writer = null;
    try (written) {
      written.finish();
    }
    String name = name(segments.size());
    List<String> names = new ArrayList<>(manifest.segments());
    names.add(name);
    commit(new Manifest(names, manifest.pairs(), manifest.joined()));
    segments.add(Segment.open(folder.resolve(name)));
  }

  private void commit(Manifest next) throws IOException {
    next.write(folder);
    manifest = next;
  }

  /**
   * Looks for pairs of which one at least has been added since it was last done, and reports all.
   *
   * @param threads on how many threads; the result does not depend on it
   */
  public DuplicateReport find(int threads, FindProgress progress) throws IOException {
    update(threads, progress);
    return report();
  }

  /**
   * Looks for pairs of which one at least has been added since it was last done.
   *
   * @param threads on how many threads; the result does not depend on it
   */
  public void update(int threads, FindProgress progress) throws IOException {
    if (threads < 1) {
      throw new IllegalArgumentException("threads: " + threads + " is less than 1");
    }
    commit();
    if (manifest.joined() < segments.size()) {
      String name = "pairs-%06d".formatted(manifest.pairs().size());
      try (LongSpill links = new LongSpill(folder.resolve(WORK), Links.PARTITIONS)) {
        PairSearch search = new PairSearch(table, segments, manifest.joined(), links);
        try (OutputStream out = Files.newOutputStream(folder.resolve(name));
            DataOutputStream pairs = new DataOutputStream(new BufferedOutputStream(out, 1 << 18))) {
          search.run(threads, progress, pairs);
        }
        counts = search.counts();
      }
      List<String> names = new ArrayList<>(manifest.pairs());
      names.add(name);
      commit(new Manifest(manifest.segments(), names, segments.size()));
    }
  }

  /** Reports all pairs that have been found. */
  public DuplicateReport report() throws IOException {
    List<Path> files = manifest.pairs().stream().map(folder::resolve).toList();
    return DuplicateReport.of(table, new LinkedPassages(table, segments), files);
  }

  /**
   * Where the passages of a document stand in the index too; adds nothing to it. The document is
   * the first of each pair.
   */
  public List<DuplicatePair> seenBefore(DocumentSketch document) throws IOException {
    commit();
    return new Lookup(table, List.copyOf(segments)).find(document);
  }

  @Override
  public void close() throws IOException {
    SegmentWriter unfinished = writer;
    writer = null;
    try {
      if (unfinished != null) {
        unfinished.close();
      }
      for (Segment segment : segments) {
        segment.close();
      }
    } finally {
      lockFile.close();
    }
  }
}
