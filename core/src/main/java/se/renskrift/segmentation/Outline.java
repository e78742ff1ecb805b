package se.renskrift.segmentation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads a document from its first line to its last and notes where sections begin.
 *
 * <p>What a line can be depends on the section it stands in, and that on the lines before. Where a
 * heading is doubtful both ways are followed, and of those that lead to the same section the
 * likelier goes on (Viterbi 1967): the score of a way is the sum of the log-odds of its headings
 * and of the scores of their {@link SectionOrder}.
 */
final class Outline {
  private static final double SIGNATURES = 0.85;

  /** How sure a matter is whose number goes on from the one before. */
  private static final double MATTER = 0.9;

  /** A heading surer than this is taken without asking what would follow if it were none. */
  private static final double BEYOND_DOUBT = 0.75;

  private static final double LEAST = 0.3;
  private static final int MOST_WAYS = 6;

  /** How many short lines after a signature are looked through for text that goes on. */
  private static final int MAX_LINES_AFTER = 50;

  /** Where names and titles stand without anybody signing. */
  private static final Set<Section.Type> NAMES =
      EnumSet.of(Section.Type.ATTENDANCE, Section.Type.APPROVAL, Section.Type.SIGNATURES);

  private final HeadingDictionary headings;
  private final List<Unit> units;
  private final List<HeadingDictionary.@Nullable Match> matches;
  private final NumberedHeadings numbers;
  private final Matters matters;
  private final OtherHeadings others;
  private final SignatureBlocks signatures;
  private final SectionOrder order;
  private final TypeLooks looks;
  private final ClosingMark mark;

  Outline(
      HeadingDictionary headings,
      SectionOrder order,
      List<Unit> units,
      List<HeadingDictionary.@Nullable Match> matches,
      TypeLooks looks) {
    this.units = units;
    this.order = order;
    this.matches = matches;
    this.looks = looks;
    this.numbers = new NumberedHeadings(units);
    this.matters = new Matters(units, matches);
    this.mark = new ClosingMark(units, matches);
    this.others = new OtherHeadings(units, matches, looks, mark, numbers);
    this.signatures = new SignatureBlocks(headings, units, matches);
    this.headings = headings;
  }

  /**
   * A way through the lines so far.
   *
   * @param open the kind of the section that is open, or null
   * @param text whether running text has been seen
   * @param headed the index of the last heading, or -1
   * @param next the first line not yet read
   * @param last the last beginning of a section, or null
   * @param before the way up to that one, or null
   */
  private record Way(
      Section.@Nullable Type open,
      boolean text,
      int headed,
      int next,
      double score,
      @Nullable Found last,
      @Nullable Way before) {
    /** Ways of one state differ only in how they came there. */
    List<Object> state(int index) {
      return List.of(open == null ? "" : open, text, headed == index, Math.max(next, index + 1));
    }
  }

  List<Found> read() {
    List<Way> ways = List.of(new Way(null, false, -1, 0, 0, null, null));
    for (int index = 0; index < units.size(); index++) {
      if (ways.size() == 1 && ways.get(0).next() <= index) {
        List<Way> on = onwards(ways.get(0), index);
        ways = on.size() == 1 ? on : best(on, index);
        continue;
      }
      List<Way> on = new ArrayList<>();
      for (Way way : ways) {
        if (way.next() > index) {
          on.add(way);
        } else {
          on.addAll(onwards(way, index));
        }
      }
      ways = best(on, index);
    }
    Way best = ways.get(0);
    for (Way way : ways) {
      best = way.score() > best.score() ? way : best;
    }
    List<Found> found = new ArrayList<>();
    for (Way way = best; way != null; way = way.before()) {
      if (way.last() != null) {
        found.add(way.last());
      }
    }
    Collections.reverse(found);
    return found;
  }

  /** The likeliest way to each state, and of these only the likeliest few. */
  private static List<Way> best(List<Way> ways, int index) {
    Map<List<Object>, Way> states = new LinkedHashMap<>();
    for (Way way : ways) {
      states.merge(way.state(index), way, (a, b) -> b.score() > a.score() ? b : a);
    }
    List<Way> best = new ArrayList<>(states.values());
    best.sort((a, b) -> Double.compare(b.score(), a.score()));
    return best.size() > MOST_WAYS ? List.copyOf(best.subList(0, MOST_WAYS)) : best;
  }

