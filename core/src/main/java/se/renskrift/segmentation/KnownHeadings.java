package se.renskrift.segmentation;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells the headings that a dictionary knows from the same words used otherwise. */
final class KnownHeadings {
  /** Sections that are lists of short lines. */
  static final Set<Section.Type> LISTS =
      EnumSet.of(
          Section.Type.BASIS,
          Section.Type.ATTACHMENTS,
          Section.Type.DISTRIBUTION,
          Section.Type.SIGNATURES,
          Section.Type.APPROVAL,
          Section.Type.ATTENDANCE);

  /** Their headings may be the names of papers: the motion, the opinion, the way to appeal. */
  static final Set<Section.Type> NAMES_OF_PAPERS =
      EnumSet.of(Section.Type.MATTER, Section.Type.ASSESSMENT, Section.Type.OTHER);

  private static final Set<Section.Type> DECISIONS =
      EnumSet.of(Section.Type.PROPOSAL, Section.Type.DECISION);

  /** So many letters of a pattern make a sentence that introduces what follows. */
  private static final int WHOLE_SENTENCE = 30;

  /** So few words, alone in a paragraph, are hardly a sentence. */
  private static final int FEW_WORDS = 3;

  /** A question that is a heading has so many words. */
  private static final int QUESTION = 3;

  private static final double SURE = 0.98;
  private static final double AGENDA = 0.9;

  private KnownHeadings() {}

  /**
   * The section that begins at a unit, or null if the unit is no known heading.
   *
   * @param match what the dictionary says of each unit
   * @param looks how each unit is set
   * @param mark what headings end in
   * @param headed the index of the last heading, or -1
   * @param open the kind of the section before it, or null
   * @param least the confidence below which it is none
   */
  static @Nullable Found at(
      int index,
      List<Unit> units,
      List<HeadingDictionary.@Nullable Match> matches,
      TypeLooks looks,
      ClosingMark mark,
      int headed,
      Section.@Nullable Type open,
      double least) {
    HeadingDictionary.Match match = matches.get(index);
    Unit unit = units.get(index);
    Unit next = index + 1 < units.size() ? units.get(index + 1) : null;
    if (match != null && isAgenda(unit, match, next)) {
      return Found.heading(Section.Type.OTHER, index, 1, AGENDA);
    }
    if (match == null || match.pattern().type == null) {
      return null;
    }
    Unit previous = index > 0 ? units.get(index - 1) : null;
    Section.Type type = match.pattern().type;
    if (MeetingForms.isField(index, type, units, matches, open)) {
      return null;
    }
    boolean exact = match.pattern().exact() != null;
    boolean item = match.pattern().level == 0;
    if (item && match.edits() > 1 && (next == null || matches.get(index + 1) == null)) {
      // A digit in the place of the sign, and nothing below that a matter has.
      return null;
    }
    boolean apart = open != null && unit.alone() && looks.isShared(index);
    boolean counted = headed >= 0 && exact && isNext(units.get(headed), unit, next);
    if (open != null && LISTS.contains(open) && !apart && !counted) {
      if (!item && !endsList(type, exact, index, units, matches)) {
        return null;
      }
      if (isPoint(unit, previous, next)) {
        return null;
      }
    }
    if (type == Section.Type.SIGNATURES && !exact && !isAboveName(index, units)) {
      return null;
    }
    int level = match.pattern().level;
    if (open == null) {
      if (isOfTheForm(type, index, units, matches)) {
        return null;
      }
    } else if (isUnderDecision(index, matches, open)) {
      if (!unit.alone()
          || next == null
          || !next.startsWithCapital()
          || !match.pattern().beginsInGenitive()) {
        // It says who decides what follows: the beginning of a sentence.
        return null;
      }
      type = open;
      level = Math.max(level, 2);
    }
    double confidence = SURE - 0.04 * match.edits() - (exact ? 0 : 0.02);
    boolean sentence = match.pattern().letters() >= WHOLE_SENTENCE;
    // The title of a matter may end in an abbreviation.
    boolean few = unit.alone() && match.edits() == 0 && unit.line().size() <= FEW_WORDS;
    boolean marked = exact || sentence || item || mark.ends(unit);
    confidence -= unit.endsIn('.') ? (marked ? 0.1 : few ? 0.2 : 0.7) : 0;
    // The clauses of a decision begin with small letters.
    boolean goesOn = !exact && next != null && next.startsWithSmallLetter();
    confidence -= goesOn && !(DECISIONS.contains(type) && unit.alone()) ? 0.5 : 0;
    confidence -= unit.endsIn('!') || unit.endsIn(',') ? 0.5 : 0;
    boolean answered = unit.alone() && !unit.isListed() && next != null && next.isBody();
    boolean question = unit.line().size() >= QUESTION && (exact || answered);
    confidence -= unit.endsIn('?') && !question ? 0.5 : 0;
    confidence -= !item && !Character.isLetterOrDigit(unit.text().charAt(0)) ? 0.5 : 0;
    confidence -= next == null ? 0.1 : 0;
    if (!unit.startsWithCapital() && !item) {
      confidence -= exact && unit.alone() ? 0.1 : 0.3;
    }
    if (!unit.alone()) {
      confidence -= 0.15;
      boolean sentenceGoesOn =
          previous != null
              && !previous.alone()
              && previous.end() + 1 == unit.start()
              && !previous.endsSentence();
      confidence -= sentenceGoesOn ? 0.4 : 0;
    }
    confidence -= looks.isPlain(index) ? 0.15 : 0;
    // Inside a form's labels the same words name fields.
    confidence -= isLabel(index - 1, matches) && isLabel(index + 1, matches) ? 0.3 : 0;
    return confidence < least ? null : Found.heading(type, index, level, confidence);
  }

