package se.renskrift.cli.format;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;
import se.renskrift.duplicates.Difference;
import se.renskrift.duplicates.DocumentPair;
import se.renskrift.duplicates.DuplicatePair;
import se.renskrift.duplicates.PassageCluster;

/** Writes the pairs as a table; clusters and pairs of documents have no place in it. */
final class DuplicatesCsv implements DuplicatesWriter {
  private final Writer out;

  private final DuplicatesOrigin origin;

  DuplicatesCsv(Writer out, DuplicatesOrigin origin) {
    this.origin = origin;
    this.out = out;
  }

  @Override
  public void begin(int pairs) throws IOException {
    row(
        List.of(
            "kind",
            "similarity",
            "a",
            "a_start",
            "a_end",
            "b",
            "b_start",
            "b_end",
            "differences",
            "a_sha256",
            "b_sha256",
            "tool"));
  }

  @Override
  public void pair(DuplicatePair pair, String a, String b) throws IOException {
    row(
        List.of(
            DuplicatesJson.id(pair.kind()),
            String.valueOf(pair.similarity()),
            pair.a().document(),
            String.valueOf(pair.a().span().start()),
            String.valueOf(pair.a().span().end()),
            pair.b().document(),
            String.valueOf(pair.b().span().start()),
            String.valueOf(pair.b().span().end()),
            pair.differences().stream()
                .filter(difference -> difference.kind() != Difference.Kind.READING)
                .map(
                    difference ->
                        DuplicatesJson.id(difference.kind())
                            + ": "
                            + difference.observedA()
                            + " | "
                            + difference.observedB())
                .collect(Collectors.joining("; ")),
            origin.digest(pair.a().document()),
            origin.digest(pair.b().document()),
            origin.line()));
  }

  @Override
  public void cluster(PassageCluster cluster) {}

  @Override
  public void documents(DocumentPair pair) {}

  @Override
  public void end() throws IOException {
    out.flush();
  }

  private void row(List<String> cells) throws IOException {
    String separator = "";
    for (String cell : cells) {
      out.write(separator);
      out.write(quoted(cell));
      separator = ",";
    }
    out.write('\n');
  }

  /** As RFC 4180 has it; a cell that a spreadsheet would take for a formula is made text. */
  private static String quoted(String cell) {
    boolean formula = !cell.isEmpty() && "=+-@\t".indexOf(cell.charAt(0)) >= 0;
    String safe = formula ? "'" + cell : cell;
    return safe.matches("(?s).*[\",\n\r'].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
  }
}
