package se.renskrift.correction;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.renskrift.errormodel.ConfusionTable;
import se.renskrift.errormodel.Damage;
import se.renskrift.text.Span;

/** Sums up how a document was damaged from what the last reading found. */
final class DamageProfiler {
  /** A finding less sure than this is none. */
  private static final double LEAST_CONFIDENCE = 0.5;

  private final List<Place> places;
  private final ConfusionTable table;
  private final DocumentDamage damage;
  private final int[] reading;
  private final double[] confidence;

  /**
   * @param reading for each place, the candidate of the best reading
   * @param confidence for each place, how sure the change is that the reading makes; 0 if none
   */
  DamageProfiler(
      List<Place> places,
      ConfusionTable table,
      DocumentDamage damage,
      int[] reading,
      double[] confidence) {
    this.places = places;
    this.table = table;
    this.damage = damage;
    this.reading = reading;
    this.confidence = confidence;
  }

  /** The damage of a text of the given length, whole and by parts. */
  DamageFinding profile(int length) {
    DamageTally[] tallies = tallies();
    Damage.Kind[] kinds = kinds(tallies);
    List<Integer> starts = new ArrayList<>();
    for (int t = 0; t < reading.length; t++) {
      if (t == 0 || kinds[damage.part(t)] != kinds[damage.part(t - 1)]) {
        starts.add(t);
      }
    }
    DamageTally only = only(tallies);
    DamageTally whole = only == null ? new DamageTally(table) : only;
    List<DamageFinding.Part> parts = new ArrayList<>();
    double[] damaged = new double[Damage.Kind.values().length];
    for (int i = 0; i < starts.size(); i++) {
      boolean last = i + 1 == starts.size();
      int end = last ? reading.length : starts.get(i + 1);
      DamageTally part = whole;
      if (only == null) {
        part = new DamageTally(table);
        add(starts.get(i), end, part);
        whole.add(part);
      }
      Damage.Kind kind = kinds[damage.part(starts.get(i))];
      damaged[kind.ordinal()] += part.damagedWords();
      int from = i == 0 ? 0 : places.get(starts.get(i)).token().start();
      int to = last ? length : places.get(end).token().start();
      parts.add(new DamageFinding.Part(new Span(from, to), part.damage(kind)));
    }
    return new DamageFinding(whole.damage(kind(parts, damaged)), parts);
  }

  /** By kind of part, what all parts of it show. */
  private DamageTally[] tallies() {
    DamageTally[] tallies = new DamageTally[damage.kinds()];
    for (int kind = 0; kind < tallies.length; kind++) {
      tallies[kind] = new DamageTally(table);
    }
    for (int t = 0; t < reading.length; t++) {
      add(t, t + 1, tallies[damage.part(t)]);
    }
    return tallies;
  }

  /** What all of a document shows, where that is one part. */
  private @Nullable DamageTally only(DamageTally[] tallies) {
    for (int t = 1; t < reading.length; t++) {
      if (damage.part(t) != damage.part(0)) {
        return null;
      }
    }
    return reading.length == 0 ? null : tallies[damage.part(0)];
  }

  /** By kind of part, what kind of damage all parts of it show. */
  private Damage.Kind[] kinds(DamageTally[] tallies) {
    Damage.Kind[] kinds = new Damage.Kind[tallies.length];
    for (int kind = 0; kind < kinds.length; kind++) {
      kinds[kind] = damage.isForeign(kind) ? Damage.Kind.OTHER_LANGUAGE : tallies[kind].kind();
    }
    return kinds;
  }

  private void add(int from, int to, DamageTally tally) {
    for (int t = from; t < to; t++) {
      Place place = places.get(t);
      if (!place.isBoundary()) {
        tally.add(place.observed(), damage.at(t));
        if (confidence[t] >= LEAST_CONFIDENCE) {
          tally.addDamage(place.candidates()[reading[t]], confidence[t]);
        }
      }
    }
  }

  /** That of most of the damaged words; another language only if all are. */
  private static Damage.Kind kind(List<DamageFinding.Part> parts, double[] damaged) {
    Damage.Kind most = Damage.Kind.NONE;
    for (Damage.Kind kind : Damage.Kind.values()) {
      boolean is = kind != Damage.Kind.OTHER_LANGUAGE && kind != Damage.Kind.NONE;
      boolean more = most == Damage.Kind.NONE || damaged[kind.ordinal()] > damaged[most.ordinal()];
      most = is && damaged[kind.ordinal()] > 0 && more ? kind : most;
    }
    boolean foreign = parts.stream().allMatch(p -> p.damage().kind() == Damage.Kind.OTHER_LANGUAGE);
    return foreign && !parts.isEmpty() ? Damage.Kind.OTHER_LANGUAGE : most;
  }
}
