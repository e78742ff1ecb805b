package se.renskrift.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import se.renskrift.PackTrainer;
import se.renskrift.documents.DocumentException;
import se.renskrift.documents.DocumentReader;

/** Proof-read pages: pairs of files in a folder, or lines of JSON. */
final class TrainingPairs {
  private static final String GOLD = ".gold.txt";
  private static final String TEXT = ".txt";

  private final Messages messages;
  private final List<Pair> pairs = new ArrayList<>();
  private final List<Path> lines = new ArrayList<>();
  private long bytes;

  /** A page as read and as it should be. */
  private record Pair(Path observed, Path gold) {}

  private TrainingPairs(Messages messages) {
    this.messages = messages;
  }

  /**
   * The pairs that the arguments name; a folder's in the order of their names.
   *
   * @throws CommandException if a folder has none, or an argument is not there
   */
  static TrainingPairs of(List<Path> arguments, Messages messages) {
    TrainingPairs found = new TrainingPairs(messages);
    for (Path argument : arguments) {
      try {
        if (Files.isDirectory(argument)) {
          found.addFolder(argument);
        } else {
          found.lines.add(argument);
          found.bytes += Files.size(argument);
        }
      } catch (IOException e) {
        throw TrainingText.unreadable(argument, e, messages);
      }
    }
    return found;
  }

  private void addFolder(Path folder) throws IOException {
    int before = pairs.size();
    List<String> names = Sources.of(List.of(folder.toString())).stream().map(Source::name).toList();
    for (String name : new TreeSet<>(names)) {
      if (name.endsWith(GOLD)) {
        Path gold = folder.resolve(name);
        Path observed = folder.resolve(name.substring(0, name.length() - GOLD.length()) + TEXT);
        if (!Files.exists(observed)) {
          throw failure(gold, messages.get("material.noPartner", observed.getFileName()));
        }
        pairs.add(new Pair(observed, gold));
        bytes += Files.size(observed) + Files.size(gold);
      }
    }
    if (pairs.size() == before) {
      throw failure(folder, messages.get("material.noPairs"));
    }
  }

  /** How much there is to read. */
  long bytes() {
    return bytes;
  }

  /**
   * Gives them all to a trainer.
   *
   * @throws CommandException if one cannot be read, or its two sides do not belong together
   */
  void read(PackTrainer trainer, Progress progress) {
    DocumentReader reader = DocumentReader.create();
    for (Pair pair : pairs) {
      String observed = text(reader, pair.observed);
      String gold = text(reader, pair.gold);
      if (!trainer.addPage(observed, gold)) {
        throw failure(pair.observed, messages.get("material.unlike", pair.gold.getFileName()));
      }
      progress.advance(size(pair.observed) + size(pair.gold));
    }
    for (Path file : lines) {
      try {
        readLines(file, trainer, progress);
      } catch (IOException e) {
        throw TrainingText.unreadable(file, e, messages);
      }
    }
  }

  private String text(DocumentReader reader, Path file) {
    try {
      return reader.read(file, file.toString()).text();
    } catch (DocumentException e) {
      throw failure(file, messages.explain(e));
    }
  }

  private static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      return 0;
    }
  }

  private void readLines(Path file, PackTrainer trainer, Progress progress) throws IOException {
    int number = 0;
    try (BufferedReader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        number++;
        if (!line.isBlank()) {
          PageLine page = PageLine.read(line);
          if (page == null) {
            throw failure(file, number, messages.get("material.noPage"));
          }
          if (!trainer.addPage(page.ocr(), page.truth())) {
            throw failure(file, number, messages.get("material.unlike", "truth"));
          }
        }
        progress.advance(line.getBytes(StandardCharsets.UTF_8).length + 1L);
      }
    } catch (java.nio.charset.CharacterCodingException e) {
      throw failure(file, number + 1, messages.get("material.notUtf8"));
    }
  }

  private static CommandException failure(Path file, int line, String message) {
    return new CommandException(ExitCode.INPUT, file + ":" + line + ": " + message);
  }

  private static CommandException failure(Path file, String message) {
    return new CommandException(ExitCode.INPUT, file + ": " + message);
  }
}
