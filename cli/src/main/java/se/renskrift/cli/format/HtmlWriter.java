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
import org.jspecify.annotations.Nullable;
import se.renskrift.metadata.Field;
import se.renskrift.metadata.Metadata;
import se.renskrift.metadata.Statement;
import se.renskrift.text.Span;

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
    String name = result.source().name();
    Span title = title(result.document().metadata(), blocks);
    String said = result.document().metadata().value(Field.TITLE);
    String body = HtmlBody.of(blocks, title, languages);
    Map<String, String> content =
        Map.of(
            "title",
            Html.escape(said == null ? name : said),
            "body",
            title == null ? "<h1>" + Html.escape(name) + "</h1>\n" + body : body,
            "source",
            Html.escape(name),
            "sha256",
            result.source().sha256(),
            "corrections",
            String.valueOf(result.document().corrected().corrections().size()),
            "tool",
            Html.escape(result.tool()),
            "model",
            Html.escape(result.model()),
            "settings",
            Html.escape(Provenance.conditions(result)),
            "provenance",
            Html.escape(Provenance.of(result)));
    Matcher gap = GAP.matcher(template);
    out.write(gap.replaceAll(found -> Matcher.quoteReplacement(content.get(found.group(1)))));
  }

  /** Where the title stands, if it is paragraphs of its own. */
  private static @Nullable Span title(Metadata metadata, List<Block> blocks) {
    for (Statement statement : metadata.statements()) {
      Span span = statement.span();
      if (statement.field() == Field.TITLE
          && span != null
          && blocks.stream().anyMatch(block -> HtmlBody.isIn(span, block))) {
        return span;
      }
    }
    return null;
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
