package se.renskrift.segmentation;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.renskrift.segmentation.Section.Type;
import se.renskrift.text.table.TableReader;

/**
 * Which section follows which: how often, in labelled documents, a main section of one type came
 * right after one of another. Immutable and thread-safe.
 *
 * <p>No order is prescribed. What was often seen makes a doubtful heading likelier, what never was
 * makes it less likely; a heading beyond doubt stands wherever it does. The probabilities are
 * smoothed with those of the types alone.
 *
 * <p>The file has three columns, separated by tabs: a type or {@code -} for the beginning of a
 * document, the type that followed, and how many times. A line of {@code weight}, {@code -} and a
 * number says how much the order counts beside the look of a heading. A line of {@code known},
 * {@code free} or {@code unheaded} and two numbers is a step of the {@link SectionConfidence}.
 * Lines that begin with {@code #} and empty lines are skipped.
 */
public final class SectionOrder {
  /** Knows of no order. */
  public static final SectionOrder NONE = new SectionOrder(0);

  /** So many times the types alone are counted as if they had been seen. */
  private static final double SMOOTHING = 8;

  private static final String WEIGHT = "weight";
  private static final String START = "-";

  private static final Map<String, SectionConfidence.Kind> KINDS =
      Arrays.stream(SectionConfidence.Kind.values())
          .collect(
              Collectors.toUnmodifiableMap(
                  kind -> kind.name().toLowerCase(Locale.ROOT), kind -> kind));

  private final double weight;
  private final SectionConfidence confidence;
  private final int size = Type.values().length;

  /** How often each type came after each; the last row is the beginning. */
  private final int[][] counts = new int[size + 1][size];

  private final double[][] scores = new double[size + 1][size];

  private SectionOrder(double weight) {
    this(weight, SectionConfidence.NONE);
  }

  private SectionOrder(double weight, SectionConfidence confidence) {
    this.weight = weight;
    this.confidence = confidence;
  }

  /** The same with a confidence. */
  public SectionOrder with(SectionConfidence other) {
    SectionOrder order = new SectionOrder(weight, Objects.requireNonNull(other, "other"));
    for (int from = 0; from <= size; from++) {
      order.counts[from] = counts[from].clone();
      order.scores[from] = scores[from].clone();
    }
    return order;
  }

  /** How sure the sections are that are found. */
  public SectionConfidence confidence() {
    return confidence;
  }

  /**
   * Learns an order.
   *
   * @param documents of each document the types of its main sections, in order
   * @param weight how much the order counts beside the look of a heading
   */
  public static SectionOrder of(List<List<Type>> documents, double weight) {
    SectionOrder order = new SectionOrder(weight);
    for (List<Type> document : documents) {
      Type before = null;
      for (Type type : document) {
        order.counts[order.row(before)][type.ordinal()]++;
        before = type;
      }
    }
    order.score();
    return order;
  }

  /** How much the order counts beside the look of a heading. */
  public double weight() {
    return weight;
  }

  /**
   * Reads an order.
   *
   * @param fileName what messages call the file
   * @throws IOException if the file cannot be read or is malformed; the message names the line
   */
  public static SectionOrder read(Reader reader, String fileName) throws IOException {
    Map<Type, int[]> rows = new EnumMap<>(Type.class);
    int[] start = new int[Type.values().length];
    double weight = 0;
    List<SectionConfidence.Step> steps = new ArrayList<>();
    TableReader table = new TableReader(reader, fileName);
    for (String[] columns = table.next(3); columns != null; columns = table.next(3)) {
      try {
        if (columns[0].equals(WEIGHT)) {
          weight = Double.parseDouble(columns[2]);
          continue;
        }
        SectionConfidence.Kind kind = KINDS.get(columns[0]);
        if (kind != null) {
          double look = Double.parseDouble(columns[1]);
          steps.add(new SectionConfidence.Step(kind, look, Double.parseDouble(columns[2])));
          continue;
        }
        int[] row =
            columns[0].equals(START)
                ? start
                : rows.computeIfAbsent(type(columns[0]), key -> new int[start.length]);
        row[type(columns[1]).ordinal()] = Integer.parseInt(columns[2]);
      } catch (IllegalArgumentException e) {
        throw table.malformed(e);
      }
    }
    SectionOrder order = new SectionOrder(weight, SectionConfidence.of(steps));
    rows.forEach((type, row) -> order.counts[type.ordinal()] = row);
    order.counts[order.size] = start;
    order.score();
    return order;
  }

  private static Type type(String name) {
    for (Type type : Type.values()) {
      if (type.name().toLowerCase(Locale.ROOT).equals(name)) {
        return type;
      }
    }
    throw new IllegalArgumentException("expected a type of section, found: " + name);
  }

  private void score() {
    double[] alone = new double[size];
    double all = 0;
    for (int[] row : counts) {
      for (int to = 0; to < size; to++) {
        alone[to] += row[to];
        all += row[to];
      }
    }
    for (int from = 0; from <= size; from++) {
      double sum = 0;
      for (int to = 0; to < size; to++) {
        sum += counts[from][to];
      }
      for (int to = 0; to < size; to++) {
        // A type never seen says nothing, wherever it stands.
        double share = (alone[to] + 1) / (all + size);
        double after = (counts[from][to] + SMOOTHING * share) / (sum + SMOOTHING);
        scores[from][to] = StrictMath.log(after / share);
      }
    }
  }

  private int row(@Nullable Type before) {
    return before == null ? size : before.ordinal();
  }

  /** How much likelier, as a natural logarithm, a type is after another than anywhere. */
  double score(@Nullable Type before, Type type) {
    return weight * scores[row(before)][type.ordinal()];
  }

  /** The lines of its file, without comments. */
  public String lines() {
    StringBuilder lines = new StringBuilder();
    lines.append(WEIGHT).append('\t').append(START).append('\t').append(weight).append('\n');
    for (int from = 0; from <= size; from++) {
      for (int to = 0; to < size; to++) {
        if (counts[from][to] > 0) {
          lines.append(from == size ? START : id(from)).append('\t').append(id(to));
          lines.append('\t').append(counts[from][to]).append('\n');
        }
      }
    }
    return lines.append(confidence.lines()).toString();
  }

  private static String id(int type) {
    return Type.values()[type].name().toLowerCase(Locale.ROOT);
  }
}
