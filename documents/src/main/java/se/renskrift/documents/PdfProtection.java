package se.renskrift.documents;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * What keeps a PDF file from being changed.
 *
 * @param encrypted whether it is encrypted, also if it can be read without a password
 * @param signed whether it is signed, certified, or given rights by a signature
 */
record PdfProtection(boolean encrypted, boolean signed) {
  static PdfProtection of(PDDocument pdf) throws IOException {
    return new PdfProtection(pdf.isEncrypted(), PdfSignatures.areIn(pdf));
  }
}
