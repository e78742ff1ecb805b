package se.renskrift.cli.format;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells in which language a paragraph is, by the small words that no sentence does without. In
 * doubt it is the document's own. Immutable and thread-safe.
 */
final class Languages {
  /** Shorter paragraphs are names and terms, which read alike in many languages. */
  private static final int FEWEST_WORDS = 6;

  /** The least share of another language's small words. */
  private static final double LEAST_SHARE = 0.2;

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}]+");

  private final String own;
  private final Map<String, Set<String>> words;

  private Languages(String own, Map<String, Set<String>> words) {
    this.own = own;
    this.words = words;
  }

  /** Those of the list, whose first is the documents' own. */
  static Languages load() {
    Map<String, Set<String>> words = new LinkedHashMap<>();
    try (InputStream in =
            Objects.requireNonNull(Languages.class.getResourceAsStream("languages.tsv"));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line; (line = lines.readLine()) != null; ) {
        int tab = line.indexOf('\t');
        if (!line.startsWith("#")) {
          words.put(line.substring(0, tab), Set.of(line.substring(tab + 1).split(" ")));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Languages(words.keySet().iterator().next(), words);
  }

  /** The language tag of a paragraph that is in another language, else an empty text. */
  String foreign(String paragraph) {
    List<String> said =
        BETWEEN_WORDS
            .splitAsStream(paragraph.toLowerCase(Locale.ROOT))
            .filter(word -> !word.isEmpty())
            .toList();
    if (said.size() < FEWEST_WORDS) {
      return "";
    }
    String language = own;
    long most = count(own, said);
    for (String other : words.keySet()) {
      long count = count(other, said);
      // Sister languages share many small words.
      if (count > most + 1 && count >= LEAST_SHARE * said.size()) {
        most = count;
        language = other;
      }
    }
    return language.equals(own) ? "" : language;
  }

  private long count(String language, List<String> said) {
    Set<String> small = words.getOrDefault(language, Set.of());
    return said.stream().filter(small::contains).count();
  }
}
