package se.renskrift.metadata;

import java.io.IOException;
import java.io.Reader;
import java.util.Locale;
import se.renskrift.metadata.MetadataTerms.Kind;
import se.renskrift.metadata.MetadataTerms.Label;
import se.renskrift.metadata.MetadataTerms.Term;
import se.renskrift.text.table.TableReader;

/** Reads the file of {@link MetadataTerms}. */
final class MetadataTermsReader {
  private final MetadataTerms terms;

  /** Reads into the given words. */
  MetadataTermsReader(MetadataTerms terms) {
    this.terms = terms;
  }

  /**
   * Reads all rows.
   *
   * @throws IOException if the file cannot be read or is malformed; the message names the line
   */
  void read(Reader reader, String fileName) throws IOException {
    TableReader rows = new TableReader(reader, fileName);
    for (String[] cells = rows.next(3); cells != null; cells = rows.next(3)) {
      try {
        add(cells);
      } catch (IllegalArgumentException e) {
        throw rows.malformed(e);
      }
    }
  }

  private void add(String[] columns) {
    Kind kind = kind(columns[0]);
    String words = columns[2].strip();
    boolean open = words.startsWith("*");
    boolean goesOn = words.endsWith("*") && words.length() > 1;
    String bare = words.substring(open ? 1 : 0, words.length() - (goesOn ? 1 : 0)).strip();
    if (bare.isEmpty() || bare.indexOf('*') >= 0) {
      throw new IllegalArgumentException("expected words and a *, found: " + words);
    }
    if (kind == Kind.LABEL) {
      columns[1] =
          Label.valueOf(columns[1].toUpperCase(Locale.ROOT)).name().toLowerCase(Locale.ROOT);
    } else if (kind == Kind.MONTH) {
      int month = Integer.parseInt(columns[1]);
      if (month < 1 || month > 12) {
        throw new IllegalArgumentException("expected a month from 1 to 12, found: " + month);
      }
    }
    if (kind == Kind.GIVEN) {
      terms.givenNames().add(bare);
      return;
    }
    terms.add(kind, new Term(columns[1], bare, MetadataTerms.skeletons(bare), open, goesOn));
  }

  private static Kind kind(String name) {
    for (Kind kind : Kind.values()) {
      if (kind.name().toLowerCase(Locale.ROOT).equals(name)) {
        return kind;
      }
    }
    throw new IllegalArgumentException("expected a kind of words, found: " + name);
  }
}
