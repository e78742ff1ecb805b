package se.renskrift.metadata;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.renskrift.text.Skeleton;

/** First names of people. Not changed once they are read, and then thread-safe. */
final class GivenNames {
  private static final String SEVERAL = "";

  private final Set<String> names = new HashSet<>();

  /** The name of a skeleton, or {@link #SEVERAL}. */
  private final Map<String, String> bySkeleton = new HashMap<>();

  /** Adds names with spaces between. */
  void add(String line) {
    for (String name : line.split(" +")) {
      names.add(name);
      bySkeleton.merge(Skeleton.of(name), name, (one, other) -> one.equals(other) ? one : SEVERAL);
    }
  }

  /** Whether a word is one as it stands; of a double name both halves must be. */
  boolean contains(String word) {
    int hyphen = word.indexOf('-');
    return names.contains(word)
        || (hyphen > 0
            && names.contains(word.substring(0, hyphen))
            && names.contains(word.substring(hyphen + 1)));
  }

  /** The only name that a word looks like when marks and look-alikes are made one, or null. */
  @Nullable String alike(String word) {
    String name = bySkeleton.get(Skeleton.of(word));
    if (name != null) {
      // Where letters are as many, only marks and look-alikes differ.
      return name.length() == word.length() ? name : null;
    }
    int hyphen = word.indexOf('-');
    String first = hyphen > 0 ? alike(word.substring(0, hyphen)) : null;
    String second = first == null ? null : alike(word.substring(hyphen + 1));
    return second == null ? null : first + "-" + second;
  }
}
