package se.renskrift.cli.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.IntUnaryOperator;
import se.renskrift.CleanedDocument;
import se.renskrift.segmentation.Section;
import se.renskrift.text.Paragraph;

/**
 * A paragraph of the fair copy as a reader sees it.
 *
 * @param kind what it looks like
 * @param level of a heading, from 1; else 0
 * @param marker of a numbered item its number with the point or bracket; else empty
 * @param text without bullet, number and the space around it; a heading is one line
 * @param page the page it begins on, from 1
 * @param start where it begins in the fair copy
 */
record Block(Kind kind, int level, String marker, String text, int page, int start) {
  /** What a paragraph looks like. */
  enum Kind {
    HEADING,
    PARAGRAPH,
    BULLET,
    NUMBER
  }

  private static final String BULLETS = "•●▪■◦‣·–—-*";

  /** Whether it is an item of a list. */
  boolean isItem() {
    return kind == Kind.BULLET || kind == Kind.NUMBER;
  }

  /** The blocks of a fair copy, in order. A heading inside a paragraph parts it. */
  static List<Block> of(CleanedDocument document) {
    NavigableMap<Integer, Section> headings = new TreeMap<>();
    for (Section section : document.sections()) {
      if (!section.heading().isEmpty()) {
        headings.put(section.span().start(), section);
      }
    }
    IntUnaryOperator pages = pages(document.paragraphs());
    String text = document.text();
    List<Block> blocks = new ArrayList<>();
    for (int start = nextText(text, 0); start < text.length(); ) {
      int gap = text.indexOf("\n\n", start);
      int end = gap < 0 ? text.length() : gap;
      int page = pages.applyAsInt(start);
      for (int at = start; at < end; ) {
        Map.Entry<Integer, Section> heading = headings.ceilingEntry(at);
        int to = heading == null ? end : Math.min(heading.getKey(), end);
        if (heading != null && to == at) {
          headings.remove(at);
          to = Math.min(heading.getValue().bodyStart(), end);
          String words = text.substring(at, to).strip().replaceAll("\\s+", " ");
          int level = heading.getValue().level();
          blocks.add(new Block(Kind.HEADING, level, "", words, page, at));
        } else if (!text.substring(at, to).isBlank()) {
          blocks.add(paragraph(text, at, to, page));
        }
        at = to;
      }
      start = nextText(text, end);
    }
    return blocks;
  }

  private static Block paragraph(String text, int from, int to, int page) {
    String paragraph = text.substring(from, to).strip();
    if (paragraph.length() > 2
        && BULLETS.indexOf(paragraph.charAt(0)) >= 0
        && paragraph.charAt(1) == ' ') {
      return new Block(Kind.BULLET, 0, "", paragraph.substring(2).strip(), page, from);
    }
    int marker = Markdown.numberMarker(paragraph, 0, paragraph.length());
    Kind kind = marker > 0 ? Kind.NUMBER : Kind.PARAGRAPH;
    String number = paragraph.substring(0, marker).strip();
    return new Block(kind, 0, number, paragraph.substring(marker), page, from);
  }

  private static int nextText(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) == '\n') {
      at++;
    }
    return at;
  }

  /** The page of an offset; asked for in order. */
  private static IntUnaryOperator pages(List<Paragraph> paragraphs) {
    return new IntUnaryOperator() {
      private int next;
      private int page = 1;

      @Override
      public int applyAsInt(int offset) {
        while (next < paragraphs.size() && paragraphs.get(next).span().start() <= offset) {
          page = paragraphs.get(next++).page();
        }
        return page;
      }
    };
  }
}
