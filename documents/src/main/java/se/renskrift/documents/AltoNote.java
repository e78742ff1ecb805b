package se.renskrift.documents;

import java.util.List;

/**
 * Writes the processing step into an ALTO file: a {@code Processing} from version 4, before that a
 * step after OCR. A file without a description has no place for it and gets a comment.
 */
final class AltoNote {
  private AltoNote() {}

  static void insert(XmlElement root, MarkupFile file, CorrectionNote note, Patch patch)
      throws MarkupException {
    XmlElement description = root.child("Description");
    if (description == null || description.isSelfClosing()) {
      patch.insert(root.contentStart(), comment(note));
      return;
    }
    String prefix = root.prefix();
    List<XmlElement> ocr =
        description.children("OCRProcessing").stream().filter(e -> !e.isSelfClosing()).toList();
    boolean hasProcessing = description.child("Processing") != null;
    if (!ocr.isEmpty() && !hasProcessing) {
      XmlElement last = ocr.get(ocr.size() - 1);
      String step = element(prefix, "postProcessingStep", "", body(prefix, file, note));
      patch.insert(afterLastChild(last), step);
    } else if (hasProcessing || isFromFour(root, file)) {
      String category = element(prefix, "processingCategory", "", "contentModification");
      String id = " ID=\"" + freeId(file.text()) + "\"";
      String step = element(prefix, "Processing", id, category + body(prefix, file, note));
      patch.insert(afterLastChild(description), step);
    } else {
      String id = " ID=\"" + freeId(file.text()) + "\"";
      String step = element(prefix, "postProcessingStep", "", body(prefix, file, note));
      String unknown = "<" + prefix + "ocrProcessingStep/>";
      patch.insert(
          afterLastChild(description), element(prefix, "OCRProcessing", id, unknown + step));
    }
  }

  /** A comment that says the same; it must not hold two hyphens. */
  static String comment(CorrectionNote note) {
    return "<!-- " + note.line().replaceAll("-(?=-)", "- ").replace(">", "") + " -->";
  }

  private static boolean isFromFour(XmlElement root, MarkupFile file) {
    String tag = file.text().substring(root.start(), root.contentStart());
    return tag.contains("alto/ns-v4#") || tag.contains("alto/ns-v5#");
  }

  private static int afterLastChild(XmlElement element) {
    List<XmlElement> children = element.children();
    return children.isEmpty() ? element.contentStart() : children.get(children.size() - 1).end();
  }

  private static String body(String prefix, MarkupFile file, CorrectionNote note) {
    String software =
        element(prefix, "softwareName", "", CorrectionNote.SOFTWARE)
            + element(prefix, "softwareVersion", "", file.escape(note.version()))
            + element(prefix, "applicationDescription", "", "model " + file.escape(note.model()));
    return element(
            prefix,
            "processingStepDescription",
            "",
            "Corrected words; what was observed is each word's ALTERNATIVE")
        + element(prefix, "processingStepSettings", "", file.escape(note.settings()))
        + element(prefix, "processingSoftware", "", software);
  }

  private static String element(String prefix, String name, String attributes, String content) {
    return "<" + prefix + name + attributes + ">" + content + "</" + prefix + name + ">";
  }

  /** An identifier that the file does not have yet. */
  static String freeId(String text) {
    int number = 1;
    while (text.contains("renskrift_" + number)) {
      number++;
    }
    return "renskrift_" + number;
  }
}
