package se.renskrift.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import se.renskrift.LanguagePack;
import se.renskrift.PackTrainer;
import se.renskrift.model.SwedishModel;

/** Makes a language pack of what a user brings. */
@Command(name = "train", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class TrainCommand implements Callable<Integer> {
  /** The keys that {@code damage} has besides the names of kinds. */
  private static final Set<String> RESERVED =
      Set.of("clean", "kind", "words", "missing", "misreadings", "parts");

  private final Streams streams;
  private final Messages messages;

  @Option(names = "--pairs", paramLabel = "PATH", descriptionKey = "train.pairs")
  private List<Path> pairs = List.of();

  @Option(names = "--text", paramLabel = "PATH", descriptionKey = "train.text")
  private List<Path> texts = List.of();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      required = true,
      descriptionKey = "train.output")
  private Path output = Path.of("");

  @Option(names = "--model", paramLabel = "DIR", descriptionKey = "train.model")
  private @Nullable Path model;

  @Option(
      names = "--kind",
      paramLabel = "NAME",
      defaultValue = "own",
      descriptionKey = "train.kind")
  private String kind = "own";

  @Option(
      names = {"-q", "--quiet"},
      descriptionKey = "clean.quiet")
  private boolean quiet;

  TrainCommand(Streams streams, Messages messages) {
    this.streams = streams;
    this.messages = messages;
  }

  @Override
  public Integer call() {
    checkUsage();
    TrainingText text = TrainingText.of(texts, messages);
    TrainingPairs pages = TrainingPairs.of(pairs, messages);
    long bytes = pages.bytes() + 2 * text.bytes();
    Progress progress =
        new Progress(streams, messages, "progress.training", bytes, 1e6, !quiet, Progress.STEP);
    PackTrainer trainer = trainer();
    try {
      pages.read(trainer, progress);
      if (!text.isEmpty()) {
        text.learn(trainer, progress);
      }
    } catch (OutOfMemoryError e) {
      throw new CommandException(ExitCode.INPUT, messages.get("material.memory"));
    } finally {
      progress.clear();
    }
    write(trainer);
    if (!quiet) {
      streams.err().println(summary(trainer.learnt()));
    }
    return ExitCode.OK.code();
  }

  private void checkUsage() {
    if (pairs.isEmpty() && texts.isEmpty()) {
      throw usage("usage.nothingToLearn");
    }
    if (!kind.matches("[a-z0-9][a-z0-9-]*") || RESERVED.contains(kind)) {
      throw usage("usage.kind", kind);
    }
    if (PackFolder.isTaken(output)) {
      throw new CommandException(ExitCode.OUTPUT, messages.get("output.folderExists", output));
    }
  }

  private CommandException usage(String key, Object... arguments) {
    return new CommandException(ExitCode.USAGE, messages.get(key, arguments));
  }

  private PackTrainer trainer() {
    Path folder = model;
    LanguagePack.Source base =
        folder == null ? SwedishModel.source() : name -> Files.newInputStream(folder.resolve(name));
    try {
      PackTrainer trainer = PackTrainer.on(base);
      if (!pairs.isEmpty() && trainer.kinds().contains(kind)) {
        throw usage("usage.kindExists", kind);
      }
      if (!texts.isEmpty() && trainer.hasText()) {
        throw usage("usage.textExists");
      }
      return trainer;
    } catch (IOException e) {
      String why = String.valueOf(e.getMessage());
      throw new CommandException(
          ExitCode.MODEL,
          folder == null
              ? messages.get("model.failed", why)
              : messages.get("model.given", folder, why));
    }
  }

  private void write(PackTrainer trainer) {
    try {
      PackFolder.write(output, target -> trainer.write(target, kind));
    } catch (IOException e) {
      throw new CommandException(
          ExitCode.OUTPUT, messages.get("output.failed", output, e.toString()));
    }
  }

  private String summary(PackTrainer.Learnt learnt) {
    StringBuilder all = new StringBuilder(output.toString()).append(':');
    if (learnt.pages() > 0) {
      all.append(' ')
          .append(
              messages.get(
                  "train.learntPages", learnt.pages(), learnt.pageWords(), learnt.damagedWords()));
    }
    if (learnt.textWords() > 0) {
      all.append(learnt.pages() > 0 ? "; " : " ")
          .append(
              messages.get(
                  "train.learntText", learnt.textWords(), learnt.newWords(), learnt.share()));
    }
    return all.toString();
  }
}
