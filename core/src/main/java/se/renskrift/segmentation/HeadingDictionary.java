package se.renskrift.segmentation;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.renskrift.segmentation.HeadingPattern.Role;
import se.renskrift.text.Skeleton;
import se.renskrift.text.table.TableReader;

/**
 * The headings that documents of a kind use, and what stands under them. Immutable and thread-safe.
 *
 * <p>The file has three columns, separated by tabs: what a line is, its level, its words. The first
 * is a {@link Section.Type} in lower case, with a second one after a {@code /} if the heading is of
 * that one where the sections beside it are, or {@code label} for labels of the page's form, {@code
 * document} for names of kinds of document, {@code closing} for words above the names of those who
 * sign, {@code title} for their titles, {@code clause} for the word that clauses of a decision
 * begin with: these five are no headings, and their level is {@code -}. Level 0 is for what holds
 * main headings, 1 for main headings, 2 for headings that belong inside a section of the same type
 * if one is open. In the words one {@code *} stands for one to eight other words, or, where letters
 * follow it at once, for the beginning of a noun phrase; {@code (a|b)} stands for either. Lines
 * that begin with {@code #} and empty lines are skipped.
 */
public final class HeadingDictionary {
  /** What is no section, by its name in the file. */
  private static final Map<String, Role> ROLES = new HashMap<>();

  private static final Map<String, Section.Type> TYPES = new HashMap<>();

  static {
    for (Role role : Role.values()) {
      if (role != Role.SECTION) {
        ROLES.put(id(role), role);
      }
    }
    for (Section.Type type : Section.Type.values()) {
      TYPES.put(id(type), type);
    }
  }

  /** Between the types of a heading that may be of two. */
  private static final char OR = '/';

  private final PatternIndex lines;
  private final PatternIndex titles;
  private final List<String> clauses = new ArrayList<>();
  private final Map<String, HeadingPattern> exact = new HashMap<>();

  /** The skeletons of those, by the number of their letters. */
  private final Map<Integer, List<String>> byLength;

  private HeadingDictionary(List<HeadingPattern> patterns) {
    List<HeadingPattern> ofLines = new ArrayList<>();
    List<HeadingPattern> ofTitles = new ArrayList<>();
    for (HeadingPattern pattern : patterns) {
      String word = pattern.exact();
      if (pattern.role == Role.CLAUSE && word != null) {
        clauses.add(word);
      } else {
        (pattern.role == Role.TITLE ? ofTitles : ofLines).add(pattern);
      }
    }
    this.lines = new PatternIndex(ofLines);
    this.titles = new PatternIndex(ofTitles);
    for (HeadingPattern pattern : patterns) {
      String words = pattern.exact();
      if (words != null && pattern.role != Role.CLAUSE) {
        exact.putIfAbsent(words, pattern);
      }
    }
    byLength = exact.keySet().stream().collect(Collectors.groupingBy(String::length));
  }

  /**
   * Reads a dictionary.
   *
   * @param fileName what messages call the file
   * @throws IOException if the file cannot be read or is malformed; the message names the line
   */
  public static HeadingDictionary read(Reader reader, String fileName) throws IOException {
    List<HeadingPattern> patterns = new ArrayList<>();
    TableReader rows = new TableReader(reader, fileName);
    for (String[] cells = rows.next(3); cells != null; cells = rows.next(3)) {
      try {
        for (String words : Alternatives.of(cells[2].strip())) {
          patterns.add(pattern(cells[0], cells[1], words));
        }
      } catch (IllegalArgumentException e) {
        throw rows.malformed(e);
      }
    }
    return new HeadingDictionary(patterns);
  }

  /**
   * Whether a line reads like a known heading, numbered or not, in any case, with an edit or two.
   * What stands around the line is not looked at. Labels and names of documents are not headings.
   */
  public boolean matches(String line) {
    Match match = match(Line.of(line));
    return match != null && match.pattern.role == Role.SECTION;
  }

  /** The pattern that suits a line best: of those with the fewest edits, the most particular. */
  @Nullable Match match(Line line) {
    if (!line.canBeHeading()) {
      return null;
    }
    HeadingPattern same = exact.get(line.skeleton());
    return same != null ? new Match(same, 0) : lines.best(line);
  }

