package se.renskrift.cli.format;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import se.renskrift.CleanedDocument;
import se.renskrift.segmentation.Item;
import se.renskrift.segmentation.Section;

/** Writes the sections of a fair copy with the items of their lists. */
final class JsonSections {
  private JsonSections() {}

  /**
   * Writes the array {@code sections}.
   *
   * @param texts whether to write what stands under each heading, subsections included
   */
  static void write(JsonGenerator json, CleanedDocument document, boolean texts)
      throws IOException {
    json.writeArrayFieldStart("sections");
    for (Section section : document.sections()) {
      SectionPages pages = SectionPages.of(section, document.paragraphs());
      json.writeStartObject();
      json.writeStringField("type", JsonWriter.id(section.type()));
      json.writeStringField("heading", section.heading());
      json.writeNumberField("level", section.level());
      if (section.parent() == null) {
        json.writeNullField("parent");
      } else {
        json.writeNumberField("parent", section.parent());
      }
      json.writeNumberField("start", section.span().start());
      json.writeNumberField("bodyStart", section.bodyStart());
      json.writeNumberField("end", section.span().end());
      JsonFigures.write(json, "confidence", section.confidence());
      json.writeNumberField("firstPage", pages.first());
      json.writeNumberField("lastPage", pages.last());
      if (texts) {
        String text = document.text().substring(section.bodyStart(), section.span().end());
        json.writeStringField("text", text.strip());
      }
      writeItems(json, section);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void writeItems(JsonGenerator json, Section section) throws IOException {
    json.writeArrayFieldStart("items");
    for (Item item : section.items()) {
      json.writeStartObject();
      json.writeStringField("marker", item.marker());
      JsonWriter.writeSpan(json, item.span());
      if (item.answer() != null) {
        json.writeNumberField("answer", item.answer());
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
