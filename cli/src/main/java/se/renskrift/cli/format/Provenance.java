package se.renskrift.cli.format;

/** How a result came about, in one line that is the same for the same input and options. */
final class Provenance {
  private Provenance() {}

  /** The program, its model, the source and the options. */
  static String of(Result result) {
    return "Renskrift "
        + result.tool()
        + "; model "
        + result.model()
        + "; source "
        + result.source().name()
        + "; "
        + settings(result);
  }

  /** The options and the SHA-256 of the source. */
  static String settings(Result result) {
    return options(result) + "; source sha256 " + result.source().sha256();
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
