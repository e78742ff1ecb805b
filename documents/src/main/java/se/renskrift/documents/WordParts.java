package se.renskrift.documents;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.regex.Pattern;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Makes a docx one of which Tika gives the text as it is printed: without comments in the margin,
 * without the inner numbers of notes where they are referred to, with the hyphens that Word does
 * not break at.
 */
final class WordParts {
  private static final Pattern TEXT =
      Pattern.compile("word/(?:document|footnotes|endnotes)[0-9]{0,3}\\.xml");

  private static final Pattern COMMENTS =
      Pattern.compile("word/comments[A-Za-z]{0,20}[0-9]{0,3}\\.xml");

  private static final Pattern REFERENCE =
      Pattern.compile("<(?:\\w{1,20}:)?(?:footnote|endnote)Reference\\b[^<>]{0,500}/>");

  private static final Pattern HYPHEN =
      Pattern.compile("<((?:\\w{1,20}:)?)noBreakHyphen\\s{0,9}/>");

  /** U+2011 in UTF-8, each byte as a character. */
  private static final String HYPHEN_BYTES = "\u00E2\u0080\u0091";

  private static final String NO_COMMENTS =
      "<w:comments xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"/>";

  /** Building blocks that belong to the template, which Tika takes for text. */
  private static final String GLOSSARY = "word/glossary/document.xml";

  private static final String NO_GLOSSARY = NO_COMMENTS.replace("comments", "glossaryDocument");

  private WordParts() {}

  /**
   * The document, so changed.
   *
   * @throws MarkupException if a part of its text is broken
   */
  static byte[] asPrinted(File file) throws IOException, MarkupException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipFile from = new ZipFile(file);
        ZipOutputStream to = new ZipOutputStream(out)) {
      to.setLevel(Deflater.BEST_SPEED);
      for (ZipEntry entry : Collections.list(from.entries())) {
        to.putNextEntry(new ZipEntry(entry.getName()));
        try (InputStream in = from.getInputStream(entry)) {
          if (COMMENTS.matcher(entry.getName()).matches()) {
            to.write(NO_COMMENTS.getBytes(StandardCharsets.US_ASCII));
          } else if (entry.getName().equals(GLOSSARY)) {
            to.write(NO_GLOSSARY.getBytes(StandardCharsets.US_ASCII));
          } else if (TEXT.matcher(entry.getName()).matches()) {
            to.write(asPrinted(in.readAllBytes()));
          } else {
            in.transferTo(to);
          }
        }
      }
    }
    return out.toByteArray();
  }

  private static byte[] asPrinted(byte[] part) throws MarkupException {
    // Tika passes over what is broken and gives what stands before.
    XmlCheck.wellFormed(new String(part, MarkupCharset.of(part).charset()));
    String text = new String(part, StandardCharsets.ISO_8859_1);
    text = REFERENCE.matcher(text).replaceAll("");
    text = HYPHEN.matcher(text).replaceAll("<$1t>" + HYPHEN_BYTES + "</$1t>");
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }
}
