package se.renskrift.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import se.renskrift.testdata.SectionDocument;

/** Measures what sections and metadata add to cleaning: {@code StructureReport}. */
public final class StructureReport {
  private StructureReport() {}

  /** Times our own documents and writes {@code reports/structure.md}. */
  public static void main(String[] args) throws IOException {
    Arguments.of(args);
    Path model = Checkout.here().model();
    List<String> labelled = SectionDocument.all().stream().map(SectionDocument::damaged).toList();
    StringBuilder rows = new StringBuilder();
    rows.append(row(model, "testdata eng", DocumentSet.TESTDATA_ENG.read(model)));
    rows.append(row(model, "testdata clean", DocumentSet.TESTDATA_CLEAN.read(model)));
    rows.append(row(model, "labelled, damaged", labelled));
    Jmh.report(
        "structure.md",
        "# What sections and metadata add\n\nWritten by `benchmark/run structure`. Nanoseconds of"
            + " processor time a word of the source, one thread, warmed\nup; medians of rounds in"
            + " which all three are timed one after the other. "
            + Jmh.machine()
            + "\n\n| set | documents | words each | cleaning without them | sections | metadata"
            + " | both, % of that |\n|---|---:|---:|---:|---:|---:|---:|\n"
            + rows);
  }

  /** The row of one set, with models of its own: what was compiled for others counts for none. */
  private static String row(Path model, String name, List<String> texts) throws IOException {
    StructureTimes times = StructureTimes.read(model);
    String row = times.of(texts).row(name);
    System.err.println(name + ": " + times.found() + " sections and statements found");
    return row;
  }
}
