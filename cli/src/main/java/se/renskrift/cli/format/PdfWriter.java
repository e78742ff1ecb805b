package se.renskrift.cli.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import se.renskrift.documents.OriginalFile;

/** Writes the PDF file that was read, with its words corrected and the whole result attached. */
final class PdfWriter implements ResultWriter {
  @Override
  public void write(Result result, OutputStream out) throws IOException {
    OriginalFile original = result.source().original();
    if (original == null) {
      throw new IllegalArgumentException("result: " + result.source().name() + " has no original");
    }
    ByteArrayOutputStream json = new ByteArrayOutputStream();
    new JsonWriter().write(result, json);
    out.write(
        original.correct(
            result.document().corrected(), OriginalWriter.note(result), json.toByteArray()));
  }
}
