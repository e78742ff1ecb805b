package se.renskrift.cli.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.Writer;

/** Writes sections and metadata as JSON objects: indented, in an array, or one a line. */
final class SectionsJson implements SectionsWriter {
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET, StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
          .build();

  private final boolean lines;
  private final boolean array;
  private boolean first = true;

  /** One object a line. */
  SectionsJson() {
    this.lines = true;
    this.array = false;
  }

  /** Objects with a key or a section on a line. */
  SectionsJson(boolean array) {
    this.lines = false;
    this.array = array;
  }

  @Override
  public void begin(Writer out) throws IOException {
    out.write(array ? "[\n" : "");
  }

  @Override
  public void write(Result result, Writer out) throws IOException {
    out.write(array && !first ? ",\n" : "");
    first = false;
    try (JsonGenerator json = FACTORY.createGenerator(out)) {
      if (!lines) {
        json.setPrettyPrinter(new JsonLines());
      }
      json.writeStartObject();
      json.writeStringField("name", result.source().name());
      json.writeStringField("sha256", result.source().sha256());
      json.writeNumberField("pages", result.source().pages());
      JsonMetadata.write(json, result.document().metadata());
      JsonSections.write(json, result.document(), true);
      JsonTool.write(json, result);
      json.writeEndObject();
    }
    out.write(array ? "" : "\n");
  }

  @Override
  public void end(Writer out) throws IOException {
    out.write(array ? (first ? "]\n" : "\n]\n") : "");
  }
}
