package se.renskrift.duplicates;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/**
 * The file that says which files an index is made of; what it does not name is not there. It is
 * written under another name and moved, so that it is whole at any moment.
 *
 * @param segments the folders of the segments, in order
 * @param pairs the files of verified pairs, in order
 * @param joined among how many of the segments, from the first on, pairs have been looked for
 */
record Manifest(List<String> segments, List<String> pairs, int joined) {
  private static final String FILE = "manifest";
  private static final String HEADER = "renskrift-duplicates 1";
  private static final String SEGMENT = "segment ";
  private static final String PAIRS = "pairs ";
  private static final String JOINED = "joined ";
  private static final String END = "end";

  Manifest {
    segments = List.copyOf(segments);
    pairs = List.copyOf(pairs);
  }

  static boolean isIn(Path folder) {
    return Files.exists(folder.resolve(FILE));
  }

  static Manifest read(Path folder) throws IOException {
    Path file = folder.resolve(FILE);
    List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
    if (lines.isEmpty() || !lines.get(0).equals(HEADER)) {
      throw new IOException(file + ":1: is no index of this version; make it anew");
    }
    List<String> segments = new ArrayList<>();
    List<String> pairs = new ArrayList<>();
    int joined = 0;
    for (int at = 1; at < lines.size(); at++) {
      String line = lines.get(at);
      if (line.startsWith(SEGMENT)) {
        segments.add(line.substring(SEGMENT.length()));
      } else if (line.startsWith(PAIRS)) {
        pairs.add(line.substring(PAIRS.length()));
      } else if (line.matches(JOINED + "\\d{1,9}")) {
        joined = Integer.parseInt(line.substring(JOINED.length()));
      } else if (!(line.equals(END) && at == lines.size() - 1)) {
        throw new IOException(file + ":" + (at + 1) + ": is damaged; make the index anew");
      }
    }
    if (!lines.get(lines.size() - 1).equals(END) || joined > segments.size()) {
      throw new IOException(file + ":" + lines.size() + ": is damaged; make the index anew");
    }
    return new Manifest(segments, pairs, joined);
  }

  void write(Path folder) throws IOException {
    StringBuilder text = new StringBuilder(HEADER).append('\n');
    segments.forEach(name -> text.append(SEGMENT).append(name).append('\n'));
    pairs.forEach(name -> text.append(PAIRS).append(name).append('\n'));
    text.append(JOINED).append(joined).append('\n').append(END).append('\n');
    Path temporary = folder.resolve(FILE + ".tmp");
    try (FileChannel out =
        FileChannel.open(
            temporary,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE)) {
      ByteBuffer bytes = StandardCharsets.UTF_8.encode(text.toString());
      while (bytes.hasRemaining()) {
        out.write(bytes);
      }
      out.force(true);
    }
    Files.move(
        temporary,
        folder.resolve(FILE),
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
  }
}
