package se.renskrift.cli.format;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Map;
import se.renskrift.DamageProfile;
import se.renskrift.errormodel.Damage;
import se.renskrift.errormodel.Misreading;

/** Writes how a document was damaged. */
final class JsonDamage {
  private JsonDamage() {}

  static void write(JsonGenerator json, DamageProfile profile) throws IOException {
    json.writeObjectFieldStart("damage");
    for (Map.Entry<String, Double> kind : profile.whole().shares().entrySet()) {
      JsonFigures.write(json, kind.getKey(), kind.getValue());
    }
    write(json, profile.whole());
    json.writeArrayFieldStart("parts");
    for (DamageProfile.Part part : profile.parts()) {
      json.writeStartObject();
      JsonWriter.writeSpan(json, part.span());
      json.writeNumberField("firstPage", part.firstPage());
      json.writeNumberField("lastPage", part.lastPage());
      write(json, part.damage());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, Damage damage) throws IOException {
    json.writeStringField("kind", JsonWriter.id(damage.kind()));
    json.writeNumberField("words", damage.words());
    JsonFigures.write(json, "damagedShare", damage.damagedShare());
    JsonFigures.write(json, "perThousandLetters", damage.perThousandLetters());
    json.writeArrayFieldStart("missing");
    for (String letter : damage.missing()) {
      json.writeString(letter);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("misreadings");
    for (Misreading misreading : damage.misreadings()) {
      json.writeStartObject();
      json.writeStringField("observed", misreading.observed());
      json.writeStringField("intended", misreading.intended());
      JsonFigures.write(json, "times", misreading.times());
      JsonFigures.write(json, "share", misreading.share());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
