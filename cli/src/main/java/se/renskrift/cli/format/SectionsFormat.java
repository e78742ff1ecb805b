package se.renskrift.cli.format;

import java.util.Locale;
import java.util.function.IntFunction;

/** A format that sections and metadata of one or several documents are printed in. */
public enum SectionsFormat {
  /** For people: what the document says of itself, and a line for each section. */
  TABLE(documents -> new SectionsTable()),
  /** One JSON object, or of several documents an array of them. */
  JSON(documents -> new SectionsJson(documents > 1)),
  /** A JSON object a line for each document. */
  JSONL(documents -> new SectionsJson()),
  /** A row for each section. */
  CSV(documents -> new SectionsCsv()),
  /** A record for each document, as the Swedish archives take them in. */
  ERMS(documents -> new ErmsXml());

  private final IntFunction<SectionsWriter> writer;

  SectionsFormat(IntFunction<SectionsWriter> writer) {
    this.writer = writer;
  }

  /** A writer for one run over so many documents. */
  public SectionsWriter writer(int documents) {
    return writer.apply(documents);
  }

  /** What it is called on the command line. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
