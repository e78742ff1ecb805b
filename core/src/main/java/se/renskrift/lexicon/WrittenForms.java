package se.renskrift.lexicon;

import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** How the words of a list are written. Immutable and thread-safe. */
final class WrittenForms {
  static final WrittenForms NONE = new WrittenForms(new TreeMap<>());

  /** Letters that a possessive leaves as they are. */
  private static final String SIBILANTS = "sxz";

  /** By word in lower case: the forms listed. */
  private final SortedMap<String, SortedSet<String>> forms;

  private WrittenForms(SortedMap<String, SortedSet<String>> forms) {
    this.forms = forms;
  }

  static WrittenForms of(WordList list) {
    SortedMap<String, SortedSet<String>> forms = new TreeMap<>();
    for (String word : list.words()) {
      forms.computeIfAbsent(word.toLowerCase(Locale.ROOT), w -> new TreeSet<>()).add(word);
    }
    return new WrittenForms(forms);
  }

  /** The listed words in lower case, in order. */
  Set<String> lowerCase() {
    return Collections.unmodifiableSet(forms.keySet());
  }

  /** The forms of a word in lower case; a possessive has those of its word. */
  private SortedSet<String> of(String word) {
    SortedSet<String> listed = forms.get(word);
    if (listed == null && isPossessive(word)) {
      listed = forms.get(word.substring(0, word.length() - 1));
    }
    return listed == null ? Collections.emptySortedSet() : listed;
  }

  static boolean isPossessive(String word) {
    int n = word.length();
    return n > 2 && word.charAt(n - 1) == 's' && SIBILANTS.indexOf(word.charAt(n - 2)) < 0;
  }

  /** Of one form or several, the shares that are capitalised and that have other capitals. */
  CaseProfile caseProfile(String word) {
    float capitalised = 0;
    float capitals = 0;
    SortedSet<String> listed = of(word);
    for (String form : listed) {
      if (hasInnerCapital(form)) {
        capitals++;
      } else if (Character.isUpperCase(form.charAt(0))) {
        capitalised++;
      }
    }
    return new CaseProfile(capitalised / listed.size(), capitals / listed.size());
  }

  /** The word as written if it is always written with a capital inside, else null. */
  @Nullable String withInnerCapitals(String word) {
    SortedSet<String> listed = of(word);
    if (listed.size() != 1 || !hasInnerCapital(listed.first())) {
      return null;
    }
    return listed.first() + word.substring(listed.first().length());
  }

  private static boolean hasInnerCapital(String form) {
    return form.chars().skip(1).anyMatch(Character::isUpperCase);
  }

  /**
   * Whether the word stands as it is listed: in the same case, with the capital of a sentence's
   * start, or all in capitals.
   */
  boolean vouchFor(String observed) {
    if (forms.isEmpty() || observed.isEmpty()) {
      return false;
    }
    String lower = observed.toLowerCase(Locale.ROOT);
    boolean allCapitals =
        observed.length() > 1 && observed.equals(observed.toUpperCase(Locale.ROOT));
    String begun = Character.toLowerCase(observed.charAt(0)) + observed.substring(1);
    for (String form : of(lower)) {
      String whole = form + lower.substring(form.length());
      if (allCapitals || whole.equals(observed) || whole.equals(begun)) {
        return true;
      }
    }
    return false;
  }
}
