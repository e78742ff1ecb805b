package se.renskrift.cli.format;

import java.util.List;
import se.renskrift.CleanedDocument;
import se.renskrift.CleanerOptions;
import se.renskrift.documents.SourceDocument;

/**
 * One cleaned document and how it came about.
 *
 * @param source what was read
 * @param document what became of it
 * @param tool the version of the program
 * @param model the version of the language model, or {@code sha256:} and the digest of a user's
 * @param options the options it was cleaned with
 * @param lexicons the lists of words that a user brought
 * @param pageBreaks whether text without mark-up has a form feed before each page but the first
 */
public record Result(
    SourceDocument source,
    CleanedDocument document,
    String tool,
    String model,
    CleanerOptions options,
    List<NamedFile> lexicons,
    boolean pageBreaks) {
  /** Copies the list it is given. */
  public Result {
    lexicons = List.copyOf(lexicons);
  }
}
