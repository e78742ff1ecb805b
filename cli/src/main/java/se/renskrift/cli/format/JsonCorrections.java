package se.renskrift.cli.format;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import se.renskrift.CleanedDocument;
import se.renskrift.text.Correction;
import se.renskrift.text.Evidence;
import se.renskrift.text.Span;

/** Writes applied corrections and suggestions in one list, by their place in the source. */
final class JsonCorrections {
  private record Entry(Correction correction, boolean applied) {
    Span span() {
      return correction.span();
    }
  }

  private static final Comparator<Entry> BY_PLACE =
      Comparator.<Entry>comparingInt(e -> e.span().start())
          .thenComparingInt(e -> e.span().end())
          .thenComparing(Entry::applied, Comparator.reverseOrder());

  private JsonCorrections() {}

  static void write(JsonGenerator json, CleanedDocument document) throws IOException {
    List<Entry> entries = new ArrayList<>();
    document.corrected().corrections().forEach(c -> entries.add(new Entry(c, true)));
    document.suggestions().forEach(c -> entries.add(new Entry(c, false)));
    entries.sort(BY_PLACE);
    json.writeArrayFieldStart("corrections");
    for (Entry entry : entries) {
      Correction correction = entry.correction();
      json.writeStartObject();
      JsonWriter.writeSpan(json, correction.span());
      json.writeStringField("observed", document.corrected().observed(correction));
      json.writeStringField("intended", correction.intended());
      json.writeStringField("kind", correction.kind().id());
      JsonFigures.write(json, "confidence", correction.confidence());
      json.writeBooleanField("applied", entry.applied());
      json.writeArrayFieldStart("evidence");
      for (Evidence evidence : correction.evidence()) {
        writeEvidence(json, evidence);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void writeEvidence(JsonGenerator json, Evidence evidence) throws IOException {
    json.writeStartObject();
    json.writeStringField("rule", evidence.rule());
    json.writeObjectFieldStart("scores");
    for (Map.Entry<String, Double> score : evidence.scores().entrySet()) {
      JsonFigures.write(json, score.getKey(), score.getValue());
    }
    json.writeEndObject();
    json.writeArrayFieldStart("alternatives");
    for (String alternative : evidence.alternatives()) {
      json.writeString(alternative);
    }
    json.writeEndArray();
    json.writeEndObject();
  }
}
