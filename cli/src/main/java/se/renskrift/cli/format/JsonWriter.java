package se.renskrift.cli.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import se.renskrift.documents.OcrSource;
import se.renskrift.documents.PlacedText;
import se.renskrift.documents.SourceDocument;
import se.renskrift.documents.UnreadPages;
import se.renskrift.duplicates.DuplicateCluster;
import se.renskrift.text.Illegible;
import se.renskrift.text.Paragraph;
import se.renskrift.text.Span;

/**
 * Writes the whole result as JSON of the schema {@code renskrift/1}; {@code docs/formats.md}
 * describes it. The keys and their order are a contract.
 */
final class JsonWriter extends CharacterWriter {
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET, StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
          .build();

  @Override
  void write(Result result, Writer out) throws IOException {
    try (JsonGenerator json = FACTORY.createGenerator(out)) {
      json.setPrettyPrinter(new JsonLines());
      json.writeStartObject();
      json.writeStringField("schema", "renskrift/1");
      json.writeStringField("offsets", "utf16");
      writeSource(json, result.source());
      json.writeStringField("sourceText", result.document().corrected().source());
      json.writeStringField("text", result.document().text());
      JsonCorrections.write(json, result.document());
      writeParagraphs(json, result);
      JsonLayout.write(json, result.source().layout());
      JsonSections.write(json, result.document(), false);
      JsonMetadata.write(json, result.document().metadata());
      writeDuplicates(json, result);
      JsonDamage.write(json, result.document().damage());
      writeIllegible(json, result);
      JsonTool.write(json, result);
      json.writeEndObject();
    }
    out.write('\n');
  }

  private static void writeSource(JsonGenerator json, SourceDocument source) throws IOException {
    json.writeObjectFieldStart("source");
    json.writeStringField("name", source.name());
    json.writeStringField("sha256", source.sha256());
    json.writeStringField("mediaType", source.mediaType());
    json.writeNumberField("pages", source.pages());
    if (source.charset() != null) {
      json.writeStringField("charset", source.charset());
    }
    if (source.ocr() != null) {
      writeOcr(json, source.ocr());
    }
    UnreadPages unread = source.unread();
    if (unread != null) {
      json.writeArrayFieldStart("unread");
      for (int page : unread.pages()) {
        json.writeNumber(page);
      }
      json.writeEndArray();
    }
    json.writeEndObject();
  }

  private static void writeOcr(JsonGenerator json, OcrSource ocr) throws IOException {
    json.writeObjectFieldStart("ocr");
    json.writeStringField("program", ocr.program());
    json.writeStringField("language", ocr.language());
    json.writeArrayFieldStart("pages");
    for (int page : ocr.pages()) {
      json.writeNumber(page);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void writeParagraphs(JsonGenerator json, Result result) throws IOException {
    PlacedText placed = PlacedText.of(result.source().layout(), result.document().corrected());
    json.writeArrayFieldStart("paragraphs");
    for (Paragraph paragraph : result.document().paragraphs()) {
      json.writeStartObject();
      writeSpan(json, paragraph.span());
      json.writeNumberField("page", paragraph.page());
      JsonLayout.write(json, placed.boxes(paragraph.span()));
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void writeDuplicates(JsonGenerator json, Result result) throws IOException {
    json.writeArrayFieldStart("duplicates");
    for (DuplicateCluster cluster : result.document().duplicates()) {
      json.writeStartObject();
      json.writeStringField("kind", id(cluster.kind()));
      JsonFigures.write(json, "similarity", cluster.similarity());
      json.writeArrayFieldStart("members");
      for (Span member : cluster.members()) {
        json.writeStartObject();
        writeSpan(json, member);
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void writeIllegible(JsonGenerator json, Result result) throws IOException {
    json.writeArrayFieldStart("illegible");
    for (Illegible illegible : result.document().illegible()) {
      json.writeStartObject();
      writeSpan(json, illegible.span());
      json.writeStringField("reason", id(illegible.reason()));
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  static void writeSpan(JsonGenerator json, Span span) throws IOException {
    json.writeNumberField("start", span.start());
    json.writeNumberField("end", span.end());
  }

  /** A constant's name in files: lower case, words joined with hyphens. */
  static String id(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
