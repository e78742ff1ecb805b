package se.renskrift.documents;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells encodings of one byte a character apart by which gives Swedish: the one in which the bytes
 * above ASCII are best placed.
 */
final class NarrowEncodings {
  /** Of encodings that fit alike the first is taken. */
  private static final List<String> NAMES =
      List.of("windows-1252", "ISO-8859-1", "ISO-8859-15", "x-MacRoman", "IBM850", "IBM437");

  /** Bytes after this are not looked at; so many tell. */
  private static final int REACH = 1 << 22;

  /** An encoding that is not of the family of the first must be so much better. */
  private static final double LEAST_GAIN = 1.5;

  /** At this share of the best score there can be, on average, the text is taken for Swedish. */
  private static final double SWEDISH = 0.2;

  private static final List<Table> TABLES = tables();

  private NarrowEncodings() {}

  private record Table(Charset charset, char[] characters) {
    static Table of(Charset charset) {
      byte[] all = new byte[256];
      for (int i = 0; i < all.length; i++) {
        all[i] = (byte) i;
      }
      return new Table(charset, new String(all, charset).toCharArray());
    }

    char at(byte[] content, int i) {
      return i < 0 || i >= content.length ? ' ' : characters[content[i] & 0xFF];
    }

    double score(byte[] content) {
      double score = 0;
      int length = Math.min(content.length, REACH);
      for (int i = 0; i < length; i++) {
        if (content[i] < 0) {
          score +=
              LetterPlaces.swedish().of(at(content, i - 1), at(content, i), at(content, i + 1));
        }
      }
      return score;
    }
  }

  private static List<Table> tables() {
    List<Table> tables = new ArrayList<>();
    for (String name : NAMES) {
      if (Charset.isSupported(name)) {
        tables.add(Table.of(Charset.forName(name)));
      }
    }
    return List.copyOf(tables);
  }

  /** The encoding in which the content is Swedish; null if it is in none. */
  static @Nullable Charset of(byte[] content) {
    int above = 0;
    for (int i = 0; i < Math.min(content.length, REACH); i++) {
      above += content[i] < 0 ? 1 : 0;
    }
    Table best = TABLES.get(0);
    double score = best.score(content);
    double first = score;
    for (Table table : TABLES.subList(1, TABLES.size())) {
      double its = table.score(content);
      boolean akin = table.charset().name().startsWith("ISO");
      if (its > score && (akin || its >= first + LEAST_GAIN)) {
        best = table;
        score = its;
      }
    }
    return score >= SWEDISH * LetterPlaces.KNOWN * above ? best.charset() : null;
  }
}
