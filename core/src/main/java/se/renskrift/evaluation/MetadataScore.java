package se.renskrift.evaluation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import se.renskrift.text.Skeleton;

/**
 * How well what a document says of itself was read. Immutable.
 *
 * <p>Values are the same if they have the same characters, white space, case and the shapes of
 * quotes and dashes apart. Of the values of a field that are left when those are taken away, one of
 * the gold standard and one found are a wrong value together.
 *
 * @param fields the fields that either side has, by name
 * @param differences what is not right, by field
 */
public record MetadataScore(Map<String, FieldScore> fields, List<FieldDifference> differences) {
  /** Nothing scored; the neutral element of {@link #plus}. */
  public static final MetadataScore NONE = new MetadataScore(Map.of(), List.of());

  /** Copies what it is given; the fields are in the order of their names. */
  public MetadataScore {
    fields = Collections.unmodifiableSortedMap(new TreeMap<>(fields));
    differences = List.copyOf(differences);
  }

  /**
   * Scores one document.
   *
   * @param gold the values that each field should have
   * @param found the values found
   */
  public static MetadataScore of(Map<String, List<String>> gold, Map<String, List<String>> found) {
    Map<String, FieldScore> fields = new TreeMap<>();
    List<FieldDifference> differences = new ArrayList<>();
    TreeSet<String> names = new TreeSet<>(gold.keySet());
    names.addAll(found.keySet());
    for (String name : names) {
      List<String> missing = new ArrayList<>(gold.getOrDefault(name, List.of()));
      List<String> surplus = new ArrayList<>(found.getOrDefault(name, List.of()));
      int all = missing.size();
      takeAway(missing, surplus, MetadataScore::form);
      int left = missing.size();
      List<FieldDifference> damaged = new ArrayList<>();
      for (String[] pair : takeAway(missing, surplus, Skeleton::of)) {
        damaged.add(new FieldDifference(name, pair[0], pair[1]));
      }
      differences.addAll(damaged);
      int others = Math.min(missing.size(), surplus.size());
      fields.put(
          name,
          new FieldScore(
              all - left,
              damaged.size() + others,
              damaged.size(),
              missing.size() - others,
              surplus.size() - others));
      for (int at = 0; at < Math.max(missing.size(), surplus.size()); at++) {
        differences.add(new FieldDifference(name, value(missing, at), value(surplus, at)));
      }
    }
    return new MetadataScore(fields, differences);
  }

  /** Takes from both lists what has the same form in both; the pairs taken. */
  private static List<String[]> takeAway(
      List<String> missing, List<String> surplus, UnaryOperator<String> form) {
    List<String> forms = new ArrayList<>();
    surplus.forEach(value -> forms.add(form.apply(value)));
    List<String[]> pairs = new ArrayList<>();
    for (int at = 0; at < missing.size(); ) {
      int same = forms.indexOf(form.apply(missing.get(at)));
      if (same < 0) {
        at++;
      } else {
        pairs.add(new String[] {missing.remove(at), surplus.remove(same)});
        forms.remove(same);
      }
    }
    return pairs;
  }

  private static String value(List<String> values, int at) {
    return at < values.size() ? values.get(at) : "";
  }

  private static String form(String value) {
    return String.join(" ", Words.of(value)).toLowerCase(Locale.ROOT);
  }

  /** All fields taken together. */
  public FieldScore total() {
    return fields.values().stream().reduce(FieldScore.NONE, FieldScore::plus);
  }

  /** The score of both taken together. */
  public MetadataScore plus(MetadataScore other) {
    Map<String, FieldScore> sum = new TreeMap<>(fields);
    other.fields.forEach((name, score) -> sum.merge(name, score, FieldScore::plus));
    List<FieldDifference> both = new ArrayList<>(differences);
    both.addAll(other.differences);
    return new MetadataScore(sum, both);
  }
}
