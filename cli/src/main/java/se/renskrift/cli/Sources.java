package se.renskrift.cli;

import java.io.File;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The inputs that the arguments name, in their order; the files of a folder by their path.
 *
 * <p>Of a folder, files and folders whose names begin with a point are passed over, links to
 * folders are not followed, and devices and pipes are not read.
 */
final class Sources {
  private final Path folder;
  private final List<Source> found = new ArrayList<>();

  private Sources(Path folder) {
    this.folder = folder;
  }

  /** All inputs, each once. A file that is missing is among them: reading it will say so. */
  static List<Source> of(List<String> arguments) throws IOException {
    List<Source> sources = new ArrayList<>();
    for (String argument : arguments) {
      if (argument.equals("-")) {
        sources.add(Source.ofStdin());
      } else if (Files.isDirectory(Path.of(argument))) {
        sources.addAll(new Sources(Path.of(argument)).walk());
      } else {
        Path file = Path.of(argument);
        Path name = file.getFileName();
        sources.add(new Source(argument, name == null ? argument : name.toString(), file));
      }
    }
    return sources.stream().distinct().toList();
  }

  private List<Source> walk() throws IOException {
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes) {
            return isHidden(path) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) {
            if (!isHidden(path) && Files.isRegularFile(path)) {
              add(path);
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path path, IOException e) {
            add(path);
            return FileVisitResult.CONTINUE;
          }
        });
    found.sort(Comparator.comparing(Source::name));
    return found;
  }

  private boolean isHidden(Path path) {
    return !path.equals(folder) && path.getFileName().toString().startsWith(".");
  }

  private void add(Path path) {
    String name = folder.relativize(path).toString().replace(File.separatorChar, '/');
    found.add(new Source(path.toString(), name, path));
  }
}
