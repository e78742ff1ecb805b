package se.renskrift.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.renskrift.cli.format.JsonFigures;
import se.renskrift.evaluation.FieldDifference;
import se.renskrift.evaluation.FieldScore;
import se.renskrift.evaluation.ItemScore;
import se.renskrift.evaluation.LabelledSection;
import se.renskrift.evaluation.MetadataScore;
import se.renskrift.evaluation.SegmentationScore;

/**
 * The figures of sections and metadata, for people and for programs.
 *
 * @param sections null if there was nothing to compare them with
 * @param items the same
 * @param metadata the same
 * @param examples how many sections and values that are not right are listed
 */
record StructureTable(
    Messages messages,
    @Nullable SegmentationScore sections,
    @Nullable ItemScore items,
    @Nullable MetadataScore metadata,
    int examples) {
  /** Writes a row for each figure, and then what is not right. */
  void writeText(Writer out) throws IOException {
    if (sections != null) {
      int both = sections.gold() + sections.found();
      share(out, "evaluate.sections.strict", sections.strictF1(), 2L * sections.strict(), both);
      share(out, "evaluate.sections.soft", sections.softF1(), 2L * sections.soft(), both);
      share(out, "evaluate.sections.near", sections.nearF1(), 2L * sections.near(), both);
      share(
          out,
          "evaluate.sections.levels",
          sections.levelShare(),
          sections.levels(),
          sections.strict());
      share(
          out,
          "evaluate.sections.overlap",
          sections.overlap(),
          sections.rightCharacters(),
          sections.characters());
    }
    if (items != null) {
      int both = items.gold() + items.found();
      share(out, "evaluate.items.strict", items.strictF1(), 2L * items.strict(), both);
      share(out, "evaluate.items.spans", items.spanF1(), 2L * items.spans(), both);
    }
    if (metadata != null) {
      FieldScore total = metadata.total();
      share(out, "evaluate.metadata.found", total.recall(), total.right(), total.gold());
      share(out, "evaluate.metadata.right", total.precision(), total.right(), total.found());
      for (Map.Entry<String, FieldScore> field : metadata.fields().entrySet()) {
        FieldScore score = field.getValue();
        row(
            out,
            "  " + field.getKey(),
            messages.get("evaluate.of", score.right(), score.gold()),
            score.invented() == 0
                ? ""
                : messages.get("evaluate.metadata.invented", score.invented()));
      }
    }
    if (sections != null) {
      list(out, "MISSED", sections.missed());
      list(out, "SURPLUS", sections.surplus());
    }
    if (items != null) {
      for (String item : first(items.missed())) {
        example(out, messages.get("evaluate.example.MISSED"), item);
      }
      for (String item : first(items.surplus())) {
        example(out, messages.get("evaluate.example.SURPLUS"), item);
      }
    }
    if (metadata != null) {
      for (FieldDifference difference : first(metadata.differences())) {
        example(out, difference.field(), difference.found(), difference.gold());
      }
    }
  }

  /** Writes the same as members of an object that is open. */
  void writeJson(JsonGenerator json) throws IOException {
    if (sections != null) {
      json.writeObjectFieldStart("sections");
      json.writeNumberField("gold", sections.gold());
      json.writeNumberField("found", sections.found());
      json.writeNumberField("strict", sections.strict());
      JsonFigures.write(json, "strictF1", sections.strictF1());
      json.writeNumberField("soft", sections.soft());
      JsonFigures.write(json, "softF1", sections.softF1());
      json.writeNumberField("near", sections.near());
      JsonFigures.write(json, "nearF1", sections.nearF1());
      JsonFigures.write(json, "levelShare", sections.levelShare());
      JsonFigures.write(json, "overlap", sections.overlap());
      list(json, "missed", sections.missed());
      list(json, "surplus", sections.surplus());
      json.writeEndObject();
    }
    if (items != null) {
      json.writeObjectFieldStart("items");
      json.writeNumberField("gold", items.gold());
      json.writeNumberField("found", items.found());
      json.writeNumberField("strict", items.strict());
      JsonFigures.write(json, "strictF1", items.strictF1());
      json.writeNumberField("spans", items.spans());
      JsonFigures.write(json, "spanF1", items.spanF1());
      strings(json, "missed", items.missed());
      strings(json, "surplus", items.surplus());
      json.writeEndObject();
    }
    if (metadata != null) {
      json.writeObjectFieldStart("metadata");
      json.writeObjectFieldStart("fields");
      for (Map.Entry<String, FieldScore> field : metadata.fields().entrySet()) {
        json.writeObjectFieldStart(field.getKey());
        json.writeNumberField("right", field.getValue().right());
        json.writeNumberField("wrong", field.getValue().wrong());
        json.writeNumberField("alike", field.getValue().alike());
        json.writeNumberField("missed", field.getValue().missed());
        json.writeNumberField("invented", field.getValue().invented());
        json.writeEndObject();
      }
      json.writeEndObject();
      json.writeArrayFieldStart("differences");
      for (FieldDifference difference : first(metadata.differences())) {
        json.writeStartObject();
        json.writeStringField("field", difference.field());
        json.writeStringField("gold", difference.gold());
        json.writeStringField("found", difference.found());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
  }

  private void strings(JsonGenerator json, String name, List<String> list) throws IOException {
    json.writeArrayFieldStart(name);
    for (String item : first(list)) {
      json.writeString(item);
    }
    json.writeEndArray();
  }

  private void list(JsonGenerator json, String name, List<LabelledSection> list)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (LabelledSection section : first(list)) {
      json.writeStartObject();
      json.writeStringField("type", section.type());
      json.writeNumberField("level", section.level());
      json.writeStringField("heading", section.heading());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void list(Writer out, String kind, List<LabelledSection> list) throws IOException {
    for (LabelledSection section : first(list)) {
      example(out, messages.get("evaluate.example." + kind), section.type(), section.heading());
    }
  }

  private <T> List<T> first(List<T> list) {
    return list.subList(0, Math.min(examples, list.size()));
  }

  private void share(Writer out, String key, double share, long part, long whole)
      throws IOException {
    String percent =
        Double.isNaN(share) ? "-" : String.format(messages.locale(), "%.2f %%", 100 * share);
    row(out, messages.get(key), percent, messages.get("evaluate.of", part, whole));
  }

  private static void row(Writer out, String label, String first, String second)
      throws IOException {
    out.write(String.format("%-34s%10s  %s", label, first, second).stripTrailing());
    out.write('\n');
  }

  private static void example(Writer out, String... cells) throws IOException {
    out.write(String.join("\t", cells));
    out.write('\n');
  }
}