  /** The ways on from a line: with a section that begins there, or without. */
  private List<Way> onwards(Way way, int index) {
    Section.Type open = way.open();
    if (matters.begins(index)) {
      Found matter = Found.heading(Section.Type.MATTER, index, 0, MATTER);
      return List.of(begin(way, matter, matter.type(), index, index + 1, odds(MATTER)));
    }
    if (numbers.isContents(index) || matters.isNone(index) || isRoleOfSigner(index, open)) {
      return List.of(on(way, index));
    }
    HeadingDictionary.Match match = matches.get(index);
    boolean list = match != null && match.pattern().role == HeadingPattern.Role.DOCUMENT;
    boolean begun = open != null || way.text();
    if (list && begun && units.get(index).alone() && matters.isAboveList(index)) {
      Found agenda = Found.heading(Section.Type.OTHER, index, 1, MATTER);
      return List.of(begin(way, agenda, agenda.type(), index, index + 1, odds(MATTER)));
    }
    Found known = KnownHeadings.at(index, units, matches, looks, mark, way.headed(), open, LEAST);
    if (known != null && !isOfLaw(way, index, known) && !isTitle(way, index)) {
      double odds = odds(known.confidence()) + order.score(open, known.type());
      Way taken = begin(way, known, known.type(), index, index + 1, odds);
      if (known.confidence() > BEYOND_DOUBT) {
        return List.of(taken);
      }
      List<Way> both = new ArrayList<>(unknown(way, index));
      both.add(taken);
      return both;
    }
    return unknown(way, index);
  }

  /**
   * Whether a line is the title of the document: above all text, a heading's words and others after
   * them.
   */
  private boolean isTitle(Way way, int index) {
    HeadingDictionary.Match match = matches.get(index);
    return way.open() == null
        && !way.text()
        && match != null
        && match.pattern().type == Section.Type.ASSESSMENT
        && match.pattern().words().endsWith(" *");
  }

  /** Whether a heading of people is the role of one who signs, among others who do. */
  private boolean isRoleOfSigner(int index, Section.@Nullable Type open) {
    HeadingDictionary.Match match = matches.get(index);
    return open == Section.Type.SIGNATURES
        && match != null
        && match.pattern().type == Section.Type.ATTENDANCE
        && headings.isTitle(units.get(index).line().text());
  }

  /** Whether a line names a paragraph of a law and no matter of a meeting. */
  private boolean isOfLaw(Way way, int index, Found known) {
    if (!numbers.isOfLaw(index) || way.open() == null) {
      return false;
    }
    if (known.level() > 0) {
      return true;
    }
    for (Way at = way; at != null; at = at.before()) {
      if (at.last() != null && at.last().level() == 0) {
        return false;
      }
    }
    return true;
  }

  private List<Way> unknown(Way way, int index) {
    Section.Type open = way.open();
    boolean begun = open != null || way.text();
    int end =
        begun && (open == null || !NAMES.contains(open)) ? signatures.end(index, open) : index;
    if (end > index) {
      boolean goesOn = textFollows(end, open);
      int level = goesOn ? Found.INSIDE : 1;
      Found found =
          new Found(Section.Type.SIGNATURES, index, false, level, goesOn ? end : -1, SIGNATURES);
      Section.Type after = goesOn ? open : Section.Type.SIGNATURES;
      double odds = odds(SIGNATURES);
      return List.of(new Way(after, way.text(), way.headed(), end, way.score() + odds, found, way));
    }
    boolean headed = way.headed() == index - 1 && way.headed() >= 0;
    boolean mayBegin = begun || others.opens(index);
    Found other =
        mayBegin
                && !(headed && matters.isAboveList(index))
                && !MeetingForms.isTitle(index, units, matches)
            ? others.at(index, headed, open)
            : null;
    Unit unit = units.get(index);
    boolean text =
        way.text() || (unit.isBody() && unit.endsSentence() && unit.text().indexOf('@') < 0);
    if (other != null) {
      Section.Type after = other.level() == 1 ? Section.Type.OTHER : open;
      double odds = odds(other.confidence());
      return List.of(new Way(after, text, index, index + 1, way.score() + odds, other, way));
    }
    return List.of(new Way(open, text, way.headed(), index + 1, way.score(), null, same(way)));
  }

  /** The way on from a line that is no heading, whatever it says. */
  private static Way on(Way way, int index) {
    return new Way(way.open(), way.text(), way.headed(), index + 1, way.score(), null, same(way));
  }

  /** Lines without a section need no link of their own. */
  private static @Nullable Way same(Way way) {
    return way.last() == null ? way.before() : way;
  }

  private static Way begin(
      Way way, Found found, Section.Type open, int headed, int next, double odds) {
    return new Way(open, way.text(), headed, next, way.score() + odds, found, way);
  }

  private static double odds(double confidence) {
    return StrictMath.log(confidence / (1 - confidence));
  }

  /** Whether running text comes after a block of signatures before the next heading. */
  private boolean textFollows(int end, Section.@Nullable Type open) {
    int last = Math.min(units.size(), end + MAX_LINES_AFTER);
    for (int index = end; index < last; index++) {
      if (KnownHeadings.at(index, units, matches, looks, mark, -1, open, 0.5) != null) {
        return false;
      }
      if (units.get(index).isBody() && !units.get(index).isListed()) {
        return true;
      }
    }
    return false;
  }
}
