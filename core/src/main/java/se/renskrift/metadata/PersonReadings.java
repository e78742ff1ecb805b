package se.renskrift.metadata;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import se.renskrift.text.CorrectedText;
import se.renskrift.text.Skeleton;

/**
 * Makes one of the readings of a person's name that a damaged document has in several places, and
 * gives first names the marks that they have lost. A name that is read nowhere is never put in: the
 * word comes from another place of the document or from the list of first names.
 */
final class PersonReadings {
  private static final Set<Field> PEOPLE =
      EnumSet.of(Field.HANDLER_NAME, Field.SIGNATORY_NAME, Field.APPROVAL_NAME, Field.ANSWERS_FROM);

  private static final Set<Field> TITLES = EnumSet.of(Field.SIGNATORY_TITLE, Field.APPROVAL_TITLE);

  /** More names are those of a list of people, hardly of the same ones. */
  private static final int MOST_COMPARED = 80;

  private static final int LEAST_TITLE = 9;
  private static final int MOST_MISREAD = 2;

  /** How sure a word is that was read in another place. */
  private static final double AGREED = 0.9;

  /** How sure a word is that the person's address speaks against. */
  private static final double REFUTED = 0.5;

  private static final int LEAST = 4;

  private final GivenNames names;
  private final Predicate<String> isWord;
  private final CorrectedText corrected;
  private final Drafts drafts;

  PersonReadings(
      MetadataTerms terms, Predicate<String> isWord, CorrectedText corrected, Drafts drafts) {
    this.names = terms.givenNames();
    this.isWord = isWord;
    this.corrected = corrected;
    this.drafts = drafts;
  }

  /** Revises the names of people. */
  void agree() {
    drafts.revise(PEOPLE, this::marked);
    List<Draft> people = drafts.of(PEOPLE);
    List<Draft> titles = drafts.of(TITLES);
    if (people.size() + titles.size() <= MOST_COMPARED) {
      drafts.revise(PEOPLE, draft -> agreed(draft, people));
      drafts.revise(TITLES, draft -> titled(draft, titles));
    }
    drafts.revise(EnumSet.of(Field.HANDLER_NAME, Field.SIGNATORY_NAME), this::unrefuted);
  }

  /** A name whose first word is no name, but one when its marks are put back. */
  private Draft marked(Draft draft) {
    String[] words = draft.value().split(" ");
    if (words.length < 2 || names.contains(words[0]) || !isName(words[0])) {
      return draft;
    }
    String name = names.alike(words[0]);
    if (name == null) {
      return draft;
    }
    words[0] = name;
    return draft.with(String.join(" ", words), draft.confidence() * AGREED);
  }

  private static boolean isName(String word) {
    return Character.isUpperCase(word.charAt(0));
  }

  private Draft agreed(Draft draft, List<Draft> people) {
    String[] words = draft.value().split(" ");
    boolean changed = false;
    for (int at = 0; at < words.length; at++) {
      String best = words[at];
      for (Draft other : people) {
        if (other.value().equals(draft.value())) {
          continue;
        }
        String reading = readingOf(words, at, other.value().split(" "));
        if (!reading.equals(best) && weight(reading) > weight(best)) {
          best = reading;
          changed = true;
        }
      }
      words[at] = best;
    }
    return changed ? draft.with(String.join(" ", words), draft.confidence() * AGREED) : draft;
  }

  /** A title with a word that is none, as it is read in another place. */
  private Draft titled(Draft draft, List<Draft> titles) {
    String own = draft.value();
    if (own.length() >= LEAST_TITLE && !areWords(own)) {
      for (Draft other : titles) {
        String reading = other.value();
        if (!reading.equals(own)
            && Readings.distance(own, reading, MOST_MISREAD) <= MOST_MISREAD
            && areWords(reading)) {
          return draft.with(reading, draft.confidence() * AGREED);
        }
      }
    }
    return draft;
  }

  private boolean areWords(String text) {
    for (String word : text.split("[ -]+")) {
      if (!isWord.test(word)) {
        return false;
      }
    }
    return true;
  }

  /** What another name has for a word, if it is the same name; else the word. */
  private static String readingOf(String[] words, int at, String[] others) {
    String own = words[at];
    if (own.length() < LEAST || others.length != words.length || own.equals(others[at])) {
      return own;
    }
    for (int i = 0; i < words.length; i++) {
      if (i != at && !Readings.areAlike(words[i], others[i])) {
        return own;
      }
    }
    boolean same =
        Readings.areAlike(own, others[at])
            || Readings.distance(Skeleton.of(own), Skeleton.of(others[at]), 1) <= 1;
    return same ? others[at] : own;
  }

  /** What speaks for a reading: that it is a word, that it is read often, that it has its marks. */
  private int weight(String word) {
    int times = 0;
    String text = corrected.source();
    for (int at = text.indexOf(word); at >= 0 && times < 3; at = text.indexOf(word, at + 1)) {
      times++;
    }
    boolean marks =
        word.chars().anyMatch(c -> "\u00E5\u00E4\u00F6\u00C5\u00C4\u00D6".indexOf(c) >= 0);
    return times + (marks ? 1 : 0) + (isWord.test(word) ? 4 : 0);
  }

  /** A name that was corrected into what the person's address cannot have, as it was read. */
  private Draft unrefuted(Draft draft) {
    String address = drafts.value(Field.HANDLER_EMAIL);
    int sign = address.indexOf('@');
    if (sign < 0) {
      return draft;
    }
    String observed = drafts.source(draft).of(corrected.source()).replaceAll("\\s+", " ");
    if (observed.equals(draft.value())) {
      return draft;
    }
    String box = Skeleton.of(address.substring(0, sign));
    String[] read = observed.split(" ");
    String[] words = draft.value().split(" ");
    boolean changed = false;
    for (int at = 0; at < words.length && read.length == words.length; at++) {
      boolean refuted =
          words[at].length() >= LEAST
              && !box.contains(Skeleton.of(words[at]))
              && box.contains(Readings.look(read[at]));
      if (refuted) {
        words[at] = read[at];
        changed = true;
      }
    }
    return changed ? draft.with(String.join(" ", words), REFUTED) : draft;
  }
}
