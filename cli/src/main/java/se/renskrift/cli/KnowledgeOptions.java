package se.renskrift.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import se.renskrift.cli.format.NamedFile;
import se.renskrift.documents.DocumentException;
import se.renskrift.documents.DocumentException.Reason;
import se.renskrift.lexicon.WordList;
import se.renskrift.lexicon.WordListException;

/** The options by which a user brings knowledge of a place. */
final class KnowledgeOptions {
  @Option(names = "--lexicon", paramLabel = "FILE", descriptionKey = "clean.lexicon")
  private List<Path> lexicons = List.of();

  @Option(names = "--model", paramLabel = "DIR", descriptionKey = "clean.model")
  private @Nullable Path model;

  /**
   * Reads the lexicons.
   *
   * @throws CommandException if one cannot be read, or the model is not there
   */
  Knowledge read(Messages messages) {
    WordList words = WordList.of(List.of());
    List<NamedFile> brought = new ArrayList<>();
    for (Path file : lexicons) {
      try {
        byte[] bytes = Files.readAllBytes(file);
        words = words.with(WordList.read(new ByteArrayInputStream(bytes), file.toString()));
        brought.add(new NamedFile(String.valueOf(file.getFileName()), Digests.sha256(bytes)));
      } catch (WordListException e) {
        throw failure(e.place(), messages.get("lexicon." + e.reason().name()));
      } catch (NoSuchFileException e) {
        throw failure(file.toString(), explain(messages, Reason.MISSING, ""));
      } catch (AccessDeniedException e) {
        throw failure(file.toString(), explain(messages, Reason.UNREADABLE, "permission denied"));
      } catch (IOException e) {
        throw failure(
            file.toString(), explain(messages, Reason.UNREADABLE, String.valueOf(e.getMessage())));
      }
    }
    return new Knowledge(model, modelId(messages), words, brought);
  }

  private String modelId(Messages messages) {
    if (model == null) {
      return new Version().model();
    }
    try {
      return "sha256:" + Digests.ofFolder(model);
    } catch (IOException e) {
      throw new CommandException(
          ExitCode.MODEL, messages.get("model.given", model, String.valueOf(e.getMessage())));
    }
  }

  private static String explain(Messages messages, Reason reason, String detail) {
    return messages.explain(new DocumentException("", reason, detail));
  }

  private static CommandException failure(String place, String message) {
    return new CommandException(ExitCode.MODEL, place + ": " + message);
  }
}
