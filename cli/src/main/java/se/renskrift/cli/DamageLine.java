package se.renskrift.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import se.renskrift.DamageProfile;
import se.renskrift.errormodel.Damage;
import se.renskrift.errormodel.Misreading;

/** Says in one line how a document was damaged. */
final class DamageLine {
  /** The share of the misreadings of marked letters that one must have to be named. */
  private static final double LEAST_NAMED = 0.05;

  private static final int MOST_SCATTERED = 3;

  private final Messages messages;
  private final DamageProfile profile;

  private DamageLine(Messages messages, DamageProfile profile) {
    this.messages = messages;
    this.profile = profile;
  }

  /** The line, or an empty string for a document without damage. */
  static String of(Messages messages, DamageProfile profile) {
    return isDamage(profile.whole().kind()) ? new DamageLine(messages, profile).line() : "";
  }

  private static boolean isDamage(Damage.Kind kind) {
    return kind != Damage.Kind.NONE && kind != Damage.Kind.OTHER_LANGUAGE;
  }

  private String line() {
    List<Damage.Kind> damaged =
        Arrays.stream(Damage.Kind.values())
            .filter(kind -> isDamage(kind) && !parts(kind).isEmpty())
            .sorted(Comparator.comparingDouble(kind -> -damagedWords(parts(kind))))
            .toList();
    List<String> said = new ArrayList<>();
    for (Damage.Kind kind : damaged) {
      String what = what(kind, parts(kind));
      said.add(damaged.size() > 1 ? what + where(parts(kind)) : what);
    }
    double share = 100 * profile.whole().damagedShare();
    said.add(messages.get("damage.words", share < 10 ? 1 : 0, share));
    for (Damage.Kind kind : List.of(Damage.Kind.NONE, Damage.Kind.OTHER_LANGUAGE)) {
      if (!parts(kind).isEmpty()) {
        String pages = pagesOfOnly(kind);
        said.add(
            pages.isEmpty()
                ? messages.get("damage.partly." + kind)
                : messages.get("damage.pages." + kind, pages));
      }
    }
    return messages.get("damage.line", String.join("; ", said));
  }

  private List<DamageProfile.Part> parts(Damage.Kind kind) {
    return profile.parts().stream().filter(part -> part.damage().kind() == kind).toList();
  }

  private static double damagedWords(List<DamageProfile.Part> parts) {
    return parts.stream().mapToDouble(part -> part.damage().damagedWords()).sum();
  }

  private String what(Damage.Kind kind, List<DamageProfile.Part> parts) {
    List<Misreading> misreadings =
        parts.stream().flatMap(part -> part.damage().misreadings().stream()).toList();
    if (kind != Damage.Kind.SCATTERED) {
      String marks = marks(misreadings);
      if (!marks.isEmpty()) {
        return marks;
      }
    }
    Map<String, Double> times = new LinkedHashMap<>();
    for (Misreading m : misreadings) {
      if (!m.observed().isEmpty() && !m.intended().isBlank()) {
        String pair = messages.get("damage.pair", m.observed(), m.intended());
        times.merge(pair, m.times(), Double::sum);
      }
    }
    List<String> pairs = mostFirst(times).stream().limit(MOST_SCATTERED).toList();
    return pairs.isEmpty()
        ? messages.get("damage.scattered")
        : messages.get("damage.scatteredAs", String.join(", ", pairs));
  }

  /** Which letters with marks were read as what, and how many of them. */
  private String marks(List<Misreading> misreadings) {
    Map<String, Double> meant = new TreeMap<>();
    Map<String, Double> read = new TreeMap<>();
    double misread = 0;
    double all = 0;
    for (Misreading m : misreadings) {
      if (m.intended().length() == 1 && m.intended().charAt(0) > 'z') {
        misread += m.times();
        // Each of a letter's misreadings tells how often the letter was meant: take them in turn.
        all += meant.containsKey(m.intended()) ? 0 : m.times() / m.share();
        meant.merge(m.intended(), m.times(), Double::sum);
        read.merge(m.observed(), m.times(), Double::sum);
      }
    }
    double least = LEAST_NAMED * misread;
    meant.values().removeIf(times -> times < least);
    read.values().removeIf(times -> times < least);
    long percent = Math.min(100, Math.round(100 * misread / Math.max(all, misread)));
    return meant.isEmpty() || read.isEmpty()
        ? ""
        : messages.get("damage.marks", list(mostFirst(meant)), list(mostFirst(read)), percent);
  }

  private static List<String> mostFirst(Map<String, Double> times) {
    return times.entrySet().stream()
        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
        .map(Map.Entry::getKey)
        .toList();
  }

  private String list(List<String> items) {
    int last = items.size() - 1;
    return last == 0
        ? items.get(0)
        : messages.get("damage.and", String.join(", ", items.subList(0, last)), items.get(last));
  }

  private String where(List<DamageProfile.Part> parts) {
    BitSet pages = new BitSet();
    parts.forEach(part -> pages.set(part.firstPage(), part.lastPage() + 1));
    return pageCount() > 1 ? " (" + messages.get("damage.where", ranges(pages)) + ")" : "";
  }

  /** The pages on which nothing is of another kind. */
  private String pagesOfOnly(Damage.Kind kind) {
    BitSet pages = new BitSet();
    BitSet others = new BitSet();
    for (DamageProfile.Part part : profile.parts()) {
      (part.damage().kind() == kind ? pages : others).set(part.firstPage(), part.lastPage() + 1);
    }
    pages.andNot(others);
    return ranges(pages);
  }

  private int pageCount() {
    return profile.parts().get(profile.parts().size() - 1).lastPage();
  }

  private static String ranges(BitSet pages) {
    List<String> ranges = new ArrayList<>();
    for (int from = pages.nextSetBit(0); from >= 0; from = pages.nextSetBit(from)) {
      int to = pages.nextClearBit(from) - 1;
      ranges.add(from == to ? String.valueOf(from) : from + "\u2013" + to);
      from = to + 1;
    }
    return ranges.stream().collect(Collectors.joining(", "));
  }
}
