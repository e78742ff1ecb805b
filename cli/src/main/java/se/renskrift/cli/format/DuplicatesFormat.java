package se.renskrift.cli.format;

import java.io.Writer;
import java.util.Locale;

/** The forms in which found duplicates can be written. */
public enum DuplicatesFormat {
  /** An object of JSON a line: pairs, clusters, pairs of documents, documents, program. */
  JSONL,
  /** A table of the pairs. */
  CSV,
  /** A page on which a person sees pairs side by side. */
  HTML;

  /** The form that the end of a file's name asks for; JSON if it asks for none. */
  public static DuplicatesFormat of(String fileName) {
    String name = fileName.toLowerCase(Locale.ROOT);
    return name.endsWith(".csv")
        ? CSV
        : name.endsWith(".html") || name.endsWith(".htm") ? HTML : JSONL;
  }

  /** A writer of this form; it does not close {@code out}. */
  public DuplicatesWriter writer(Writer out, DuplicatesOrigin origin) {
    return switch (this) {
      case JSONL -> new DuplicatesJson(out, origin);
      case CSV -> new DuplicatesCsv(out, origin);
      case HTML -> new DuplicatesHtml(out, origin);
    };
  }
}
