package se.renskrift.documents;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/**
 * Writes the processing step into a PDF file: an event in the history of its XMP metadata, and an
 * entry of its document information.
 */
final class PdfNote {
  private PdfNote() {}

  /**
   * Writes the note.
   *
   * @param attached whether a file was attached to the file too
   */
  static void write(PDDocument pdf, CorrectionNote note, boolean attached) throws IOException {
    COSDictionary about = pdf.getDocumentInformation().getCOSObject();
    COSName key = COSName.getPDFName(CorrectionNote.SOFTWARE);
    for (int number = 2; about.containsKey(key); number++) {
      key = COSName.getPDFName(CorrectionNote.SOFTWARE + number);
    }
    about.setString(key, note.line());
    PDDocumentCatalog catalog = pdf.getDocumentCatalog();
    PDMetadata old = catalog.getMetadata();
    String packet = XmpHistory.NEW;
    if (old != null) {
      try (InputStream in = old.exportXMPMetadata()) {
        packet = new String(in.readAllBytes(), UTF_8);
      }
    }
    String written = XmpHistory.add(packet, note, attached);
    if (!written.equals(packet)) {
      catalog.setMetadata(new PDMetadata(pdf, new ByteArrayInputStream(written.getBytes(UTF_8))));
    }
  }
}
