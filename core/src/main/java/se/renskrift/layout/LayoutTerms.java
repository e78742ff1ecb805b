package se.renskrift.layout;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import se.renskrift.text.table.TableReader;

/**
 * The words of a language by which a page's layout is understood; all in lower case.
 *
 * @param pageLabels words before a page's number
 * @param pageOf words between a page's number and the number of pages
 * @param conjunctions words after a hyphen that stands for a word's end left out
 * @param conjunctionEndings those of them that other words end with too, so that what is cut before
 *     one may be such a word
 * @param listOpeners words with which each item of a list without numbers begins
 * @param chapterLabels words after the number of a chapter of a law, before that of a section
 * @param doubledLetters letters that are never written three times, so that a word cut between two
 *     of them may have been given a third
 */
public record LayoutTerms(
    List<String> pageLabels,
    List<String> pageOf,
    List<String> conjunctions,
    List<String> conjunctionEndings,
    List<String> listOpeners,
    List<String> chapterLabels,
    String doubledLetters) {
  private static final List<String> NAMES =
      List.of(
          "page-label",
          "page-of",
          "conjunction",
          "conjunction-ending",
          "list-opener",
          "chapter-label",
          "doubled-letters");

  /** Copies the lists it is given. */
  public LayoutTerms {
    pageLabels = List.copyOf(pageLabels);
    pageOf = List.copyOf(pageOf);
    conjunctions = List.copyOf(conjunctions);
    conjunctionEndings = List.copyOf(conjunctionEndings);
    listOpeners = List.copyOf(listOpeners);
    chapterLabels = List.copyOf(chapterLabels);
    Objects.requireNonNull(doubledLetters, "doubledLetters");
  }

  /**
   * Reads terms: each line has a name, a tab and a term. The names are {@code page-label}, {@code
   * page-of}, {@code conjunction}, {@code conjunction-ending}, {@code list-opener}, {@code
   * chapter-label} and {@code doubled-letters}. Empty lines and lines that begin with {@code #} are
   * skipped.
   *
   * @throws IOException if reading fails or a line is malformed; the message begins with file and
   *     line
   */
  public static LayoutTerms read(Reader reader, String fileName) throws IOException {
    Map<String, List<String>> terms = new HashMap<>();
    TableReader rows = new TableReader(reader, fileName);
    for (String[] cells = rows.next(2); cells != null; cells = rows.next(2)) {
      if (!NAMES.contains(cells[0])) {
        throw rows.malformed("unknown name " + cells[0] + ", expected one of " + NAMES);
      }
      if (cells[1].isBlank()) {
        throw rows.malformed("the term is empty");
      }
      // No lambda: linking one would take longer than the whole file.
      List<String> named = terms.get(cells[0]);
      if (named == null) {
        named = new ArrayList<>();
        terms.put(cells[0], named);
      }
      named.add(cells[1]);
    }
    return new LayoutTerms(
        terms.getOrDefault("page-label", List.of()),
        terms.getOrDefault("page-of", List.of()),
        terms.getOrDefault("conjunction", List.of()),
        terms.getOrDefault("conjunction-ending", List.of()),
        terms.getOrDefault("list-opener", List.of()),
        terms.getOrDefault("chapter-label", List.of()),
        String.join("", terms.getOrDefault("doubled-letters", List.of())));
  }
}
