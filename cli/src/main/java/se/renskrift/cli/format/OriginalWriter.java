package se.renskrift.cli.format;

import java.io.IOException;
import java.io.OutputStream;
import se.renskrift.documents.CorrectionNote;
import se.renskrift.documents.OriginalFile;

/** Writes the file that was read, with its words corrected. */
final class OriginalWriter implements ResultWriter {
  @Override
  public void write(Result result, OutputStream out) throws IOException {
    OriginalFile original = result.source().original();
    if (original == null) {
      throw new IllegalArgumentException("result: " + result.source().name() + " has no original");
    }
    out.write(original.correct(result.document().corrected(), note(result)));
  }

  /** What made the corrections of a result. */
  static CorrectionNote note(Result result) {
    return new CorrectionNote(result.tool(), result.model(), Provenance.settings(result));
  }
}
