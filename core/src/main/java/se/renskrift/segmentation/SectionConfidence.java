package se.renskrift.segmentation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Turns how well a line looks like a heading into the share of headings that look so and are right,
 * fitted to labelled documents by isotonic regression (Ayer et al. 1955): the better the look, the
 * surer. Immutable and thread-safe.
 */
public final class SectionConfidence {
  /** The look is the confidence. */
  public static final SectionConfidence NONE = new SectionConfidence(List.of());

  private final Map<Kind, List<Step>> steps = new EnumMap<>(Kind.class);

  /** What is counted apart. */
  public enum Kind {
    /** Sections of a known type with a heading. */
    KNOWN,
    /** Sections of no special type. */
    FREE,
    /** Sections without a heading. */
    UNHEADED;

    /** The kind of a section. */
    public static Kind of(Section.Type type, boolean headed) {
      return !headed ? UNHEADED : type == Section.Type.OTHER ? FREE : KNOWN;
    }
  }

  /**
   * What is known of sections that look alike.
   *
   * @param look the look, in [0, 1]
   * @param confidence the share of them that is right
   */
  public record Step(Kind kind, double look, double confidence) {
    /**
     * @throws IllegalArgumentException if {@code look} or {@code confidence} is not in [0, 1]
     */
    public Step {
      Objects.requireNonNull(kind, "kind");
      check("look", look);
      check("confidence", confidence);
    }

    private static void check(String name, double share) {
      if (!(share >= 0 && share <= 1)) {
        throw new IllegalArgumentException(name + ": " + share + " is not in [0, 1]");
      }
    }
  }

  /**
   * A section that was found in a labelled document.
   *
   * @param look how well it looked, in [0, 1]
   * @param right whether type and heading are right
   */
  public record Example(Kind kind, double look, boolean right) {}

  private SectionConfidence(List<Step> all) {
    for (Step step : all) {
      steps.computeIfAbsent(step.kind(), kind -> new ArrayList<>()).add(step);
    }
    steps.values().forEach(list -> list.sort(Comparator.comparingDouble(Step::look)));
  }

  /** One with the given steps; between two of a kind the confidence rises evenly. */
  public static SectionConfidence of(List<Step> steps) {
    return new SectionConfidence(steps);
  }

  /**
   * Fits one to examples. Of each stretch of looks one more is counted as right, and one as not.
   */
  public static SectionConfidence fit(List<Example> examples) {
    List<Step> steps = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      TreeMap<Double, Block> looks = new TreeMap<>();
      for (Example example : examples) {
        if (example.kind() == kind) {
          looks.computeIfAbsent(example.look(), Block::new).add(1, example.right() ? 1 : 0);
        }
      }
      List<Block> blocks = new ArrayList<>();
      looks.values().forEach(block -> add(blocks, block));
      for (Block block : blocks) {
        steps.add(new Step(kind, block.first, block.share()));
        if (block.last > block.first) {
          steps.add(new Step(kind, block.last, block.share()));
        }
      }
    }
    return new SectionConfidence(steps);
  }

  /** Adds looks above all others; neighbours that are not in order share what they have. */
  private static void add(List<Block> blocks, Block next) {
    Block last = next;
    while (!blocks.isEmpty() && blocks.get(blocks.size() - 1).share() >= last.share()) {
      Block before = blocks.remove(blocks.size() - 1);
      before.add(last.count, last.right);
      before.last = last.last;
      last = before;
    }
    blocks.add(last);
  }

  /** Looks that are taken together. */
  private static final class Block {
    final double first;
    double last;
    int count;
    int right;

    Block(double look) {
      first = look;
      last = look;
    }

    void add(int more, int moreRight) {
      count += more;
      right += moreRight;
    }

    double share() {
      return (right + 1.0) / (count + 2.0);
    }
  }

  /** The probability that a section which looks so is right. */
  double of(Kind kind, double look) {
    List<Step> list = steps.getOrDefault(kind, List.of());
    if (list.isEmpty()) {
      return look;
    }
    Step before = list.get(0);
    for (Step step : list) {
      if (step.look() >= look) {
        double way = step.look() - before.look();
        double part = way == 0 ? 1 : Math.max(0, look - before.look()) / way;
        return before.confidence() + part * (step.confidence() - before.confidence());
      }
      before = step;
    }
    return before.confidence();
  }

  /** Its steps, as lines of a file: kind, look, confidence; tabs between. */
  String lines() {
    StringBuilder lines = new StringBuilder();
    for (List<Step> list : steps.values()) {
      for (Step step : list) {
        lines.append(
            String.format(
                Locale.ROOT,
                "%s\t%.4f\t%.4f\n",
                step.kind().name().toLowerCase(Locale.ROOT),
                step.look(),
                step.confidence()));
      }
    }
    return lines.toString();
  }
}
