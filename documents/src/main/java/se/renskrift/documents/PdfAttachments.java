package se.renskrift.documents;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/** Attaches the list of corrections to a PDF file, beside what is attached to it already. */
final class PdfAttachments {
  private static final String NAME = "renskrift-corrections";
  private static final String ENDING = ".json";

  private static final COSName FILES = COSName.getPDFName("EmbeddedFiles");
  private static final COSName ASSOCIATED = COSName.getPDFName("AF");
  private static final COSName RELATIONSHIP = COSName.getPDFName("AFRelationship");

  private PdfAttachments() {}

  /**
   * Attaches a file of JSON.
   *
   * @throws IOException if it cannot be compressed
   */
  static void add(PDDocument pdf, byte[] json) throws IOException {
    COSDictionary catalog = pdf.getDocumentCatalog().getCOSObject();
    COSDictionary names = dictionary(catalog, COSName.NAMES);
    // Keys of a name tree stand in the order of their bytes.
    Map<String, COSBase> files = new TreeMap<>();
    collect(
        names.getCOSDictionary(FILES), files, Collections.newSetFromMap(new IdentityHashMap<>()));
    String name = NAME + ENDING;
    for (int number = 2; files.containsKey(name); number++) {
      name = NAME + "-" + number + ENDING;
    }
    COSDictionary specification = specification(name, stream(pdf, json));
    files.put(name, specification);
    COSArray leaf = new COSArray();
    files.forEach(
        (key, file) -> {
          leaf.add(new COSString(bytes(key)));
          leaf.add(file);
        });
    COSDictionary tree = new COSDictionary();
    tree.setItem(COSName.NAMES, leaf);
    names.setItem(FILES, tree);
    COSArray associated = catalog.getCOSArray(ASSOCIATED);
    if (associated == null) {
      associated = new COSArray();
      catalog.setItem(ASSOCIATED, associated);
    }
    associated.add(specification);
  }

  private static COSDictionary dictionary(COSDictionary parent, COSName key) {
    COSDictionary child = parent.getCOSDictionary(key);
    if (child == null) {
      child = new COSDictionary();
      parent.setItem(key, child);
    }
    return child;
  }

  private static void collect(
      @Nullable COSDictionary node, Map<String, COSBase> files, Set<COSBase> seen) {
    if (node == null || !seen.add(node)) {
      return;
    }
    COSArray pairs = node.getCOSArray(COSName.NAMES);
    for (int i = 0; pairs != null && i + 1 < pairs.size(); i += 2) {
      if (pairs.getObject(i) instanceof COSString key) {
        files.putIfAbsent(text(key.getBytes()), pairs.get(i + 1));
      }
    }
    COSArray kids = node.getCOSArray(COSName.KIDS);
    for (int i = 0; kids != null && i < kids.size(); i++) {
      if (kids.getObject(i) instanceof COSDictionary kid) {
        collect(kid, files, seen);
      }
    }
  }

  private static COSStream stream(PDDocument pdf, byte[] json) throws IOException {
    COSDictionary parameters = new COSDictionary();
    parameters.setInt(COSName.SIZE, json.length);
    COSDictionary about = pdf.getDocumentInformation().getCOSObject();
    for (COSName date : new COSName[] {COSName.CREATION_DATE, COSName.MOD_DATE}) {
      String when = about.getString(date);
      if (when != null) {
        // The file is as old as what it was made from: a clock would make each copy another.
        parameters.setString(COSName.MOD_DATE, when);
      }
    }
    COSStream stream = pdf.getDocument().createCOSStream();
    stream.setItem(COSName.TYPE, COSName.getPDFName("EmbeddedFile"));
    stream.setItem(COSName.SUBTYPE, COSName.getPDFName("application/json"));
    stream.setItem(COSName.PARAMS, parameters);
    try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
      out.write(json);
    }
    return stream;
  }

  private static COSDictionary specification(String name, COSStream file) {
    COSDictionary files = new COSDictionary();
    files.setItem(COSName.F, file);
    files.setItem(COSName.UF, file);
    COSDictionary specification = new COSDictionary();
    specification.setItem(COSName.TYPE, COSName.FILESPEC);
    specification.setString(COSName.F, name);
    specification.setString(COSName.UF, name);
    specification.setString(COSName.DESC, "What Renskrift corrected in the text of this document");
    specification.setItem(RELATIONSHIP, COSName.getPDFName("Data"));
    specification.setItem(COSName.EF, files);
    return specification;
  }

  /** Each byte as a character, so that keys sort as their bytes do. */
  private static String text(byte[] bytes) {
    return new String(bytes, ISO_8859_1);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(ISO_8859_1);
  }
}
