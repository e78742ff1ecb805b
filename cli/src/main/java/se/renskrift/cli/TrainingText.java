package se.renskrift.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import se.renskrift.PackTrainer;
import se.renskrift.documents.DocumentException;
import se.renskrift.documents.DocumentException.Reason;

/** Clean text in files, read as a stream. */
final class TrainingText {
  private static final String TEXT = ".txt";
  private static final String GOLD = ".gold.txt";

  private final Messages messages;
  private final List<Path> files = new ArrayList<>();
  private long bytes;
  private int times;

  private TrainingText(Messages messages) {
    this.messages = messages;
  }

  /**
   * The files that the arguments name: of a folder those ending in .txt, in the order of their
   * paths, without pages beside which their proof-read text lies.
   *
   * @throws CommandException if a folder has none, or an argument is not there
   */
  static TrainingText of(List<Path> arguments, Messages messages) {
    TrainingText text = new TrainingText(messages);
    for (Path argument : arguments) {
      try {
        if (Files.isDirectory(argument)) {
          text.addFolder(argument);
        } else {
          text.add(argument);
        }
      } catch (IOException e) {
        throw unreadable(argument, e, messages);
      }
    }
    return text;
  }

  private void addFolder(Path folder) throws IOException {
    List<String> names = Sources.of(List.of(folder.toString())).stream().map(Source::name).toList();
    Set<String> all = new HashSet<>(names);
    int before = files.size();
    for (String name : names) {
      boolean text = name.endsWith(TEXT);
      boolean proofRead =
          text && all.contains(name.substring(0, name.length() - TEXT.length()) + GOLD);
      if (text && !proofRead) {
        add(folder.resolve(name));
      }
    }
    if (files.size() == before) {
      throw new CommandException(ExitCode.INPUT, folder + ": " + messages.get("material.noText"));
    }
  }

  private void add(Path file) throws IOException {
    bytes += Files.size(file);
    files.add(file);
  }

  /** How much there is to read. */
  long bytes() {
    return bytes;
  }

  /** Whether there is none. */
  boolean isEmpty() {
    return files.isEmpty();
  }

  /**
   * Gives it to a trainer.
   *
   * @throws CommandException if it cannot be read
   */
  void learn(PackTrainer trainer, Progress progress) {
    try {
      trainer.addText(paragraphs -> read(paragraphs, progress));
    } catch (IOException e) {
      throw new CommandException(
          ExitCode.INPUT, messages.get("input.failed", String.valueOf(e.getMessage())));
    }
  }

  private void read(Consumer<String> paragraphs, Progress progress) {
    times++;
    for (Path file : files) {
      try (ParagraphReader reader = ParagraphReader.open(file)) {
        for (String next = reader.next(); next != null; next = reader.next()) {
          paragraphs.accept(next);
          progress.advance(reader.bytesRead());
        }
        progress.advance(reader.bytesRead());
      } catch (ParagraphReader.NotUtf8 e) {
        throw new CommandException(
            ExitCode.INPUT, file + ":" + e.line() + ": " + messages.get("material.notUtf8"));
      } catch (IOException e) {
        throw unreadable(file, e, messages);
      }
    }
    if (times == 2) {
      progress.show(messages.get("train.estimating"));
    }
  }

  static CommandException unreadable(Path file, IOException e, Messages messages) {
    DocumentException why =
        e instanceof NoSuchFileException
            ? new DocumentException("", Reason.MISSING, "")
            : new DocumentException("", Reason.UNREADABLE, String.valueOf(e.getMessage()));
    return new CommandException(ExitCode.INPUT, file + ": " + messages.explain(why));
  }
}
