package se.renskrift.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.Closeable;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import se.renskrift.CleanerOptions;
import se.renskrift.cli.format.NamedFile;
import se.renskrift.documents.OcrSource;

/**
 * The file in the folder of results that says of each input what became of it and with what: a line
 * of JSON for each, added when it is done. Later runs add their lines after those of earlier ones.
 * If the process ends early, inputs that were done before their turn have their lines, too.
 * Thread-safe.
 */
final class Manifest implements Closeable {
  /** What the file is called. No result has this name: those end with another extension. */
  static final String NAME = "renskrift.jsonl";

  private static final JsonFactory FACTORY = new JsonFactory();

  private final FileChannel file;
  private final Version version = new Version();
  private final Knowledge knowledge;
  private final CleanerOptions options;
  private final boolean pageBreaks;
  private final List<Outcome> ahead = new ArrayList<>();
  private final Runnable atTheEnd = this::addAhead;

  private Manifest(
      FileChannel file, Knowledge knowledge, CleanerOptions options, boolean pageBreaks) {
    this.pageBreaks = pageBreaks;
    this.file = file;
    this.knowledge = knowledge;
    this.options = options;
  }

  /** Opens the manifest of a folder, or begins it. */
  static Manifest open(Path folder, Knowledge knowledge, CleanerOptions options, boolean pageBreaks)
      throws IOException {
    Files.createDirectories(folder);
    Path path = folder.resolve(NAME);
    boolean whole = endsWithALine(path);
    FileChannel file = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    Manifest manifest = new Manifest(file, knowledge, options, pageBreaks);
    if (!whole) {
      // A run that was broken off may have left half a line.
      manifest.write("\n");
    }
    Interruption.last(manifest.atTheEnd);
    return manifest;
  }

  private static boolean endsWithALine(Path path) throws IOException {
    if (!Files.exists(path) || Files.size(path) == 0) {
      return true;
    }
    try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "r")) {
      file.seek(file.length() - 1);
      return file.read() == '\n';
    }
  }

  /** Hears that the results of an input are there, before its turn has come to be added. */
  synchronized void expect(Outcome outcome) {
    ahead.add(outcome);
  }

  /** Adds what became of an input; nothing for one that was skipped, which has its line already. */
  void add(Outcome outcome) throws IOException {
    Interruption.uninterrupted(
        () -> {
          write(outcome);
          return outcome;
        });
  }

  private void addAhead() {
    try {
      for (Outcome outcome : List.copyOf(ahead)) {
        write(outcome);
      }
    } catch (IOException e) {
      // The process ends; there is nobody left to tell.
    }
  }

  private synchronized void write(Outcome outcome) throws IOException {
    ahead.remove(outcome);
    if (outcome instanceof Outcome.Skipped) {
      return;
    }
    StringWriter line = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(line)) {
      json.writeStartObject();
      json.writeStringField("input", outcome.source().name());
      if (outcome instanceof Outcome.Cleaned done) {
        json.writeStringField("status", "cleaned");
        write(json, done);
      } else if (outcome instanceof Outcome.PassedOver passedOver) {
        json.writeStringField("status", "passed-over");
        writeSource(json, passedOver.results());
        writeResults(json, passedOver.results());
      } else if (outcome instanceof Outcome.Failed failed) {
        json.writeStringField("status", "failed");
        json.writeStringField("code", code(failed.exitCode()));
        json.writeStringField("place", failed.place());
        json.writeStringField("message", failed.message());
      }
      writeTool(json);
      json.writeEndObject();
    }
    write(line.append('\n').toString());
  }

  private static void write(JsonGenerator json, Outcome.Cleaned done) throws IOException {
    writeSource(json, done.results());
    json.writeNumberField(
        "corrections", done.corrections().values().stream().mapToInt(Integer::intValue).sum());
    json.writeNumberField("suggestions", done.suggestions());
    json.writeNumberField("illegible", done.illegible());
    writeResults(json, done.results());
  }

  private static void writeSource(JsonGenerator json, Outcome.Written read) throws IOException {
    json.writeStringField("sha256", read.sha256());
    json.writeStringField("mediaType", read.mediaType());
    json.writeNumberField("pages", read.pages());
    OcrSource ocr = read.ocr();
    if (ocr != null) {
      json.writeStringField("ocr", ocr.program() + ", " + ocr.language());
    }
  }

  private static void writeResults(JsonGenerator json, Outcome.Written written) throws IOException {
    json.writeArrayFieldStart("results");
    for (NamedFile result : written.files()) {
      write(json, result);
    }
    json.writeEndArray();
    if (written.unwritten().isEmpty()) {
      return;
    }
    json.writeArrayFieldStart("notWritten");
    for (Outcome.Unwritten format : written.unwritten()) {
      json.writeStartObject();
      json.writeStringField("format", format.format().id());
      json.writeStringField("code", code(format.code()));
      json.writeStringField("message", format.message());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static String code(ExitCode code) {
    return code.name().toLowerCase(Locale.ROOT);
  }

  private void writeTool(JsonGenerator json) throws IOException {
    json.writeStringField("tool", version.tool());
    json.writeStringField("model", knowledge.modelId());
    json.writeNumberField("minConfidence", options.minConfidence());
    json.writeBooleanField("keepLines", options.keepLines());
    json.writeBooleanField("dropDuplicates", options.dropDuplicates());
    if (pageBreaks) {
      json.writeBooleanField("pageBreaks", true);
    }
    json.writeArrayFieldStart("lexicons");
    for (NamedFile lexicon : knowledge.lexicons()) {
      write(json, lexicon);
    }
    json.writeEndArray();
  }

  private static void write(JsonGenerator json, NamedFile named) throws IOException {
    json.writeStartObject();
    json.writeStringField("name", named.name());
    json.writeStringField("sha256", named.sha256());
    json.writeEndObject();
  }

  private void write(String text) throws IOException {
    ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
    while (bytes.hasRemaining()) {
      file.write(bytes);
    }
  }

  @Override
  public void close() throws IOException {
    Interruption.forget(atTheEnd);
    file.close();
  }
}
