package se.renskrift.cli.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes the fair copy as one HTML page that needs nothing else: headings, lists, tables, pages and
 * other languages marked up for those who do not see it, and how it came about at its foot.
 */
final class HtmlWriter extends CharacterWriter {
  private static final Pattern GAP = Pattern.compile("\\$\\{(\\w+)}");

  private final String template = template();
  private final Languages languages = Languages.load();

  @Override
  void write(Result result, Writer out) throws IOException {
    List<Block> blocks = Block.of(result.document());
    String title = Html.escape(result.source().name());
    Map<String, String> content =
        Map.of(
            "title",
            title,
            "body",
            "<h1>" + title + "</h1>\n" + HtmlBody.of(blocks, languages),
            "source",
            Html.escape(result.source().name()),
            "sha256",
            result.source().sha256(),
            "corrections",
            String.valueOf(result.document().corrected().corrections().size()),
            "tool",
            Html.escape(result.tool()),
            "model",
            Html.escape(result.model()),
            "settings",
            Html.escape(Provenance.options(result)),
            "provenance",
            Html.escape(Provenance.of(result)));
    Matcher gap = GAP.matcher(template);
    out.write(gap.replaceAll(found -> Matcher.quoteReplacement(content.get(found.group(1)))));
  }

  private static String template() {
    try (InputStream in =
        Objects.requireNonNull(HtmlWriter.class.getResourceAsStream("fair-copy.html"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
