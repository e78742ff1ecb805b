package se.renskrift.documents;

import java.io.IOException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;

/** The electronic signatures of a PDF file, which hold for its bytes as they are. */
final class PdfSignatures {
  private static final COSName PERMISSIONS = COSName.getPDFName("Perms");
  private static final COSName SECURITY_STORE = COSName.getPDFName("DSS");

  private PdfSignatures() {}

  /** Whether it is signed, certified, or given rights by a signature. */
  static boolean areIn(PDDocument pdf) throws IOException {
    COSDictionary catalog = pdf.getDocumentCatalog().getCOSObject();
    if (catalog.getCOSDictionary(PERMISSIONS) != null) {
      return true;
    }
    for (PDSignatureField field : pdf.getSignatureFields()) {
      PDSignature signature = field.getSignature();
      if (signature != null) {
        return true;
      }
    }
    return false;
  }

  /** Takes them out; how their fields look stays. */
  static void remove(PDDocument pdf) throws IOException {
    if (!areIn(pdf)) {
      return;
    }
    COSDictionary catalog = pdf.getDocumentCatalog().getCOSObject();
    catalog.removeItem(PERMISSIONS);
    catalog.removeItem(SECURITY_STORE);
    for (PDSignatureField field : pdf.getSignatureFields()) {
      field.getCOSObject().removeItem(COSName.V);
    }
    PDAcroForm form = pdf.getDocumentCatalog().getAcroForm(null);
    if (form != null) {
      form.setSignaturesExist(false);
      form.setAppendOnly(false);
    }
  }
}