  /** The pattern without a star whose letters some words have, undamaged; or null. */
  @Nullable HeadingPattern exactly(String words) {
    return exact.get(Skeleton.of(words));
  }

  /**
   * Whether no other pattern without a star is as like a line, or nearly, as the given one, which
   * the line matches.
   */
  boolean isOnly(Line line, HeadingPattern pattern) {
    String own = pattern.exact();
    int edits = own == null ? 0 : Edits.between(own, line.skeleton(), HeadingPattern.MOST_EDITS);
    int length = line.skeleton().length();
    for (int size = length - edits - 1; size <= length + edits + 1; size++) {
      for (String other : byLength.getOrDefault(size, List.of())) {
        if (!other.equals(own) && Edits.between(other, line.skeleton(), edits + 1) <= edits + 1) {
          return false;
        }
      }
    }
    return true;
  }

  /** The word of a clause that a line begins with, and the number at its end; or empty. */
  String clause(String line) {
    if (!Character.isLetter(line.charAt(0)) || !beginsClause(line.charAt(0))) {
      return "";
    }
    int end = 0;
    while (end < line.length()
        && (Character.isLetterOrDigit(line.charAt(end)) || isStroke(line.charAt(end)))) {
      end++;
    }
    int letters = end;
    while (letters > 0
        && (Character.isDigit(line.charAt(letters - 1)) || isStroke(line.charAt(letters - 1)))) {
      letters--;
    }
    boolean word = end < line.length() && line.charAt(end) == ' ' && end - letters <= 2;
    for (String clause : clauses) {
      if (word && letters == clause.length() && line.regionMatches(true, 0, clause, 0, letters)) {
        return line.substring(0, end);
      }
    }
    return "";
  }

  private boolean beginsClause(char first) {
    for (String clause : clauses) {
      if (clause.charAt(0) == Character.toLowerCase(first)) {
        return true;
      }
    }
    return false;
  }

  /** What a poor copy makes of a 1. */
  private static boolean isStroke(char c) {
    return "lI|]".indexOf(c) >= 0;
  }

  /** Whether a word is someone's title. */
  boolean isTitle(String word) {
    Line line = Line.of(word);
    return line.size() == 1 && titles.best(line) != null;
  }

  private static HeadingPattern pattern(String kind, String depth, String words) {
    if (!isPattern(words)) {
      throw new IllegalArgumentException("expected words and a *, found: " + words);
    }
    Role role = ROLES.get(kind);
    if (role != null) {
      if (!depth.equals("-")) {
        throw new IllegalArgumentException("expected - for a level, found: " + depth);
      }
      return new HeadingPattern(role, null, null, 0, words);
    }
    int level = depth.length() == 1 ? "012".indexOf(depth) : -1;
    if (level < 0) {
      throw new IllegalArgumentException("expected level 0, 1 or 2, found: " + depth);
    }
    int or = kind.indexOf(OR);
    Section.Type type = type(or < 0 ? kind : kind.substring(0, or));
    Section.Type otherwise = or < 0 ? null : type(kind.substring(or + 1));
    return new HeadingPattern(Role.SECTION, type, otherwise, level, words);
  }

  private static Section.Type type(String name) {
    Section.Type type = TYPES.get(name);
    if (type == null) {
      throw new IllegalArgumentException("expected a type of section, found: " + name);
    }
    return type;
  }

  /** Whether it is words with a star at most, or with one inside a word and one at the end. */
  private static boolean isPattern(String words) {
    int stars = 0;
    for (int at = words.indexOf('*'); at >= 0; at = words.indexOf('*', at + 1)) {
      stars++;
    }
    return stars < 2
        ? !words.isEmpty() && !words.equals("*")
        : stars == 2
            && words.startsWith("*")
            && words.endsWith(" *")
            && words.charAt(1) != ' '
            && words.charAt(1) != '*';
  }

  private static String id(Enum<?> name) {
    return name.name().toLowerCase(Locale.ROOT);
  }

  /**
   * A pattern that suits a line.
   *
   * @param edits how many edits apart they are
   */
  record Match(HeadingPattern pattern, int edits) {}
}
