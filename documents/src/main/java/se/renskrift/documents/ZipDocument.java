package se.renskrift.documents;

import static se.renskrift.documents.DocumentException.Reason.ENCRYPTED;
import static se.renskrift.documents.DocumentException.Reason.MALFORMED;
import static se.renskrift.documents.DocumentException.Reason.UNSUPPORTED;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import se.renskrift.documents.LayoutBuilder.TooLargeException;

/** Reads the office documents that are ZIP archives: docx and odt. */
final class ZipDocument {
  private static final String WORD =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

  private static final String OPEN_DOCUMENT = "application/vnd.oasis.opendocument.text";

  /** What the directory of an archive ends with; a comment of 64 KiB may follow. */
  private static final String END = "PK\5\6";

  private static final int END_REACH = (1 << 16) + 22;

  /** No archive is a bomb before it has unfolded to this size. */
  private static final int FREE = 1 << 20;

  private static final Set<String> KEPT =
      Set.of("mimetype", "META-INF/manifest.xml", "content.xml");

  private final byte[] content;
  private final File file;
  private final Set<String> names = new HashSet<>();
  private byte[] text = {};
  private String type = "";
  private String manifest = "";

  private ZipDocument(byte[] content, File file) {
    this.content = content;
    this.file = file;
  }

  /** Adds the text of the document and says what it is. */
  static String read(byte[] content, ReadLimits limits, TextBlocks blocks)
      throws IOException, TooLargeException, MarkupException {
    if (Signature.find(content, content.length - END_REACH, content.length, END) < 0) {
      throw new DocumentException("", MALFORMED, "it breaks off before its end");
    }
    Path file = Files.createTempFile("office", ".zip");
    try {
      Files.write(file, content);
      return new ZipDocument(content, file.toFile()).read(limits, blocks);
    } catch (ZipException e) {
      boolean encrypted = String.valueOf(e.getMessage()).contains("encrypted");
      throw new DocumentException(
          "",
          encrypted ? ENCRYPTED : MALFORMED,
          encrypted ? "it needs a password" : FirstLine.of(e));
    } finally {
      Files.delete(file);
    }
  }

  private String read(ReadLimits limits, TextBlocks blocks)
      throws IOException, TooLargeException, MarkupException {
    survey(limits);
    if (type.startsWith(OPEN_DOCUMENT)) {
      if (manifest.contains("encryption-data")) {
        throw new DocumentException("", ENCRYPTED, "it needs a password");
      }
      TikaReader.openDocument(archiveOf(OpenDocumentText.asPrinted(text)), limits, blocks);
      return OPEN_DOCUMENT;
    }
    if (names.contains("[Content_Types].xml") && has("word/")) {
      TikaReader.word(WordParts.asPrinted(file), limits, blocks);
      return WORD;
    }
    throw new DocumentException("", UNSUPPORTED, what());
  }

  private boolean has(String folder) {
    return names.stream().anyMatch(name -> name.startsWith(folder));
  }

  private String what() {
    if (has("xl/") || type.contains("spreadsheet")) {
      return "a spreadsheet";
    }
    if (has("ppt/") || type.contains("presentation")) {
      return "a presentation";
    }
    return type.contains("opendocument") ? "an OpenDocument file without text" : "a ZIP archive";
  }

  /** Unpacks everything once, so that nothing that follows meets a bomb. */
  private void survey(ReadLimits limits) throws IOException, TooLargeException {
    byte[] buffer = new byte[1 << 16];
    long rest = Math.max(FREE, (long) limits.maxExpansion() * content.length);
    try (ZipFile zip = new ZipFile(file)) {
      for (ZipEntry entry : Collections.list(zip.entries())) {
        names.add(entry.getName());
        ByteArrayOutputStream kept = new ByteArrayOutputStream();
        try (InputStream in = zip.getInputStream(entry)) {
          for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
            rest -= n;
            if (rest < 0) {
              throw new TooLargeException(limits.maxExpansion() + " times its size when unpacked");
            }
            if (KEPT.contains(entry.getName())) {
              kept.write(buffer, 0, n);
            }
          }
        }
        keep(entry.getName(), kept);
      }
    }
  }

  private void keep(String name, ByteArrayOutputStream content) {
    if (name.equals("mimetype")) {
      type = content.toString(StandardCharsets.UTF_8).strip();
    } else if (name.equals("META-INF/manifest.xml")) {
      manifest = content.toString(StandardCharsets.UTF_8);
    } else if (name.equals("content.xml")) {
      text = content.toByteArray();
    }
  }

  /** The document without its styles, which hold the running headers and footers. */
  private byte[] archiveOf(byte[] text) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("mimetype"));
      zip.write(type.getBytes(StandardCharsets.UTF_8));
      zip.putNextEntry(new ZipEntry("content.xml"));
      zip.write(text);
    }
    return out.toByteArray();
  }
}
