package se.renskrift.benchmark;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import se.renskrift.duplicates.DuplicateCluster;
import se.renskrift.duplicates.DuplicatePair;
import se.renskrift.duplicates.Place;

/** Holds the pairs that are found in a planted folder against what was planted. */
final class PlantedScore {
  private final PlantedFolder folder;
  private final int[] starts;
  private final int[] ends;
  private final byte[] found;
  private final StringBuilder examples = new StringBuilder();
  private long right;
  private long wrong;
  private long footers;
  private long footersRight;

  PlantedScore(PlantedFolder folder) {
    this.folder = folder;
    this.starts = new int[folder.paragraphs()];
    this.ends = new int[folder.paragraphs()];
    this.found = new byte[folder.paragraphs()];
  }

  /** Notes where the paragraphs of a document stand. */
  void add(int number, PlantedFolder.Planted document) {
    for (int at = 0; at < document.starts().length; at++) {
      starts[number * PlantedFolder.PARAGRAPHS + at] = document.starts()[at];
      ends[number * PlantedFolder.PARAGRAPHS + at] = document.ends()[at];
    }
  }

  void add(DuplicatePair pair) {
    add(paragraph(pair.a()), paragraph(pair.b()), pair.kind());
  }

  /** Notes a pair of paragraphs; a negative number is a footer. */
  void add(int one, int other, DuplicateCluster.Kind kind) {
    if (one < 0 || other < 0) {
      footers++;
      footersRight += kind == DuplicateCluster.Kind.FURNITURE ? 1 : 0;
      // Footers that differ in a number only are told as such.
      wrong += one >= 0 || other >= 0 ? 1 : 0;
      return;
    }
    if (root(one) != root(other)) {
      wrong++;
      if (wrong <= 40) {
        examples.append(kind).append(' ').append(folder.plan(one)).append(folder.plan(other));
        examples.append('\n').append(folder.paragraph(one)).append('\n');
        examples.append(folder.paragraph(other)).append("\n\n");
      }
      return;
    }
    right++;
    int later = Math.max(one, other);
    PlantedFolder.Plan plan = folder.plan(later);
    boolean template = plan.kind() == PlantedFolder.Kind.TEMPLATE;
    if (template || plan.source() == Math.min(one, other)) {
      note(later, kind);
      if (template) {
        note(Math.min(one, other), kind);
      }
    }
  }

  private void note(int paragraph, DuplicateCluster.Kind kind) {
    boolean isRight = kind.name().equals(folder.plan(paragraph).kind().name());
    found[paragraph] = (byte) Math.max(found[paragraph], isRight ? 2 : 1);
  }

  private long root(int paragraph) {
    PlantedFolder.Plan plan = folder.plan(paragraph);
    return plan.kind() == PlantedFolder.Kind.TEMPLATE ? -1L - plan.source() : plan.source();
  }

  private int paragraph(Place place) {
    int document = Integer.parseInt(place.document().replaceAll("\\D", ""));
    int middle = (place.span().start() + place.span().end()) / 2;
    int from = document * PlantedFolder.PARAGRAPHS;
    for (int at = from; at < Math.min(starts.length, from + PlantedFolder.PARAGRAPHS); at++) {
      if (starts[at] <= middle && middle < ends[at]) {
        return at;
      }
    }
    return -1 - document % 25;
  }

  /** 0 if a planted copy was not found, 2 if it was and rightly classed, else 1. */
  int found(int paragraph) {
    return found[paragraph];
  }

  /** Pairs that were planted wrongly told, as text. */
  String examples() {
    return examples.toString();
  }

  double precision() {
    return right / (double) Math.max(1, right + wrong);
  }

  /** Recall and share of right classes, a row for each kind and degree of damage. */
  String table() {
    Map<String, int[]> rows = new TreeMap<>();
    for (int at = 0; at < found.length; at++) {
      PlantedFolder.Plan plan = folder.plan(at);
      if (plan.kind() == PlantedFolder.Kind.ORIGINAL) {
        continue;
      }
      String kind = plan.kind().name().toLowerCase(Locale.ROOT);
      for (String row :
          new String[] {
            "%s | %2d".formatted(kind, plan.damage()), "all | %2d".formatted(plan.damage())
          }) {
        int[] counts = rows.computeIfAbsent(row, key -> new int[3]);
        counts[0]++;
        counts[1] += found[at] > 0 ? 1 : 0;
        counts[2] += found[at] > 1 ? 1 : 0;
      }
    }
    StringBuilder out =
        new StringBuilder("| kind | damage, % | planted | recall | class right |\n");
    out.append("|---|---:|---:|---:|---:|\n");
    rows.forEach(
        (row, counts) ->
            out.append(
                "| %s | %,d | %.4f | %.4f |\n"
                    .formatted(
                        row,
                        counts[0],
                        counts[1] / (double) counts[0],
                        counts[2] / (double) Math.max(1, counts[1]))));
    out.append(
        "\nPairs %,d, of these wrong %,d: precision %.4f. Footers paired %,d, called furniture %,d.\n"
            .formatted(right + wrong + footers, wrong, precision(), footers, footersRight));
    return out.toString();
  }
}
