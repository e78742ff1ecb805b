package se.renskrift.documents;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;
import se.renskrift.documents.LayoutBuilder.TooLargeException;

/**
 * Takes the text out of a page of HTML as a browser shows it: runs of white space are one space,
 * {@code <br>} is a line break, items of lists have their bullets and numbers. Not thread-safe.
 */
final class HtmlText implements NodeVisitor {
  private static final Set<String> UNSEEN =
      Set.of(
          "head",
          "script",
          "style",
          "template",
          "noscript",
          "object",
          "iframe",
          "audio",
          "video",
          "svg",
          "math",
          "canvas",
          "select",
          "button",
          "datalist");

  private static final Set<String> BOLD = Set.of("b", "strong");

  /** Of a whole site, not of the document on this page. */
  private static final Set<String> FURNITURE = Set.of("nav");

  /** Carries the exception out of the visit. */
  private static final class Stop extends RuntimeException {
    private static final long serialVersionUID = 1;

    Stop(TooLargeException cause) {
      super(cause);
    }
  }

  private final TextBlocks blocks;
  private @Nullable Element skipped;
  private @Nullable Element verbatim;
  private final Map<Element, Integer> next = new IdentityHashMap<>();

  /** Of the item whose text has not begun yet. */
  private String marker = "";

  private HtmlText(TextBlocks blocks) {
    this.blocks = blocks;
  }

  /** Adds the text of a page. */
  static void append(Document page, TextBlocks blocks) throws TooLargeException {
    try {
      page.traverse(new HtmlText(blocks));
    } catch (Stop stop) {
      if (stop.getCause() instanceof TooLargeException e) {
        throw e;
      }
      throw stop;
    }
    blocks.end();
  }

  @Override
  public void head(Node node, int depth) {
    if (skipped != null) {
      return;
    }
    try {
      if (node instanceof TextNode text) {
        text(text.getWholeText());
      } else if (node instanceof Element element) {
        begin(element);
      }
    } catch (TooLargeException e) {
      throw new Stop(e);
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node == skipped) {
      skipped = null;
    } else if (skipped == null && node instanceof Element element) {
      if (node == verbatim) {
        verbatim = null;
      }
      if (element.normalName().equals("tr")) {
        blocks.endRow();
      } else if (BOLD.contains(element.normalName())) {
        blocks.bold(false);
      } else if (element.isBlock()) {
        blocks.end();
        blocks.heading(0);
      }
    }
  }

  private void begin(Element element) throws TooLargeException {
    String name = element.normalName();
    if (UNSEEN.contains(name) || FURNITURE.contains(name) || element.hasAttr("hidden")) {
      skipped = element;
      return;
    }
    switch (name) {
      case "br" -> blocks.append("\n");
      case "tr" -> blocks.beginRow();
      case "td", "th" -> blocks.beginCell();
      case "li" -> {
        blocks.end();
        marker = markerOf(element);
      }
      case "b", "strong" -> blocks.bold(true);
      default -> {
        if (element.isBlock()) {
          blocks.end();
          blocks.heading(XhtmlText.heading(name));
        }
      }
    }
    if (name.equals("pre") || name.equals("textarea")) {
      verbatim = element;
    }
  }

  /** What stands before an item; numbers go on from the item before. */
  private String markerOf(Element item) {
    Element list = item.parent();
    if (list == null || !list.normalName().equals("ol")) {
      return "\u2022 ";
    }
    int following = next.getOrDefault(list, number(list.attr("start"), 1));
    int number = number(item.attr("value"), following);
    next.put(list, number + 1);
    return number + ". ";
  }

  private static int number(String text, int otherwise) {
    return text.matches("[0-9]{1,6}") ? Integer.parseInt(text) : otherwise;
  }

  private void text(String text) throws TooLargeException {
    if (!text.isBlank()) {
      blocks.append(marker);
      marker = "";
    }
    blocks.append(verbatim == null ? collapsed(text) : text);
  }

  private CharSequence collapsed(String text) {
    StringBuilder out = new StringBuilder(text.length());
    char last = blocks.last();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean space = c == ' ' || (c >= '\t' && c <= '\r');
      if (!space || (last != ' ' && last != '\n')) {
        last = space ? ' ' : c;
        out.append(last);
      }
    }
    return out;
  }
}
