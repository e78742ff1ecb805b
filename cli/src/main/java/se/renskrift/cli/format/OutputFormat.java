package se.renskrift.cli.format;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.renskrift.documents.OcrFormat;
import se.renskrift.documents.OriginalFile;
import se.renskrift.documents.SourceDocument;

/** A format that results are written in. */
public enum OutputFormat {
  /** The fair copy alone: a paragraph a line, a blank line between. */
  TXT(new TextWriter(), null, "txt"),
  /** The whole result, as {@code docs/formats.md} says. */
  JSON(new JsonWriter(), null, "json"),
  /** The fair copy with headings and lists marked up. */
  MD(new MarkdownWriter(), null, "md"),
  /** The fair copy as an accessible page for the web. */
  HTML(new HtmlWriter(), null, "html"),
  /** The ALTO file that was read, with its words corrected. */
  ALTO(new OriginalWriter(), OcrFormat.ALTO, "xml", "alto"),
  /** The hOCR file that was read, with its words corrected. */
  HOCR(new OriginalWriter(), OcrFormat.HOCR, "hocr", "html", "htm", "xhtml", "xml"),
  /** The PAGE XML file that was read, with its words corrected. */
  PAGE(new OriginalWriter(), OcrFormat.PAGE, "xml", "page"),
  /** The PDF file that was read, with the words of its text layer corrected. */
  PDF(new PdfWriter(), OcrFormat.PDF, "pdf");

  private final ResultWriter writer;
  private final @Nullable OcrFormat original;
  private final List<String> extensions;

  OutputFormat(ResultWriter writer, @Nullable OcrFormat original, String... extensions) {
    this.writer = writer;
    this.original = original;
    this.extensions = List.of(extensions);
  }

  /** The writer of the format. */
  public ResultWriter writer() {
    return writer;
  }

  /** What it is called on the command line. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether it is the file that was read, written back; then there is only one such. */
  public boolean isOriginal() {
    return original != null;
  }

  /** Whether a document can be written in it. */
  public boolean accepts(SourceDocument source) {
    OriginalFile file = source.original();
    return original == null || (file != null && file.format() == original);
  }

  /**
   * The name of the result: the input's own, plus the format's usual extension unless it ends with
   * one already.
   */
  public String fileName(String input) {
    for (String extension : extensions) {
      String ending = "." + extension;
      int from = input.length() - ending.length();
      if (from > 0 && input.regionMatches(true, from, ending, 0, ending.length())) {
        return input;
      }
    }
    return input + "." + extensions.get(0);
  }
}
