package se.renskrift.cli.format;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import se.renskrift.documents.Layout;
import se.renskrift.documents.LayoutPage;
import se.renskrift.documents.PlacedText.PageBox;

/** Writes where things stand on pages, if the source says so; else nothing. */
final class JsonLayout {
  private JsonLayout() {}

  static void write(JsonGenerator json, Layout layout) throws IOException {
    if (layout.isEmpty()) {
      return;
    }
    json.writeArrayFieldStart("pages");
    for (LayoutPage page : layout.pages()) {
      json.writeStartObject();
      json.writeNumberField("number", page.number());
      JsonWriter.writeSpan(json, page.span());
      JsonFigures.write(json, "width", page.width());
      JsonFigures.write(json, "height", page.height());
      json.writeStringField("unit", JsonWriter.id(page.unit()));
      json.writeStringField("kind", JsonWriter.id(page.kind()));
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  static void write(JsonGenerator json, List<PageBox> boxes) throws IOException {
    if (boxes.isEmpty()) {
      return;
    }
    json.writeArrayFieldStart("boxes");
    for (PageBox box : boxes) {
      json.writeStartObject();
      json.writeNumberField("page", box.page());
      JsonFigures.write(json, "left", box.box().left());
      JsonFigures.write(json, "top", box.box().top());
      JsonFigures.write(json, "width", box.box().width());
      JsonFigures.write(json, "height", box.box().height());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