  /** Whether a name comes next, or after one sentence. */
  private static boolean isAboveName(int index, List<Unit> units) {
    int next = index + 1;
    if (next + 1 < units.size() && units.get(next).isSentence() && units.get(next).isShort()) {
      next++;
    }
    return next < units.size() && mayBeName(units.get(next));
  }

  private static boolean mayBeName(Unit unit) {
    return !unit.isBody() && !unit.endsSentence() && OtherHeadings.isAllCapitalised(unit.line());
  }

  /** Whether a line is one of the points of a list that only reads like a heading. */
  private static boolean isPoint(Unit unit, @Nullable Unit previous, @Nullable Unit next) {
    boolean among = (previous != null && previous.isListed()) || (next != null && next.isListed());
    return unit.isListed() && among && (next == null || !next.isLong() || next.isListed());
  }

  /** Whether a line is not a point of the list before it that only reads like a heading. */
  private static boolean endsList(
      Section.Type type,
      boolean exact,
      int index,
      List<Unit> units,
      List<HeadingDictionary.@Nullable Match> matches) {
    boolean numbered = !exact && units.get(index).text().chars().anyMatch(Character::isDigit);
    if ((DECISIONS.contains(type) && !numbered)
        || type == Section.Type.SIGNATURES
        || index + 1 == units.size()
        || units.get(index + 1).isBody()) {
      return true;
    }
    HeadingDictionary.Match following = matches.get(index + 1);
    Section.Type then = following == null ? null : following.pattern().type;
    return exact
        && (!NAMES_OF_PAPERS.contains(type)
            || units.get(index + 1).endsSentence()
            || (then != null && !NAMES_OF_PAPERS.contains(then) && !LISTS.contains(then)));
  }

  /** Whether a line above the text is the name of a document or a label: no text follows it. */
  private static boolean isOfTheForm(
      Section.Type type,
      int index,
      List<Unit> units,
      List<HeadingDictionary.@Nullable Match> matches) {
    if (index + 1 == units.size() || LISTS.contains(type) || DECISIONS.contains(type)) {
      return false;
    }
    HeadingDictionary.Match match = matches.get(index);
    HeadingDictionary.Match following = matches.get(index + 1);
    Unit next = units.get(index + 1);
    boolean aboveHeading =
        following != null && following.pattern().role == HeadingPattern.Role.SECTION;
    return !(match != null && match.pattern().level == 0)
        && !next.isBody()
        && !next.isSentence()
        && !next.endsSentence()
        // The title of a document may read like the heading of a section.
        && (!aboveHeading || (match != null && match.pattern().exact() == null));
  }

  /** Whether a line is the name of a list of matters that begins under it. */
  private static boolean isAgenda(Unit unit, HeadingDictionary.Match match, @Nullable Unit next) {
    return match.pattern().role == HeadingPattern.Role.DOCUMENT
        && match.pattern().exact() != null
        && unit.alone()
        && next != null
        && next.line().number() == 1
        && next.alone();
  }

  /** Whether a unit has the number after that of the last heading, and the list does not go on. */
  private static boolean isNext(Unit heading, Unit unit, @Nullable Unit next) {
    int number = unit.line().number();
    return unit.alone()
        && number > 1
        && heading.line().number() == number - 1
        && (next == null || next.line().number() != number + 1);
  }

  /** Whether a line comes right under a heading of a decision and names who decides. */
  private static boolean isUnderDecision(
      int index, List<HeadingDictionary.@Nullable Match> matches, Section.Type open) {
    HeadingDictionary.Match match = matches.get(index);
    HeadingDictionary.Match above = index > 0 ? matches.get(index - 1) : null;
    return match != null
        && match.pattern().level == 1
        && match.pattern().exact() == null
        && match.pattern().type != null
        && DECISIONS.contains(match.pattern().type)
        && DECISIONS.contains(open)
        && above != null
        && above.pattern().type == open;
  }

  private static boolean isLabel(int index, List<HeadingDictionary.@Nullable Match> matches) {
    if (index < 0 || index >= matches.size()) {
      return false;
    }
    HeadingDictionary.Match match = matches.get(index);
    return match != null && match.pattern().role == HeadingPattern.Role.LABEL;
  }
}
