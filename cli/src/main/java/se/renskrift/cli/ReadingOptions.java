package se.renskrift.cli;

import picocli.CommandLine.Option;
import se.renskrift.documents.DocumentReader;
import se.renskrift.documents.OcrMode;
import se.renskrift.documents.OcrOptions;
import se.renskrift.documents.ReadLimits;

/** The options that say how files are read. */
final class ReadingOptions {
  @Option(names = "--ocr", paramLabel = "WHEN", defaultValue = "auto", descriptionKey = "clean.ocr")
  private OcrMode ocr = OcrMode.AUTO;

  @Option(
      names = "--ocr-language",
      paramLabel = "NAME",
      defaultValue = "swe",
      descriptionKey = "clean.ocrLanguage")
  private String language = OcrOptions.DEFAULT.language();

  /**
   * A reader that reads so.
   *
   * @throws CommandException if the language is no name
   */
  DocumentReader reader(Messages messages) {
    try {
      OcrOptions options = new OcrOptions(ocr, language, OcrOptions.DEFAULT.program());
      return DocumentReader.of(ReadLimits.DEFAULT, options);
    } catch (IllegalArgumentException e) {
      throw new CommandException(ExitCode.USAGE, messages.get("usage.ocrLanguage", language));
    }
  }
}
