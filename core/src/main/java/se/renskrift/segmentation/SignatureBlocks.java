package se.renskrift.segmentation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.renskrift.segmentation.HeadingPattern.Role;

/**
 * Finds where people sign: names, each followed by a title, on the next line or the same; after
 * words that stand above names, also names or initials alone.
 */
final class SignatureBlocks {
  /** The party of an elected person, after the name. */
  private static final Pattern PARTY = Pattern.compile("\\((?:\\p{Lu}[\\p{L}-]{0,4}|5)\\)");

  /** A name and an S in parentheses that was read as a 5. */
  private static final Pattern MISREAD_PARTY = Pattern.compile("\\D+ \\(5\\)");

  private static final int MAX_NAME_LENGTH = 60;
  private static final int MAX_NAME_WORDS = 6;
  private static final int MOST_INITIALS = 4;
  private static final int MAX_TITLE_LENGTH = 90;
  private static final int MAX_TITLE_WORDS = 8;

  private final HeadingDictionary headings;
  private final List<Unit> units;
  private final List<HeadingDictionary.@Nullable Match> matches;

  /** Whether a word is a title: a line is looked at as names, as a title and as both. */
  private final Map<String, Boolean> titles = new HashMap<>();

  SignatureBlocks(
      HeadingDictionary headings,
      List<Unit> units,
      List<HeadingDictionary.@Nullable Match> matches) {
    this.headings = headings;
    this.units = units;
    this.matches = matches;
  }

  /**
   * The index of the unit after the block that begins at a unit; the same index if none does.
   *
   * @param open the kind of the section before it, or null
   */
  int end(int index, Section.@Nullable Type open) {
    boolean inList = open != null && KnownHeadings.LISTS.contains(open);
    if (isLabel(index - 1) && !units.get(index - 1).hasDigit()) {
      return index;
    }
    int first = index;
    while (isClosing(first)) {
      first++;
    }
    int end = first;
    while (isPair(end) || (!inList && isBoth(end))) {
      end += isPair(end) ? 2 : 1;
      if (isUnitOfTheAuthority(end)) {
        end++;
      }
    }
    while (first > index && open != null && end < units.size() && isNameAlone(end)) {
      end++;
    }
    if (end == first) {
      return index;
    }
    return first == index && (isLabel(end) || hasAddress(end)) && !isLast(end) ? index : end;
  }

  private boolean isClosing(int index) {
    HeadingDictionary.Match match = index < units.size() ? matches.get(index) : null;
    return match != null
        && match.pattern().role == Role.CLOSING
        && units.get(index).startsWithCapital()
        && units.get(index).isShort();
  }

  /** Whether a line may be a name, or initials. */
  private boolean isNameAlone(int index) {
    Unit unit = units.get(index);
    Line line = unit.line();
    boolean initials = line.size() == 1 && line.skeleton().length() <= MOST_INITIALS;
    return matches.get(index) == null
        && unit.isShort()
        && !unit.isListed()
        && !unit.hasDigit()
        && (initials ? unit.startsWithCapital() : isName(index));
  }

  /** Whether nothing but an address comes after. */
  private boolean isLast(int index) {
    for (int at = index; at < units.size(); at++) {
      HeadingDictionary.Match match = matches.get(at);
      if (units.get(at).isSentence() || (match != null && match.pattern().role == Role.SECTION)) {
        return false;
      }
    }
    return true;
  }

  private boolean isPair(int index) {
    return index + 1 < units.size() && isName(index) && isTitle(index + 1);
  }

  private boolean isName(int index) {
    Unit unit = units.get(index);
    return canName(index) && unit.text().indexOf(',') < 0 && areNames(unit.line().words());
  }

  /** Whether a line has two names and then nothing but a title. */
  private boolean isBoth(int index) {
    if (index >= units.size() || !units.get(index).alone() || !canName(index)) {
      return false;
    }
    List<String> words = units.get(index).line().words();
    int title = 0;
    while (title < words.size() && !isTitle(words.get(title))) {
      title++;
    }
    return title >= 2
        && title < words.size()
        && title + 2 >= words.size()
        && areNames(words.subList(0, title));
  }

  private boolean canName(int index) {
    Unit unit = units.get(index);
    return matches.get(index) == null
        && unit.text().length() <= MAX_NAME_LENGTH
        && !unit.isListed()
        && (!unit.hasDigit() || MISREAD_PARTY.matcher(unit.text()).matches())
        && !unit.endsSentence()
        && unit.line().size() >= 2
        && unit.line().size() <= MAX_NAME_WORDS;
  }

  /** Whether all are capitalised; between a first name and a surname there may be a small word. */
  private boolean areNames(List<String> given) {
    int last = given.size() - 1;
    boolean party = last >= 2 && PARTY.matcher(given.get(last)).matches();
    List<String> words = party ? given.subList(0, last) : given;
    return words.size() >= 2
        && Character.isUpperCase(words.get(0).codePointAt(0))
        && Character.isUpperCase(words.get(words.size() - 1).codePointAt(0))
        && words.stream().allMatch(w -> Character.isUpperCase(w.codePointAt(0)) || isSmall(w))
        && words.stream().noneMatch(this::isTitle);
  }

  private boolean isTitle(int index) {
    Unit unit = units.get(index);
    HeadingDictionary.Match match = matches.get(index);
    return (match == null || match.pattern().type == null)
        && unit.text().length() <= MAX_TITLE_LENGTH
        && !unit.isListed()
        && !unit.hasDigit()
        && !unit.endsSentence()
        && unit.line().size() <= MAX_TITLE_WORDS
        && unit.line().words().stream().anyMatch(this::isTitle);
  }

  private boolean isTitle(String word) {
    return titles.computeIfAbsent(word, headings::isTitle);
  }

  /** Whether a short line after a pair says where the person works. */
  private boolean isUnitOfTheAuthority(int index) {
    if (index >= units.size() || matches.get(index) != null || isPair(index)) {
      return false;
    }
    Unit unit = units.get(index);
    boolean beforeText = index + 1 < units.size() && units.get(index + 1).isBody();
    return unit.isShort()
        && unit.startsWithCapital()
        && !unit.isListed()
        && !unit.hasDigit()
        && !unit.endsSentence()
        && (!beforeText || matches.get(index + 1) != null);
  }

  private boolean isLabel(int index) {
    if (index < 0 || index >= units.size()) {
      return false;
    }
    HeadingDictionary.Match match = matches.get(index);
    return match != null && match.pattern().role == Role.LABEL;
  }

  private boolean hasAddress(int index) {
    return index < units.size() && units.get(index).text().indexOf('@') >= 0;
  }

  private static boolean isSmall(String word) {
    return word.length() <= 3 && word.chars().allMatch(Character::isLetter);
  }
}
