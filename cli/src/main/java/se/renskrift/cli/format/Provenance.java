package se.renskrift.cli.format;

import se.renskrift.documents.OcrSource;

/** How a result came about, in one line that is the same for the same input and options. */
public final class Provenance {
  /** What the program is called. */
  static final String TOOL = "Renskrift";

  private Provenance() {}

  /** The program, its model, the source and the options. */
  static String of(Result result) {
    return tool(result)
        + "; source "
        + result.source().name()
        + "; "
        + sourced(conditions(result), result);
  }

  /** The program and its model. */
  static String tool(Result result) {
    return TOOL + " " + result.tool() + "; model " + result.model();
  }

  /** The options and the SHA-256 of the source. */
  static String settings(Result result) {
    return sourced(options(result), result);
  }

  private static String sourced(String conditions, Result result) {
    return conditions + "; source sha256 " + result.source().sha256();
  }

  /** All but the name of the source, for a result that has no place for it. */
  public static String besides(Result result) {
    return tool(result) + "; " + sourced(conditions(result), result);
  }

  /** The options, and what read pages from their pictures. */
  static String conditions(Result result) {
    OcrSource ocr = result.source().ocr();
    String reading = ocr == null ? "" : "; pages read by " + ocr.program() + ", " + ocr.language();
    return options(result) + reading;
  }

  /** The options. */
  static String options(Result result) {
    StringBuilder out = new StringBuilder("min-confidence ");
    out.append(JsonFigures.plain(result.options().minConfidence()));
    if (result.options().keepLines()) {
      out.append("; keep-lines");
    }
    if (result.options().dropDuplicates()) {
      out.append("; drop-duplicates");
    }
    for (NamedFile lexicon : result.lexicons()) {
      out.append("; lexicon ").append(lexicon.name()).append(" sha256 ").append(lexicon.sha256());
    }
    return out.toString();
  }
}
