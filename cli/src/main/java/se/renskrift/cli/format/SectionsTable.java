package se.renskrift.cli.format;

import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.Map;
import se.renskrift.metadata.Statement;
import se.renskrift.segmentation.Section;

/** Writes a document for people: its metadata, then page, type and heading of each section. */
final class SectionsTable implements SectionsWriter {
  private static final int MAX_HEADING = 80;
  private boolean first = true;

  @Override
  public void write(Result result, Writer out) throws IOException {
    out.write(first ? "" : "\n");
    first = false;
    out.write(result.source().name() + "\n");
    Map<String, String> said = new LinkedHashMap<>();
    for (Statement statement : result.document().metadata().statements()) {
      said.merge(statement.field().key(), statement.value(), (a, b) -> a + "; " + b);
    }
    said.put("sha256", result.source().sha256());
    said.put("tool", Provenance.tool(result) + "; " + Provenance.conditions(result));
    for (Map.Entry<String, String> entry : said.entrySet()) {
      out.write("  %-18s %s\n".formatted(entry.getKey(), entry.getValue()));
    }
    for (Section section : result.document().sections()) {
      int page = SectionPages.of(section, result.document().paragraphs()).first();
      String heading = section.heading().replaceAll("\\s+", " ");
      if (heading.length() > MAX_HEADING) {
        heading = heading.substring(0, MAX_HEADING - 1) + "\u2026";
      }
      String indent = "  ".repeat(section.level() - 1);
      String type = JsonWriter.id(section.type());
      String line = "  %4d  %-13s %s%s".formatted(page, type, indent, heading);
      out.write(line.stripTrailing() + "\n");
    }
  }
}
