package se.renskrift.metadata;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Makes values of a damaged document less sure that have a word which is none: it may be a rare
 * name, or one misread.
 */
final class UnknownWords {
  private static final Set<Field> SINGLE =
      EnumSet.of(
          Field.TITLE,
          Field.HANDLER_NAME,
          Field.ADDRESSEE,
          Field.AUTHORITY,
          Field.UNIT,
          Field.ANSWERS_FROM);

  private static final Set<Field> LISTED =
      EnumSet.of(
          Field.SIGNATORY_NAME,
          Field.SIGNATORY_TITLE,
          Field.APPROVAL_NAME,
          Field.APPROVAL_TITLE,
          Field.ATTACHMENT);

  /** A digit among the letters of a board, as in a number that was misread. */
  private static final Pattern MIXED = Pattern.compile("\\p{L}\\d+\\p{L}");

  /** The share of right values among those with such a word, as measured on labelled documents. */
  private static final double UNKNOWN = 0.7;

  private static final int LEAST = 4;

  private final GivenNames names;
  private final Predicate<String> isWord;

  UnknownWords(MetadataTerms terms, Predicate<String> isWord) {
    this.names = terms.givenNames();
    this.isWord = isWord;
  }

  /** Lowers the confidence of the values that have such words. */
  void weigh(Drafts drafts) {
    drafts.revise(LISTED, this::weighed);
    drafts.reviseSurest(SINGLE, this::weighed);
    drafts.revise(
        EnumSet.of(Field.DIARY_NUMBER),
        draft -> isSure(draft) && MIXED.matcher(draft.value()).find() ? lowered(draft) : draft);
  }

  private Draft weighed(Draft draft) {
    return isSure(draft) && isUnknown(draft.value()) ? lowered(draft) : draft;
  }

  /** Whether there is anything to lower. */
  private static boolean isSure(Draft draft) {
    return draft.confidence() > UNKNOWN;
  }

  private static Draft lowered(Draft draft) {
    return draft.with(draft.value(), Math.min(draft.confidence(), UNKNOWN));
  }

  private boolean isUnknown(String value) {
    int from = 0;
    for (int at = 0; at < value.length(); ) {
      int c = value.codePointAt(at);
      if (!isPart(c)) {
        if (at - from >= LEAST && isUnknown(value, from, at)) {
          return true;
        }
        from = at + Character.charCount(c);
      }
      at += Character.charCount(c);
    }
    return value.length() - from >= LEAST && isUnknown(value, from, value.length());
  }

  private boolean isUnknown(String value, int from, int to) {
    int letter = from;
    while (letter < to && Character.isDigit(value.charAt(letter))) {
      letter++;
    }
    String word = letter < to ? value.substring(from, to) : "";
    return !word.isEmpty() && !names.contains(word) && !isWord.test(word);
  }

  private static boolean isPart(int c) {
    return (c >= '0' && c <= '9') || Character.isLetter(c);
  }
}
