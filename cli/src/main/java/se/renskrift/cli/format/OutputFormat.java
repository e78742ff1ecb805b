package se.renskrift.cli.format;

import java.util.Locale;

/** A format that results are written in. */
public enum OutputFormat {
  /** The fair copy alone: a paragraph a line, a blank line between. */
  TXT(new TextWriter()),
  /** The whole result, as {@code docs/formats.md} says. */
  JSON(new JsonWriter()),
  /** The fair copy with headings and lists marked up. */
  MD(new MarkdownWriter());

  private final ResultWriter writer;

  OutputFormat(ResultWriter writer) {
    this.writer = writer;
  }

  /** The writer of the format. */
  public ResultWriter writer() {
    return writer;
  }

  /** What the name of a result in this format ends with, after a point. */
  public String extension() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The name of the result: the input's own, plus the extension unless it ends so already. */
  public String fileName(String input) {
    String ending = "." + extension();
    int from = input.length() - ending.length();
    return from > 0 && input.regionMatches(true, from, ending, 0, ending.length())
        ? input
        : input + ending;
  }
}
