package se.renskrift.benchmark;

import java.io.BufferedReader;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.renskrift.lexicon.WordCount;

/** Names of places, people and bodies, in the forms that text has them in. */
final class Names {
  /** The lists; each says in its first lines where it comes from. */
  static final List<String> LISTS =
      List.of("localities", "municipalities", "districts", "surnames", "given-names", "bodies");

  /** Those of places, after which streets, schools and squares are called. */
  private static final List<String> PLACES = LISTS.subList(0, 3);

  /** Places with shorter names begin no made-up compounds. */
  private static final int SHORTEST_BEGINNING = 5;

  /** From which share of its occurrences a word is always written with a capital. */
  private static final double ALWAYS = 0.9;

  /** Shorter names are too much like other words and abbreviations. */
  private static final int SHORTEST = 4;

  /** Names up to this length must have no neighbour in common use. */
  private static final int LONGEST_TRAP = 5;

  /** A word seen so often in the corpus is in common use. */
  private static final int COMMON = 200;

  private static final String COMMENT = "#";
  private static final Pattern SPACE = Pattern.compile("\\s+");

  private Names() {}

  /** All names of a list, as they stand there. */
  static List<String> of(String list) throws IOException {
    return lines(list).stream().filter(line -> !line.startsWith(COMMENT)).toList();
  }

  /** What a list says of its source and licence. */
  static String origin(String list) throws IOException {
    return lines(list).stream()
        .takeWhile(line -> line.startsWith(COMMENT))
        .collect(Collectors.joining("\n"));
  }

  private static List<String> lines(String list) throws IOException {
    String resource = "names/" + list + ".txt";
    InputStream in = Names.class.getResourceAsStream(resource);
    if (in == null) {
      throw new FileNotFoundException("the class path has no " + resource);
    }
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines.lines().toList();
    }
  }

  /**
   * The words of all names, as they are and in the genitive, without those that would make traps of
   * words in common use.
   *
   * @param counts the words of the corpus, in lower case
   * @param dictionary the dictionary's words; a word that it or the corpus has is no trap
   */
  static Set<String> forms(Map<String, WordCount> counts, Set<String> dictionary)
      throws IOException {
    Set<String> shadows = shadows(counts);
    Set<String> forms = new TreeSet<>();
    for (String list : LISTS) {
      for (String name : of(list)) {
        for (String form : forms(name)) {
          String lower = form.toLowerCase(Locale.ROOT);
          boolean known =
              counts.containsKey(lower) || dictionary.contains(form) || dictionary.contains(lower);
          if (known || !isShadowed(lower, shadows)) {
            forms.add(form);
          }
        }
      }
    }
    return forms;
  }

  /**
   * Places as they begin compounds, in lower case: with a linking s where they end in a consonant.
   *
   * @param counts the words of the corpus, in lower case
   * @param dictionary the dictionary's words and the names; others are left out, as are names that
   *     are words, too
   */
  static Set<String> beginnings(Map<String, WordCount> counts, Set<String> dictionary)
      throws IOException {
    Set<String> beginnings = new TreeSet<>();
    for (String list : PLACES) {
      for (String name : of(list)) {
        String lower = name.toLowerCase(Locale.ROOT);
        WordCount count = counts.get(lower);
        boolean isWord =
            dictionary.contains(lower)
                || (count != null && count.capitalised() < ALWAYS * count.midSentence());
        if (lower.length() >= SHORTEST_BEGINNING && dictionary.contains(name) && !isWord) {
          boolean bare = "aeiouyåäös".indexOf(lower.charAt(lower.length() - 1)) >= 0;
          beginnings.add(bare ? lower : lower + "s");
        }
      }
    }
    return beginnings;
  }

  /** The capitalised words of a name, and the last of them with the genitive's s. */
  static Set<String> forms(String name) {
    Set<String> forms = new TreeSet<>();
    String last = "";
    for (String word : SPACE.split(name)) {
      last = word;
      if (isName(word)) {
        forms.add(word);
      }
    }
    if (isName(last) && "sxz".indexOf(last.charAt(last.length() - 1)) < 0) {
      forms.add(last + "s");
    }
    return forms;
  }

  private static boolean isName(String word) {
    return word.length() >= SHORTEST && Character.isUpperCase(word.charAt(0));
  }

  /**
   * What words in common use look like when their marks are lost, and short ones when a letter is:
   * a name never seen that looks the same would stand in their way.
   */
  private static Set<String> shadows(Map<String, WordCount> counts) {
    Set<String> shadows = new HashSet<>();
    counts.forEach(
        (word, count) -> {
          if (count.total() >= COMMON) {
            String folded = fold(word);
            shadows.add(folded);
            if (folded.length() <= LONGEST_TRAP) {
              for (int i = 0; i < folded.length(); i++) {
                shadows.add(blot(folded, i));
              }
            }
          }
        });
    return shadows;
  }

  private static boolean isShadowed(String lower, Set<String> shadows) {
    String folded = fold(lower);
    if (shadows.contains(folded)) {
      return true;
    }
    for (int i = 0; i < folded.length() && folded.length() <= LONGEST_TRAP; i++) {
      if (shadows.contains(blot(folded, i))) {
        return true;
      }
    }
    return false;
  }

  private static String blot(String word, int at) {
    return word.substring(0, at) + '?' + word.substring(at + 1);
  }

  private static String fold(String word) {
    return word.replace('å', 'a')
        .replace('ä', 'a')
        .replace('ö', 'o')
        .replace('é', 'e')
        .replace('ü', 'u');
  }
}
