package se.renskrift.documents;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.renskrift.text.Span;

/**
 * Writes the processing step into a PAGE XML file: a {@code MetadataItem} from version 2019, before
 * that into {@code Comments}.
 */
final class PageXmlNote {
  private static final Pattern VERSION = Pattern.compile("pagecontent/(\\d{4}-\\d{2}-\\d{2})");

  private PageXmlNote() {}

  /** The date that is the version of the format; of a file that does not say, the newest. */
  static String version(XmlElement root, String source) {
    Matcher matcher = VERSION.matcher(source.substring(root.start(), root.contentStart()));
    return matcher.find() ? matcher.group(1) : "2019-07-15";
  }

  static void insert(
      XmlElement root, String version, MarkupFile file, CorrectionNote note, Patch patch) {
    XmlElement metadata = root.child("Metadata");
    if (metadata == null || metadata.children().isEmpty()) {
      patch.insert(root.contentStart(), AltoNote.comment(note));
    } else if (version.compareTo("2019") >= 0) {
      List<XmlElement> children = metadata.children();
      patch.insert(children.get(children.size() - 1).end(), item(metadata.prefix(), file, note));
    } else {
      comments(metadata, file, note, patch);
    }
  }

  private static String item(String prefix, MarkupFile file, CorrectionNote note) {
    String labels = prefix + "Labels";
    return String.join(
        "",
        "<" + prefix + "MetadataItem type=\"processingStep\" name=\"correction\" value=\"",
        CorrectionNote.SOFTWARE + "\"><" + labels + ">",
        label(prefix, "version", note.version(), file),
        label(prefix, "model", note.model(), file),
        label(prefix, "settings", note.settings(), file),
        "</" + labels + "></" + prefix + "MetadataItem>");
  }

  private static String label(String prefix, String type, String value, MarkupFile file) {
    return "<" + prefix + "Label type=\"" + type + "\" value=\"" + file.escape(value) + "\"/>";
  }

  private static void comments(
      XmlElement metadata, MarkupFile file, CorrectionNote note, Patch patch) {
    String line = file.escape(note.line());
    XmlElement comments = metadata.child("Comments");
    String name = metadata.prefix() + "Comments";
    if (comments == null) {
      XmlElement before = metadata.child("LastChange");
      int at = before == null ? metadata.contentStart() : before.end();
      patch.insert(at, "<" + name + ">" + line + "</" + name + ">");
    } else if (comments.isSelfClosing()) {
      Span tag = new Span(comments.attributesEnd(), comments.end());
      patch.replace(tag, ">" + line + "</" + name + ">");
    } else {
      boolean empty = comments.contentStart() == comments.contentEnd();
      patch.insert(comments.contentEnd(), (empty ? "" : "; ") + line);
    }
  }

  /** A text as a value in {@code custom}, whose marks it must not hold. */
  static String customText(String text) {
    StringBuilder out = new StringBuilder();
    for (char c : text.toCharArray()) {
      boolean mark = "{};:,\\".indexOf(c) >= 0 || (Words.isSpace(c) && c != ' ');
      out.append(mark ? String.format(Locale.ROOT, "\\u%04X", (int) c) : String.valueOf(c));
    }
    return out.toString();
  }
}
