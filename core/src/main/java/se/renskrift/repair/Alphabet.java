package se.renskrift.repair;

import java.io.IOException;
import java.io.Reader;
import java.util.Collections;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import se.renskrift.text.table.TableReader;

/**
 * The letters beyond a to z that a language's texts are expected to hold.
 *
 * @param letters the letters of the language's own words, both cases, in no order
 * @param loans letters of names and foreign words, both cases, in no order; may be empty
 * @param sevenBit for each ASCII sign that the national seven-bit code gives up for a letter, that
 *     letter; may be empty
 */
public record Alphabet(String letters, String loans, SortedMap<Character, Character> sevenBit) {
  /** Copies what it is given. */
  public Alphabet {
    Objects.requireNonNull(letters, "letters");
    Objects.requireNonNull(loans, "loans");
    sevenBit = Collections.unmodifiableSortedMap(new TreeMap<>(sevenBit));
  }

  /**
   * Reads an alphabet: a line has {@code letters} or {@code loans}, a tab and letters, or {@code
   * seven-bit}, a tab, a sign, a tab and a letter. Empty lines and lines that begin with {@code #}
   * are skipped.
   *
   * @throws IOException if reading fails or a line is malformed; the message begins with file and
   *     line
   */
  public static Alphabet read(Reader reader, String fileName) throws IOException {
    StringBuilder letters = new StringBuilder();
    StringBuilder loans = new StringBuilder();
    SortedMap<Character, Character> sevenBit = new TreeMap<>();
    TableReader rows = new TableReader(reader, fileName);
    for (String[] cells = rows.next(); cells != null; cells = rows.next()) {
      if (cells[0].equals("letters") && cells.length == 2) {
        letters.append(cells[1]);
      } else if (cells[0].equals("loans") && cells.length == 2) {
        loans.append(cells[1]);
      } else if (cells[0].equals("seven-bit")
          && cells.length == 3
          && cells[1].length() == 1
          && cells[2].length() == 1) {
        sevenBit.put(cells[1].charAt(0), cells[2].charAt(0));
      } else {
        throw rows.malformed(
            "expected letters, loans or seven-bit, found " + String.join("\t", cells));
      }
    }
    return new Alphabet(letters.toString(), loans.toString(), sevenBit);
  }

  /** Whether the character is a letter of the language's own words. */
  boolean isOwn(char c) {
    return letters.indexOf(c) >= 0;
  }

  /** Whether the character is a letter of own or foreign words. */
  boolean has(char c) {
    return isOwn(c) || loans.indexOf(c) >= 0;
  }
}
