package se.renskrift.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import se.renskrift.cli.format.JsonFigures;
import se.renskrift.evaluation.ErrorRate;
import se.renskrift.evaluation.Evaluation;
import se.renskrift.evaluation.Example;

/** The figures of an evaluation, for people and for programs. */
final class EvaluationTable {
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET, StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
          .build();

  private final Messages messages;
  private final Evaluation figures;
  private final StructureTable structure;
  private final List<Example> examples;

  EvaluationTable(Messages messages, Evaluation figures, StructureTable structure, int examples) {
    this.structure = structure;
    this.messages = messages;
    this.figures = figures;
    this.examples = figures.examples().stream().limit(examples).toList();
  }

  /** Writes a row for each figure. */
  void writeText(Writer out) throws IOException {
    line(out, "", messages.get("evaluate.before"), messages.get("evaluate.after"));
    rates(out, "evaluate.words", figures.wordsBefore(), figures.wordsAfter());
    rates(out, "evaluate.characters", figures.charactersBefore(), figures.charactersAfter());
    line(
        out,
        messages.get("evaluate.fixed"),
        percent(figures.fixedShare()),
        messages.get("evaluate.of", figures.fixed(), figures.wrong()));
    line(
        out,
        messages.get("evaluate.broken"),
        figure("%.1f", figures.brokenPer100k()),
        messages.get("evaluate.of", figures.broken(), figures.right()));
    line(out, messages.get("evaluate.precision"), percent(figures.precision()), "");
    line(out, messages.get("evaluate.digits"), figure("%d", figures.digitsBroken()), "");
    for (Example example : examples) {
      out.write(
          String.join(
              "\t",
              messages.get("evaluate.example." + example.kind()),
              example.observed(),
              example.output(),
              example.gold()));
      out.write('\n');
    }
    structure.writeText(out);
  }

  /** Writes the same as one JSON object; its keys are described in {@code docs/formats.md}. */
  void writeJson(Writer out) throws IOException {
    try (JsonGenerator json = FACTORY.createGenerator(out)) {
      json.useDefaultPrettyPrinter();
      json.writeStartObject();
      json.writeNumberField("words", figures.words());
      rates(json, "wer", figures.wordsBefore(), figures.wordsAfter());
      rates(json, "cer", figures.charactersBefore(), figures.charactersAfter());
      json.writeNumberField("wrong", figures.wrong());
      json.writeNumberField("fixed", figures.fixed());
      JsonFigures.write(json, "fixedShare", figures.fixedShare());
      json.writeNumberField("right", figures.right());
      json.writeNumberField("broken", figures.broken());
      JsonFigures.write(json, "brokenPer100k", figures.brokenPer100k());
      json.writeNumberField("moved", figures.moved());
      JsonFigures.write(json, "precision", figures.precision());
      json.writeNumberField("digitsBroken", figures.digitsBroken());
      json.writeArrayFieldStart("examples");
      for (Example example : examples) {
        json.writeStartObject();
        json.writeStringField("kind", example.kind() == Example.Kind.BROKEN ? "broken" : "missed");
        json.writeStringField("observed", example.observed());
        json.writeStringField("output", example.output());
        json.writeStringField("gold", example.gold());
        json.writeEndObject();
      }
      json.writeEndArray();
      structure.writeJson(json);
      json.writeEndObject();
    }
    out.write('\n');
  }

  private void rates(Writer out, String key, ErrorRate before, ErrorRate after) throws IOException {
    line(out, messages.get(key), percent(before.value()), percent(after.value()));
  }

  private static void rates(JsonGenerator json, String name, ErrorRate before, ErrorRate after)
      throws IOException {
    json.writeObjectFieldStart(name);
    JsonFigures.write(json, "before", before.value());
    JsonFigures.write(json, "after", after.value());
    json.writeEndObject();
  }

  private static void line(Writer out, String label, String first, String second)
      throws IOException {
    out.write(String.format("%-34s%10s  %s", label, first, second).stripTrailing());
    out.write('\n');
  }

  private String percent(double share) {
    return Double.isNaN(share) ? "-" : figure("%.2f %%", 100 * share);
  }

  private String figure(String pattern, Object value) {
    return String.format(messages.locale(), pattern, value);
  }
}
