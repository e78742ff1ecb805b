package se.renskrift.documents;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.jspecify.annotations.Nullable;

/**
 * The resources of a page or a form and what is added to them. They are never changed themselves,
 * for others may share them. Not thread-safe.
 */
final class PdfResources {
  private static final String PREFIX = "Renskrift";

  private final COSDictionary original;
  private final Map<COSName, Map<COSName, COSBase>> added = new LinkedHashMap<>();

  PdfResources(@Nullable PDResources resources) {
    original = resources == null ? new COSDictionary() : resources.getCOSObject();
  }

  /** Adds a copy of a form with another content, and says by which name. */
  COSName add(PDFormXObject form, byte[] content, PdfResources resources) throws IOException {
    COSStream copy = new COSStream();
    COSDictionary entries = form.getCOSObject();
    for (Map.Entry<COSName, COSBase> entry : entries.entrySet()) {
      copy.setItem(entry.getKey(), entry.getValue());
    }
    copy.removeItem(COSName.LENGTH);
    copy.removeItem(COSName.FILTER);
    copy.removeItem(COSName.DECODE_PARMS);
    copy.removeItem(COSName.getPDFName("DL"));
    if (resources.isAltered()) {
      copy.setItem(COSName.RESOURCES, resources.dictionary());
    }
    try (OutputStream out = copy.createOutputStream(COSName.FLATE_DECODE)) {
      out.write(content);
    }
    return add(COSName.XOBJECT, copy);
  }

  /** Adds something of a kind, and says by which name. */
  COSName add(COSName kind, COSBase resource) {
    Map<COSName, COSBase> ofKind = added.computeIfAbsent(kind, k -> new LinkedHashMap<>());
    for (Map.Entry<COSName, COSBase> entry : ofKind.entrySet()) {
      if (entry.getValue() == resource) {
        return entry.getKey();
      }
    }
    COSDictionary taken = original.getCOSDictionary(kind);
    int number = ofKind.size() + 1;
    while (isTaken(COSName.getPDFName(PREFIX + number), taken, ofKind)) {
      number++;
    }
    COSName name = COSName.getPDFName(PREFIX + number);
    ofKind.put(name, resource);
    return name;
  }

  private static boolean isTaken(
      COSName name, @Nullable COSDictionary taken, Map<COSName, COSBase> ofKind) {
    return ofKind.containsKey(name) || (taken != null && taken.containsKey(name));
  }

  private boolean isAltered() {
    return !added.isEmpty();
  }

  /** The resources with what was added. */
  COSDictionary dictionary() {
    COSDictionary all = new COSDictionary(original);
    added.forEach(
        (kind, resources) -> {
          COSDictionary old = original.getCOSDictionary(kind);
          COSDictionary ofKind = old == null ? new COSDictionary() : new COSDictionary(old);
          resources.forEach(ofKind::setItem);
          all.setItem(kind, ofKind);
        });
    return all;
  }
}
