package se.renskrift.metadata;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import se.renskrift.text.CorrectedText;
import se.renskrift.text.Correction;
import se.renskrift.text.Kind;
import se.renskrift.text.Projection;
import se.renskrift.text.Span;

/**
 * Words that are likelier to be meant than those of the fair copy, but not sure.
 *
 * <p>Names and short lines have little around them that makes a correction sure, and the fair copy
 * leaves them as they were read. What a form says is told with the likelier word, and less surely.
 */
final class LikelierWords {
  /** The least confidence of a suggestion that is but another look of the same letters. */
  private static final double SAME_LOOK = 0.4;

  /** The least confidence of any other, for a rare name is easily taken for a common word. */
  private static final double OTHER_LOOK = 0.75;

  /** A longer word that is hardly right is right if the document has it in another place. */
  private static final int LONG_WORD = 9;

  /** What stands before a hyphen for a word is no longer, as in "e-post". */
  private static final int LONGEST_PART = 2;

  /** So many words are looked for in other places, however long the text. */
  private static final int MOST_CHECKS = 200;

  private final CorrectedText corrected;
  private final GivenNames names;
  private final Predicate<String> isWord;
  private final boolean damaged;

  /** As changes of the fair copy, in order. */
  private final List<Correction> words;

  private int checks;

  /**
   * The words of one document.
   *
   * @param suggested corrections that were not applied, as spans of the source, in order
   * @param names first names, which are no misreadings
   * @param isWord whether a string is a word of the language
   */
  LikelierWords(
      CorrectedText corrected,
      List<Correction> suggested,
      GivenNames names,
      Predicate<String> isWord) {
    this.corrected = corrected;
    this.names = names;
    this.isWord = isWord;
    // Where nothing is damaged there are no suggestions but of a rare name or so, hardly likely.
    damaged =
        corrected.corrections().stream().anyMatch(c -> c.kind() == Kind.SPELLING)
            || suggested.stream().anyMatch(this::isSign);
    words = damaged ? likelier(suggested) : List.of();
  }

  /** Whether words of the text were misread. */
  boolean isDamaged() {
    return damaged;
  }

  /** Those inside a stretch of the fair copy, in order, without overlap. */
  List<Correction> within(int start, int end) {
    if (words.isEmpty()) {
      return words;
    }
    List<Correction> within = new ArrayList<>();
    int last = start;
    for (int i = firstFrom(start); i < words.size() && words.get(i).span().end() <= end; i++) {
      if (words.get(i).span().start() >= last) {
        within.add(words.get(i));
        last = words.get(i).span().end();
      }
    }
    return within;
  }

  private int firstFrom(int offset) {
    int low = 0;
    int high = words.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (words.get(middle).span().start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private List<Correction> likelier(List<Correction> suggested) {
    Projection projection = Projection.of(corrected);
    List<Correction> found = new ArrayList<>();
    for (Correction one : suggested) {
      if (isLikelier(one)) {
        Span span = stripped(projection.project(one.span()));
        if (span.of(corrected.text()).equals(one.span().of(corrected.source()))) {
          found.add(at(span, one.intended(), one));
        }
      }
    }
    for (Correction one : corrected.corrections()) {
      // A capital with lost marks at the start of a rare name has come out small.
      if (one.kind() == Kind.SPELLING
          && !one.span().isEmpty()
          && !one.intended().isEmpty()
          && Character.isUpperCase(corrected.source().charAt(one.span().start()))
          && Character.isLowerCase(one.intended().charAt(0))) {
        Span span = stripped(projection.project(one.span()));
        String small = span.of(corrected.text());
        if (!small.isEmpty()) {
          String large = small.substring(0, 1).toUpperCase(Locale.ROOT) + small.substring(1);
          found.add(at(span, large, one));
        }
      }
    }
    found.sort(Comparator.comparingInt(one -> one.span().start()));
    return found;
  }

  private static Correction at(Span span, String intended, Correction one) {
    return new Correction(span, intended, one.kind(), one.confidence(), one.evidence());
  }

  /** A stretch without white space around it, which may be that of a line break. */
  private Span stripped(Span span) {
    String text = corrected.text();
    int from = span.start();
    int to = span.end();
    while (from < to && FormLine.isSpace(text.charAt(from))) {
      from++;
    }
    while (to > from && FormLine.isSpace(text.charAt(to - 1))) {
      to--;
    }
    return new Span(from, to);
  }

  private boolean isSign(Correction one) {
    return one.kind() == Kind.SPELLING
        && !isPart(one.span())
        && !Phrases.hasDigit(one.span().of(corrected.source()))
        && (one.confidence() >= OTHER_LOOK || isAgreed(one));
  }

  /** Whether a stretch is a letter or two that a hyphen ties to what follows: no word. */
  private boolean isPart(Span span) {
    String source = corrected.source();
    return span.length() <= LONGEST_PART
        && span.end() < source.length()
        && source.charAt(span.end()) == '-';
  }

  private boolean isLikelier(Correction one) {
    if (one.kind() != Kind.SPELLING
        || isPart(one.span())
        || (one.confidence() < SAME_LOOK && one.intended().length() <= LONG_WORD)
        || Phrases.hasDigit(one.intended())) {
      return false;
    }
    String observed = one.span().of(corrected.source());
    boolean alike = one.confidence() >= SAME_LOOK && Readings.areAlike(observed, one.intended());
    return !names.contains(observed) && (one.confidence() >= OTHER_LOOK || alike || isAgreed(one));
  }

  /** Whether a long word that is none stands in another place as it would be corrected. */
  private boolean isAgreed(Correction one) {
    return one.intended().length() > LONG_WORD
        && checks++ < MOST_CHECKS
        && !isWord.test(one.span().of(corrected.source()))
        && isReadElsewhere(one.intended());
  }

  private boolean isReadElsewhere(String word) {
    String text = corrected.text();
    for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
      int end = at + word.length();
      if ((at == 0 || !Character.isLetter(text.charAt(at - 1)))
          && (end == text.length() || !Character.isLetter(text.charAt(end)))) {
        return true;
      }
    }
    return false;
  }
}
