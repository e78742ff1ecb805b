package se.renskrift.cli.format;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.renskrift.metadata.Field;
import se.renskrift.metadata.Metadata;
import se.renskrift.segmentation.Section;

/** Writes a row for each section as RFC 4180 has it, what tells its document apart before it. */
final class SectionsCsv implements SectionsWriter {
  private static final List<String> HEADS =
      List.of(
          "name",
          "documentType",
          "title",
          "diaryNumbers",
          "date",
          "meetingDate",
          "addressee",
          "section",
          "parent",
          "type",
          "level",
          "heading",
          "firstPage",
          "lastPage",
          "start",
          "bodyStart",
          "end",
          "confidence",
          "items",
          "sha256",
          "tool",
          "model",
          "options");

  @Override
  public void begin(Writer out) throws IOException {
    row(out, HEADS);
  }

  @Override
  public void write(Result result, Writer out) throws IOException {
    Metadata metadata = result.document().metadata();
    List<Section> sections = result.document().sections();
    for (int i = 0; i < sections.size(); i++) {
      Section section = sections.get(i);
      SectionPages pages = SectionPages.of(section, result.document().paragraphs());
      List<String> row = new ArrayList<>();
      row.add(result.source().name());
      row.add(plain(metadata.value(Field.DOCUMENT_TYPE)));
      row.add(plain(metadata.value(Field.TITLE)));
      row.add(String.join("; ", metadata.values(Field.DIARY_NUMBER)));
      row.add(plain(metadata.value(Field.DATE)));
      row.add(plain(metadata.value(Field.MEETING_DATE)));
      row.add(plain(metadata.value(Field.ADDRESSEE)));
      row.add(String.valueOf(i));
      row.add(section.parent() == null ? "" : section.parent().toString());
      row.add(JsonWriter.id(section.type()));
      row.add(String.valueOf(section.level()));
      row.add(section.heading());
      row.add(String.valueOf(pages.first()));
      row.add(String.valueOf(pages.last()));
      row.add(String.valueOf(section.span().start()));
      row.add(String.valueOf(section.bodyStart()));
      row.add(String.valueOf(section.span().end()));
      row.add(JsonFigures.plain(section.confidence()));
      row.add(String.valueOf(section.items().size()));
      row.add(result.source().sha256());
      row.add(Provenance.TOOL + " " + result.tool());
      row.add(result.model());
      row.add(Provenance.conditions(result));
      row(out, row);
    }
  }

  private static String plain(@Nullable String value) {
    return value == null ? "" : value;
  }

  private static void row(Writer out, List<String> values) throws IOException {
    for (int i = 0; i < values.size(); i++) {
      out.write(i == 0 ? "" : ",");
      String value = values.get(i);
      boolean quoted = value.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
      out.write(quoted ? '"' + value.replace("\"", "\"\"") + '"' : value);
    }
    out.write("\r\n");
  }
}
