package se.renskrift.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import se.renskrift.CleanedDocument;
import se.renskrift.StructureScores;
import se.renskrift.documents.DocumentException;
import se.renskrift.documents.DocumentException.Reason;
import se.renskrift.evaluation.GoldItems;
import se.renskrift.evaluation.GoldSections;
import se.renskrift.evaluation.LabelledItem;
import se.renskrift.evaluation.LabelledSection;

/** The options that say what else than its words a document should have. */
final class GoldOptions {
  @Option(names = "--gold-sections", paramLabel = "TSV", descriptionKey = "evaluate.goldSections")
  private @Nullable String sections;

  @Option(names = "--gold-items", paramLabel = "TSV", descriptionKey = "evaluate.goldItems")
  private @Nullable String items;

  @Option(names = "--gold-metadata", paramLabel = "JSON", descriptionKey = "evaluate.goldMetadata")
  private @Nullable String metadata;

  /** What the options name, read. */
  record Gold(
      String text,
      @Nullable List<LabelledSection> sections,
      @Nullable List<LabelledItem> items,
      @Nullable Map<String, List<String>> metadata) {
    StructureTable score(CleanedDocument document, Messages messages, int examples) {
      return new StructureTable(
          messages,
          sections == null ? null : StructureScores.ofSections(document, sections, text),
          items == null ? null : StructureScores.ofItems(document, items, text),
          metadata == null ? null : StructureScores.ofMetadata(document.metadata(), metadata),
          examples);
    }
  }

  /**
   * Reads the files.
   *
   * @param text the true text
   * @throws CommandException if one cannot be read
   */
  Gold read(String text, Messages messages) {
    return new Gold(
        text,
        sections == null ? null : sections(sections, text, messages),
        items == null ? null : items(items, text, messages),
        metadata == null ? null : metadata(metadata, messages));
  }

  private static List<LabelledSection> sections(String file, String text, Messages messages) {
    try {
      return GoldSections.of(content(file, messages), file, text);
    } catch (IllegalArgumentException e) {
      throw new CommandException(
          ExitCode.INPUT, messages.get("input.goldSections", String.valueOf(e.getMessage())));
    }
  }

  private static List<LabelledItem> items(String file, String text, Messages messages) {
    try {
      return GoldItems.of(content(file, messages), file, text);
    } catch (IllegalArgumentException e) {
      throw new CommandException(
          ExitCode.INPUT, messages.get("input.goldItems", String.valueOf(e.getMessage())));
    }
  }

  private static Map<String, List<String>> metadata(String file, Messages messages) {
    try {
      return GoldMetadata.parse(content(file, messages));
    } catch (JsonProcessingException e) {
      String place = file + ":" + e.getLocation().getLineNr();
      throw new CommandException(
          ExitCode.INPUT, messages.get("input.goldMetadata", place, e.getOriginalMessage()));
    } catch (IOException e) {
      throw unread(file, Reason.UNREADABLE, e.toString(), messages);
    }
  }

  private static String content(String file, Messages messages) {
    try {
      return Files.readString(Path.of(file));
    } catch (InvalidPathException e) {
      throw new CommandException(ExitCode.USAGE, messages.get("usage.path", e.getInput()));
    } catch (NoSuchFileException e) {
      throw unread(file, Reason.MISSING, "", messages);
    } catch (IOException e) {
      throw unread(file, Reason.UNREADABLE, e.toString(), messages);
    }
  }

  private static CommandException unread(
      String file, Reason reason, String detail, Messages messages) {
    String why = messages.explain(new DocumentException(file, reason, detail));
    return new CommandException(ExitCode.INPUT, file + ": " + why);
  }
}
