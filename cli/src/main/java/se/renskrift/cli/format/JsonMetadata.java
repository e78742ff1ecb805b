package se.renskrift.cli.format;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.renskrift.metadata.Field;
import se.renskrift.metadata.Metadata;
import se.renskrift.metadata.Statement;

/** Writes what a document says of itself, plainly, and then where each value stands. */
final class JsonMetadata {
  private JsonMetadata() {}

  /** Writes the object {@code metadata}; what the document does not say has no key. */
  static void write(JsonGenerator json, Metadata metadata) throws IOException {
    json.writeObjectFieldStart("metadata");
    value(json, "documentType", metadata.value(Field.DOCUMENT_TYPE));
    value(json, "title", metadata.value(Field.TITLE));
    values(json, "diaryNumbers", metadata.values(Field.DIARY_NUMBER));
    value(json, "date", metadata.value(Field.DATE));
    value(json, "meetingDate", metadata.value(Field.MEETING_DATE));
    object(json, metadata, "handler", Field.HANDLER_NAME, Field.HANDLER_PHONE, Field.HANDLER_EMAIL);
    value(json, "addressee", metadata.value(Field.ADDRESSEE));
    value(json, "authority", metadata.value(Field.AUTHORITY));
    value(json, "unit", metadata.value(Field.UNIT));
    people(json, metadata, "signatories", Field.SIGNATORY_NAME, Field.SIGNATORY_TITLE);
    people(
        json,
        metadata,
        "approvals",
        Field.APPROVAL_NAME,
        Field.APPROVAL_TITLE,
        Field.APPROVAL_DATE);
    values(json, "attachments", metadata.values(Field.ATTACHMENT));
    object(json, metadata, "answers", Field.ANSWERS_KIND, Field.ANSWERS_FROM);
    evidence(json, metadata.statements());
    json.writeEndObject();
  }

  private static void value(JsonGenerator json, String key, @Nullable String value)
      throws IOException {
    if (value != null) {
      json.writeStringField(key, value);
    }
  }

  private static void values(JsonGenerator json, String key, List<String> values)
      throws IOException {
    if (!values.isEmpty()) {
      json.writeArrayFieldStart(key);
      for (String value : values) {
        json.writeString(value);
      }
      json.writeEndArray();
    }
  }

  private static void object(JsonGenerator json, Metadata metadata, String key, Field... fields)
      throws IOException {
    for (Field field : fields) {
      if (metadata.value(field) != null) {
        json.writeObjectFieldStart(key);
        members(json, metadata, 0, fields);
        json.writeEndObject();
        return;
      }
    }
  }

  private static void people(JsonGenerator json, Metadata metadata, String key, Field... fields)
      throws IOException {
    int count = metadata.count(fields[0]);
    if (count > 0) {
      json.writeArrayFieldStart(key);
      for (int index = 0; index < count; index++) {
        json.writeStartObject();
        members(json, metadata, index, fields);
        json.writeEndObject();
      }
      json.writeEndArray();
    }
  }

  private static void members(JsonGenerator json, Metadata metadata, int index, Field... fields)
      throws IOException {
    for (Field field : fields) {
      value(
          json, field.key().substring(field.key().indexOf('.') + 1), metadata.value(field, index));
    }
  }

  private static void evidence(JsonGenerator json, List<Statement> statements) throws IOException {
    if (statements.isEmpty()) {
      return;
    }
    json.writeArrayFieldStart("evidence");
    for (Statement statement : statements) {
      json.writeStartObject();
      json.writeStringField("field", statement.field().key());
      json.writeNumberField("index", statement.index());
      json.writeStringField("value", statement.value());
      json.writeStringField("observed", statement.observed());
      if (statement.span() != null) {
        JsonWriter.writeSpan(json, Objects.requireNonNull(statement.span()));
      }
      json.writeNumberField("sourceStart", statement.source().start());
      json.writeNumberField("sourceEnd", statement.source().end());
      JsonFigures.write(json, "confidence", statement.confidence());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
