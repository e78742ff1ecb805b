package se.renskrift.cli.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Locale;
import java.util.Map;
import se.renskrift.duplicates.Difference;
import se.renskrift.duplicates.DocumentPair;
import se.renskrift.duplicates.DuplicatePair;
import se.renskrift.duplicates.PassageCluster;
import se.renskrift.duplicates.Place;
import se.renskrift.text.Span;

/** Writes duplicates as an object of JSON a line. */
final class DuplicatesJson implements DuplicatesWriter {
  private final JsonGenerator json;
  private final DuplicatesOrigin origin;
  private int clusters;

  DuplicatesJson(Writer out, DuplicatesOrigin origin) {
    this.origin = origin;
    try {
      json = new JsonFactory().createGenerator(out);
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      json.setPrettyPrinter(new MinimalPrettyPrinter("\n"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void begin(int pairs) {}

  @Override
  public void pair(DuplicatePair pair, String a, String b) throws IOException {
    json.writeStartObject();
    json.writeStringField("kind", id(pair.kind()));
    json.writeNumberField("similarity", pair.similarity());
    place("a", pair.a());
    place("b", pair.b());
    json.writeArrayFieldStart("aligned");
    for (DuplicatePair.Aligned stretch : pair.aligned()) {
      json.writeStartObject();
      span("a", stretch.a());
      span("b", stretch.b());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("differences");
    for (Difference difference : pair.differences()) {
      json.writeStartObject();
      json.writeStringField("kind", id(difference.kind()));
      words("a", difference.a(), difference.observedA());
      words("b", difference.b(), difference.observedB());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  @Override
  public void cluster(PassageCluster cluster) throws IOException {
    json.writeStartObject();
    json.writeNumberField("cluster", ++clusters);
    json.writeStringField("kind", id(cluster.kind()));
    json.writeNumberField("similarity", cluster.similarity());
    place("representative", cluster.representative());
    json.writeArrayFieldStart("members");
    for (Place member : cluster.members()) {
      place(member);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  @Override
  public void documents(DocumentPair pair) throws IOException {
    json.writeStartObject();
    json.writeArrayFieldStart("documents");
    json.writeString(named(pair.a()));
    json.writeString(named(pair.b()));
    json.writeEndArray();
    json.writeStringField("kind", id(pair.kind()));
    json.writeNumberField("similarity", pair.similarity());
    json.writeEndObject();
  }

  @Override
  public void end() throws IOException {
    for (Map.Entry<String, String> document : origin.named().entrySet()) {
      json.writeStartObject();
      json.writeStringField("document", document.getKey());
      json.writeStringField("sha256", document.getValue());
      json.writeEndObject();
    }
    json.writeStartObject();
    json.writeObjectFieldStart("tool");
    json.writeStringField("name", "renskrift");
    json.writeStringField("version", origin.tool());
    json.writeStringField("model", origin.model());
    json.writeEndObject();
    json.writeEndObject();
    json.writeRaw('\n');
    json.flush();
  }

  private String named(String document) {
    origin.digest(document);
    return document;
  }

  static String id(Enum<?> kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  private void place(String key, Place place) throws IOException {
    json.writeFieldName(key);
    place(place);
  }

  private void place(Place place) throws IOException {
    json.writeStartObject();
    json.writeStringField("document", named(place.document()));
    JsonWriter.writeSpan(json, place.span());
    json.writeEndObject();
  }

  private void span(String key, Span span) throws IOException {
    json.writeObjectFieldStart(key);
    JsonWriter.writeSpan(json, span);
    json.writeEndObject();
  }

  private void words(String key, Span span, String words) throws IOException {
    json.writeObjectFieldStart(key);
    JsonWriter.writeSpan(json, span);
    json.writeStringField("text", words);
    json.writeEndObject();
  }
}
