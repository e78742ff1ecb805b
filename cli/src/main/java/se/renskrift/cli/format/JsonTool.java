package se.renskrift.cli.format;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;

/** Writes what made a result: the program, its model and the options. */
final class JsonTool {
  private JsonTool() {}

  static void write(JsonGenerator json, Result result) throws IOException {
    json.writeObjectFieldStart("tool");
    json.writeStringField("name", "renskrift");
    json.writeStringField("version", result.tool());
    json.writeStringField("model", result.model());
    json.writeObjectFieldStart("options");
    JsonFigures.write(json, "minConfidence", result.options().minConfidence());
    json.writeBooleanField("keepLines", result.options().keepLines());
    if (result.options().dropDuplicates()) {
      json.writeBooleanField("dropDuplicates", true);
    }
    json.writeArrayFieldStart("lexicons");
    for (NamedFile lexicon : result.lexicons()) {
      json.writeStartObject();
      json.writeStringField("name", lexicon.name());
      json.writeStringField("sha256", lexicon.sha256());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
  }
}
