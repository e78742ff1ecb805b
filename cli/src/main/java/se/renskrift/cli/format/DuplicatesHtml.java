package se.renskrift.cli.format;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import se.renskrift.duplicates.Difference;
import se.renskrift.duplicates.DocumentPair;
import se.renskrift.duplicates.DuplicatePair;
import se.renskrift.duplicates.PassageCluster;
import se.renskrift.duplicates.Place;
import se.renskrift.text.Span;

/**
 * Writes a page, with nothing fetched from elsewhere, on which pairs stand side by side: what only
 * one has is grey, other readings are underlined, and words, names, dates and numbers that differ
 * are marked.
 */
final class DuplicatesHtml implements DuplicatesWriter {
  /** More pairs nobody looks through, and browsers become slow. */
  private static final int MOST = 5_000;

  private static final String HEAD =
      """
      <!DOCTYPE html>
      <html><head><meta charset="utf-8"><title>Renskrift: duplicates</title>
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <style>
      body { font: 16px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 76rem; padding: 0 1rem;
        color: #1a1a1a; background: #fff }
      h2 { font-size: 1rem; margin: 2rem 0 .3rem }
      .pair { display: grid; grid-template-columns: 1fr 1fr; gap: 1.5rem }
      .pair div { overflow-wrap: anywhere; white-space: pre-wrap; border-left: 3px solid #ccc; padding-left: .8rem }
      .pair b { display: block; font-weight: 600; color: #555; font-size: .85rem }
      .only { color: #767676 }
      .reading { text-decoration: underline dotted }
      mark.word { background: #ffe9a8 } mark.name { background: #cfe8ff }
      mark.number, mark.date { background: #ffc9c0 }
      table { border-collapse: collapse } td, th { padding: .2rem .8rem .2rem 0; text-align: left; vertical-align: top }
      @media (max-width: 45rem) { .pair { grid-template-columns: 1fr } }
      @media (prefers-color-scheme: dark) { body { background: #181818; color: #e8e8e8 } .only, .pair b { color: #a0a0a0 }
        mark { color: #000 } }
      </style></head><body>
      <h1>Duplicates</h1>
      """;

  private final Writer out;
  private final DuplicatesOrigin origin;
  private boolean inClusters;
  private boolean inDocuments;

  DuplicatesHtml(Writer out, DuplicatesOrigin origin) {
    this.origin = origin;
    this.out = out;
  }

  @Override
  public int most() {
    return MOST;
  }

  @Override
  public boolean wantsTexts() {
    return true;
  }

  @Override
  public void begin(int pairs) throws IOException {
    out.write(HEAD);
    out.write("<p>" + pairs + " pairs");
    if (pairs > MOST) {
      out.write(", of which the first " + MOST + " are shown; the JSONL report has all");
    }
    out.write(
        ". Grey stands in one only; <span class=\"reading\">underlined</span> was read"
            + " differently; <mark class=\"word\">word</mark>, <mark class=\"name\">name</mark>,"
            + " <mark class=\"number\">number or date</mark> differ.</p>\n");
  }

  @Override
  public void pair(DuplicatePair pair, String a, String b) throws IOException {
    out.write("<h2>" + DuplicatesJson.id(pair.kind()) + " " + pair.similarity() + "</h2>\n");
    out.write("<div class=\"pair\">");
    side(pair, pair.a(), a, true);
    side(pair, pair.b(), b, false);
    out.write("</div>\n");
  }

  private void side(DuplicatePair pair, Place place, String text, boolean first)
      throws IOException {
    out.write("<div><b>" + escaped(label(place)) + "</b>");
    int shift = place.span().start();
    List<Piece> pieces = new ArrayList<>();
    for (Difference difference : pair.differences()) {
      Span span = first ? difference.a() : difference.b();
      pieces.add(new Piece(span, DuplicatesJson.id(difference.kind())));
    }
    int at = place.span().start();
    for (DuplicatePair.Aligned stretch : pair.aligned()) {
      Span span = first ? stretch.a() : stretch.b();
      pieces.add(new Piece(new Span(at, Math.max(at, span.start())), "only"));
      at = Math.max(at, span.end());
    }
    pieces.add(new Piece(new Span(at, Math.max(at, place.span().end())), "only"));
    pieces.sort(Comparator.comparingInt(piece -> piece.span().start()));
    int written = 0;
    for (Piece piece : pieces) {
      int start = piece.span().start() - shift;
      int end = Math.min(text.length(), piece.span().end() - shift);
      if (start < written || end <= start) {
        continue;
      }
      out.write(escaped(text.substring(written, start)));
      boolean plain = piece.mark().equals("only") || piece.mark().equals("reading");
      String element = plain ? "span" : "mark";
      out.write("<" + element + " class=\"" + piece.mark() + "\">");
      out.write(escaped(text.substring(start, end)));
      out.write("</" + element + ">");
      written = end;
    }
    out.write(escaped(text.substring(Math.min(written, text.length()))));
    out.write("</div>");
  }

  private record Piece(Span span, String mark) {}

  @Override
  public void cluster(PassageCluster cluster) throws IOException {
    if (!inClusters) {
      out.write("<h1>Clusters</h1>\n<table><tr><th>kind<th>similarity<th>members</tr>\n");
      inClusters = true;
    }
    out.write("<tr><td>" + DuplicatesJson.id(cluster.kind()) + "<td>" + cluster.similarity());
    out.write("<td>");
    String separator = "";
    for (Place member : cluster.members()) {
      boolean represents = member.equals(cluster.representative());
      out.write(separator + (represents ? "<strong>" : "") + escaped(label(member)));
      out.write(represents ? "</strong>" : "");
      separator = "<br>";
    }
    out.write("</tr>\n");
  }

  @Override
  public void documents(DocumentPair pair) throws IOException {
    endTable();
    if (!inDocuments) {
      out.write("<h1>Documents</h1>\n<table><tr><th>kind<th>similarity<th>documents</tr>\n");
      inDocuments = true;
    }
    out.write("<tr><td>" + DuplicatesJson.id(pair.kind()) + "<td>" + pair.similarity());
    origin.digest(pair.a());
    origin.digest(pair.b());
    out.write("<td>" + escaped(pair.a()) + "<br>" + escaped(pair.b()) + "</tr>\n");
  }

  private void endTable() throws IOException {
    if (inClusters) {
      out.write("</table>\n");
      inClusters = false;
    }
  }

  @Override
  public void end() throws IOException {
    endTable();
    out.write(inDocuments ? "</table>\n" : "");
    out.write("<h1>Provenance</h1>\n<p>" + escaped(origin.line()) + "</p>\n");
    if (!origin.named().isEmpty()) {
      out.write("<table><tr><th>document<th>SHA-256</tr>\n");
      for (Map.Entry<String, String> document : origin.named().entrySet()) {
        out.write("<tr><td>" + escaped(document.getKey()) + "<td>" + document.getValue());
        out.write("</tr>\n");
      }
      out.write("</table>\n");
    }
    out.write("</body></html>\n");
    out.flush();
  }

  private String label(Place place) {
    origin.digest(place.document());
    return place.document() + " " + place.span().start() + "–" + place.span().end();
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
