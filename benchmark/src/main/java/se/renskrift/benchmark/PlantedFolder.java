package se.renskrift.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * A folder of documents with planted duplicates, made anew from its seed whenever asked: nothing is
 * kept, so that it can be of any size.
 *
 * <p>Paragraphs are numbered through; each is a function of the seed and its number. One in twenty
 * is a copy of an earlier one, damaged to one of the degrees in {@link #DAMAGE}; one in a hundred
 * is a template with its blanks filled in. Pages have a footer.
 */
final class PlantedFolder {
  /** Percent of characters damaged. */
  static final List<Integer> DAMAGE = List.of(0, 2, 5, 10, 15);

  static final int PARAGRAPHS = 40;
  private static final int PAGE = 10;
  private static final int COLUMNS = 84;
  private static final int LOST_LINES = 12;
  private static final long GOLDEN = 0x9E3779B97F4A7C15L;
  private static final long MULTIPLIER = 0xD6E8FEB86659FD93L;

  private final PlantedText text;
  private final PlantedDamage damage;
  private final long seed;
  private final int paragraphs;
  private final int words;

  PlantedFolder(PlantedText text, PlantedDamage damage, long seed, int paragraphs, int words) {
    this.text = text;
    this.damage = damage;
    this.seed = seed;
    this.paragraphs = paragraphs;
    this.words = words;
  }

  /** What a paragraph is. */
  enum Kind {
    ORIGINAL,
    EXACT,
    NEAR,
    CONTAINS,
    OVERLAP,
    TEMPLATE
  }

  /**
   * How a paragraph is made.
   *
   * @param source the paragraph that it is a copy of; of a template its number; or its own
   */
  record Plan(Kind kind, int source, int damage) {}

  /**
   * A document.
   *
   * @param starts where its paragraphs begin
   * @param ends where its paragraphs end
   */
  record Planted(String name, String text, int[] starts, int[] ends) {}

  int paragraphs() {
    return paragraphs;
  }

  int documents() {
    return (paragraphs + PARAGRAPHS - 1) / PARAGRAPHS;
  }

  private SplittableRandom random(int paragraph, int purpose) {
    // Split, not added up: seeds in a row give streams that are shifts of one another.
    long mixed = (seed ^ (4L * paragraph + purpose) * GOLDEN) * MULTIPLIER;
    return new SplittableRandom(mixed ^ (mixed >>> 31)).split();
  }

  Plan plan(int paragraph) {
    SplittableRandom random = random(paragraph, 0);
    int lot = random.nextInt(1000);
    if (lot < 10) {
      int templates = Math.max(1, paragraphs / 2500);
      int level = random.nextInt(DAMAGE.size() - 1);
      return new Plan(Kind.TEMPLATE, random.nextInt(templates), DAMAGE.get(level));
    }
    if (lot >= 60 || paragraph < PARAGRAPHS) {
      return new Plan(Kind.ORIGINAL, paragraph, 0);
    }
    int source = random.nextInt(paragraph);
    while (source > 0 && random(source, 0).nextInt(1000) < 60 && source >= PARAGRAPHS) {
      source--;
    }
    if (random(source, 0).nextInt(1000) < 10) {
      return new Plan(Kind.ORIGINAL, paragraph, 0);
    }
    int level = DAMAGE.get(random.nextInt(DAMAGE.size()));
    int way = random.nextInt(100);
    Kind kind =
        way < 10 ? Kind.EXACT : way < 60 ? Kind.NEAR : way < 80 ? Kind.CONTAINS : Kind.OVERLAP;
    return new Plan(kind, source, kind == Kind.EXACT ? 0 : level);
  }

  /** The text of a paragraph, on one line. */
  String paragraph(int number) {
    Plan plan = plan(number);
    SplittableRandom random = random(number, 1);
    return switch (plan.kind()) {
      case ORIGINAL -> original(number);
      case EXACT -> original(plan.source());
      case NEAR -> near(random, original(plan.source()), plan.damage());
      case CONTAINS -> {
        String before = random.nextBoolean() ? text.paragraph(random, 12) + " " : "";
        String after =
            before.isEmpty() || random.nextBoolean() ? " " + text.paragraph(random, 12) : "";
        yield damage.apply(random, before + original(plan.source()) + after, plan.damage());
      }
      case OVERLAP -> overlap(random, original(plan.source()), plan.damage());
      case TEMPLATE -> damage.apply(random, template(random, plan.source()), plan.damage());
    };
  }

  private String original(int number) {
    SplittableRandom random = random(number, 2);
    int least = words <= 0 ? 15 + random.nextInt(100) : words - 12;
    return text.paragraph(random, least);
  }

  /** A damaged copy; an undamaged one has one number, date or word changed. */
  private String near(SplittableRandom random, String source, int level) {
    if (level > 0) {
      return damage.apply(random, source, level);
    }
    String[] parts = source.split(" ");
    int at = 1 + random.nextInt(parts.length - 2);
    for (int n = 0; n < parts.length; n++) {
      if (parts[n].matches("\\d{2,}")) {
        parts[n] = String.valueOf(Integer.parseInt(parts[n].substring(0, 2)) + 1);
        return String.join(" ", parts);
      }
    }
    parts[at] = text.paragraph(random, 6).split(" ")[2];
    return String.join(" ", parts);
  }

  /** Half of the sentences, and as much of its own. */
  private String overlap(SplittableRandom random, String source, int level) {
    int words = source.split(" ").length;
    int half = 0;
    int at = -1;
    while ((at = source.indexOf(". ", at + 1)) >= 0) {
      half = Math.abs(at - source.length() / 2) < Math.abs(half - source.length() / 2) ? at : half;
    }
    boolean first = random.nextBoolean();
    String own = text.paragraph(random, words / 2);
    if (half < source.length() / 4 || half > 3 * source.length() / 4) {
      return damage.apply(
          random,
          text.paragraph(random, 20) + " " + source.substring(source.length() / 4) + " " + own,
          level);
    }
    String shared = first ? source.substring(0, half + 1) : source.substring(half + 2);
    return damage.apply(random, first ? shared + " " + own : own + " " + shared, level);
  }

  private String template(SplittableRandom random, int number) {
    String frame = text.paragraph(random(number, 3), words <= 0 ? 30 : words - 20);
    String[] parts = frame.split(" ");
    // The same places in every copy.
    SplittableRandom places = new SplittableRandom(number);
    StringBuilder out = new StringBuilder();
    for (int at = 0; at < parts.length; at++) {
      boolean blank = at > 0 && places.nextInt(12) == 0;
      out.append(at == 0 ? "" : " ").append(blank ? blank(random, places.nextInt(3)) : parts[at]);
    }
    return out.toString();
  }

  private String blank(SplittableRandom random, int what) {
    return switch (what) {
      case 0 -> String.valueOf(100 + random.nextInt(9000));
      case 1 ->
          "20%02d-%02d-%02d"
              .formatted(random.nextInt(25), 1 + random.nextInt(12), 1 + random.nextInt(28));
      default -> {
        String name = text.paragraph(random, 6).split(" ")[1];
        yield Character.toUpperCase(name.charAt(0)) + name.substring(1);
      }
    };
  }

  /** A document with its paragraphs on lines and pages. */
  Planted document(int number) {
    int from = number * PARAGRAPHS;
    int to = Math.min(paragraphs, from + PARAGRAPHS);
    StringBuilder out = new StringBuilder();
    int[] starts = new int[to - from];
    int[] ends = new int[to - from];
    for (int at = from; at < to; at++) {
      starts[at - from] = out.length();
      wrap(at, out);
      ends[at - from] = out.length();
      out.append("\n\n");
      if ((at - from) % PAGE == PAGE - 1 || at == to - 1) {
        footer(number, (at - from) / PAGE + 1, out);
      }
    }
    return new Planted("%06d.txt".formatted(number), out.toString(), starts, ends);
  }

  private void wrap(int paragraph, StringBuilder out) {
    Plan plan = plan(paragraph);
    SplittableRandom random = random(paragraph, 3);
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : paragraph(paragraph).strip().split(" +")) {
      if (line.length() + word.length() >= COLUMNS) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    boolean whole = plan.kind() == Kind.NEAR || plan.kind() == Kind.TEMPLATE;
    if (plan.damage() > 0 && whole && lines.size() > 3 && random.nextInt(LOST_LINES) == 0) {
      lines.remove(1 + random.nextInt(lines.size() - 2));
    }
    out.append(String.join("\n", lines));
  }

  private void footer(int document, int page, StringBuilder out) {
    int series = document % 25;
    out.append("Almsjö kommun, förvaltning ").append(series).append('\n');
    out.append("Box ")
        .append(100 + series)
        .append(", 123 45 Almsjö, telefon 0123-4")
        .append(series);
    out.append(" 00\nSida ").append(page).append("\n\f");
  }
}
