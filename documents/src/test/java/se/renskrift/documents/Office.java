package se.renskrift.documents;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes and reads small files of office programs. */
final class Office {
  private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

  private Office() {}

  static SourceDocument read(byte[] content, ReadLimits limits) throws IOException {
    return DocumentReader.of(limits).read(new ByteArrayInputStream(content), "x");
  }

  static SourceDocument read(byte[] content) throws IOException {
    return read(content, ReadLimits.DEFAULT.withMaxTime(Duration.ofSeconds(30)));
  }

  static String text(String content) throws IOException {
    return read(content.getBytes(StandardCharsets.UTF_8)).text();
  }

  /** A docx with the given mark-up as its body, and more parts. */
  static byte[] docx(String prolog, String body, Map<String, String> parts) throws IOException {
    String overrides =
        parts.keySet().stream()
            .map(
                part ->
                    "<Override PartName='/word/"
                        + part
                        + ".xml' ContentType='application/vnd.openxmlformats-officedocument."
                        + "wordprocessingml."
                        + part
                        + "+xml'/>")
            .reduce("", String::concat);
    Map<String, String> all = new LinkedHashMap<>();
    all.put(
        "[Content_Types].xml",
        "<?xml version='1.0'?><Types xmlns='http://schemas.openxmlformats.org/package/2006/"
            + "content-types'><Default Extension='rels' ContentType='application/vnd."
            + "openxmlformats-package.relationships+xml'/><Override PartName='/word/document.xml'"
            + " ContentType='application/vnd.openxmlformats-officedocument.wordprocessingml."
            + "document.main+xml'/>"
            + overrides
            + "</Types>");
    all.put("_rels/.rels", relations("officeDocument", "word/document.xml"));
    all.put(
        "word/document.xml",
        "<?xml version='1.0'?>"
            + prolog
            + "<w:document xmlns:w='"
            + WORD
            + "'><w:body>"
            + body
            + "</w:body></w:document>");
    all.put(
        "word/_rels/document.xml.rels",
        parts.isEmpty()
            ? "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'/>"
            : relations(
                parts.keySet().iterator().next(), parts.keySet().iterator().next() + ".xml"));
    parts.forEach(
        (part, content) ->
            all.put(
                "word/" + part + ".xml",
                "<w:" + part + " xmlns:w='" + WORD + "'>" + content + "</w:" + part + ">"));
    return zip(all);
  }

  private static String relations(String type, String target) {
    return "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
        + "<Relationship Id='rId1' Type='http://schemas.openxmlformats.org/officeDocument/2006/"
        + "relationships/"
        + type
        + "' Target='"
        + target
        + "'/></Relationships>";
  }

  /** An odt with the given mark-up as its text. */
  static byte[] odt(String prolog, String body) throws IOException {
    Map<String, String> all = new LinkedHashMap<>();
    all.put("mimetype", "application/vnd.oasis.opendocument.text");
    all.put(
        "content.xml",
        "<?xml version='1.0'?>"
            + prolog
            + "<office:document-content xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:"
            + "1.0' xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'><office:body>"
            + "<office:text>"
            + body
            + "</office:text></office:body></office:document-content>");
    return zip(all);
  }

  static byte[] zip(Map<String, String> entries) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, String> entry : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
    return out.toByteArray();
  }
}
