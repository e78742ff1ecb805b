package se.renskrift.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.renskrift.testdata.Engine;
import se.renskrift.testdata.TestDocument;

/** What a browser and the axe rules find in pages that {@code --format html} writes. */
class HtmlPageTest {
  private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
  private static final Pattern TAG =
      Pattern.compile("(?s)<(script|style|footer)\\b.*?</\\1>|<[^>]*>");
  private static final Pattern FOUND = Pattern.compile("data-axe=\"([^\"]*)\"");

  @TempDir Path dir;

  @ParameterizedTest
  @MethodSource("documents")
  void thePageHasTheWordsOfTheFairCopy(TestDocument document) {
    String source = document.source(Engine.ENG);
    String page = clean(source, "html");
    String main = page.substring(page.indexOf("<main>"), page.indexOf("</main>"));
    main = main.replaceFirst("<h1>stdin</h1>|<h1>-</h1>", "");
    String seen = TAG.matcher(main).replaceAll(" ");
    String fairCopy = clean(source, "txt");
    assertThat(words(unescape(seen))).isEqualTo(words(withoutMarkers(fairCopy)));
  }

  @ParameterizedTest
  @MethodSource("documents")
  @Timeout(value = 2, unit = TimeUnit.MINUTES)
  void thePagePassesTheAxeRules(TestDocument document) throws Exception {
    assertThat(violations(clean(document.source(Engine.SWE), "html"))).isEmpty();
  }

  @Test
  @Timeout(value = 2, unit = TimeUnit.MINUTES)
  void tablesListsAndOtherLanguagesPassTheAxeRules() throws Exception {
    String page =
        clean(
            "Ort\tBarn\t2024\n\nLillakra\t12\t34\n\nStorby\t5\t6\n\n• ett\n\n• två\n\n"
                + "3. tredje\n\n4. fjärde\n\nThe report of the board is to be read with this.\n",
            "html");
    assertThat(page)
        .contains(
            "<th scope=\"col\">Ort</th><th scope=\"col\">Barn</th><th scope=\"col\">2024</th>")
        .contains("<th scope=\"row\">Storby</th><td>5</td>")
        .contains("<li value=\"3\">tredje</li>")
        .contains("<p lang=\"en\">The report");
    assertThat(violations(page)).isEmpty();
  }

  @Test
  @Timeout(value = 2, unit = TimeUnit.MINUTES)
  void theRulesFindWhatIsWrong() throws Exception {
    assertThat(violations("<!DOCTYPE html><html><body><h4>x</h4><img src=x></body></html>"))
        .contains("html-has-lang", "image-alt");
  }

  static List<TestDocument> documents() {
    return TestDocument.all();
  }

  private static String clean(String source, String format) {
    Program program =
        Program.run(
            source.getBytes(StandardCharsets.UTF_8),
            se.renskrift.cli.Engine::swedish,
            List.of("clean", "-", "-q", "--format", format));
    assertThat(program.stderr()).isEmpty();
    return program.stdout();
  }

  /** The identifiers of the axe rules that a page breaks, with spaces between. */
  private String violations(String page) throws IOException, InterruptedException {
    assumeTrue(Files.isExecutable(CHROMIUM), "chromium is not installed");
    Path file = dir.resolve("page.html");
    String script =
        "<script>"
            + axe()
            + "</script><script>window.onload=()=>axe.run().then(r=>document.documentElement"
            + ".setAttribute('data-axe',r.violations.map(v=>v.id).join(' ')+'.'))</script>";
    Files.writeString(file, page.replace("</body>", script + "</body>"));
    Process chromium =
        new ProcessBuilder(
                CHROMIUM.toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--user-data-dir=" + dir.resolve("profile"),
                "--virtual-time-budget=20000",
                "--dump-dom",
                file.toUri().toString())
            .redirectError(dir.resolve("chromium.log").toFile())
            .start();
    String dom = new String(chromium.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    chromium.waitFor();
    Matcher found = FOUND.matcher(dom);
    assertThat(found.find()).as(Files.readString(dir.resolve("chromium.log"))).isTrue();
    return found.group(1).replaceAll("\\.$", "");
  }

  private static String axe() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(HtmlPageTest.class.getResourceAsStream("/axe.min.js"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static String unescape(String html) {
    return html.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&amp;", "&");
  }

  /** The text without the bullets and numbers that a browser sets itself. */
  private static String withoutMarkers(String text) {
    return Pattern.compile("(?m)^([•●▪■◦‣·–—*-]|\\d{1,3}[.)]) (?=.)").matcher(text).replaceAll("");
  }

  private static List<String> words(String text) {
    return List.of(text.strip().split("\\s+"));
  }
}
