package se.renskrift.repair;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.renskrift.languagemodel.LanguageModel;
import se.renskrift.lexicon.CompoundLexicon;
import se.renskrift.text.Span;

/** Chooses among the letters that may fill the holes of a word. */
final class LostLetterChoice {
  private static final int MOST_CHOICES = 81;

  /** By so much, as ln, must a word be likelier where it stands than the next best. */
  private static final double MARGIN = 6;

  private final CompoundLexicon lexicon;
  private final LanguageModel model;

  LostLetterChoice(CompoundLexicon lexicon, LanguageModel model) {
    this.lexicon = lexicon;
    this.model = model;
  }

  boolean isListed(String word) {
    return lexicon.contains(word);
  }

  /** All ways to fill the holes, each with one of the letters, that make a word of the lexicon. */
  List<List<String>> listed(HoledWord word, List<String> letters) {
    List<List<String>> fills = new ArrayList<>();
    fills.add(List.of());
    for (int hole = 0; hole < word.keys().size(); hole++) {
      List<List<String>> longer = new ArrayList<>();
      for (List<String> fill : fills) {
        for (String letter : letters) {
          List<String> next = new ArrayList<>(fill);
          next.add(letter);
          longer.add(Collections.unmodifiableList(next));
        }
      }
      fills = longer;
      if (fills.size() > MOST_CHOICES) {
        return List.of();
      }
    }
    return fills.stream().filter(fill -> isListed(word.fill(fill))).toList();
  }

  /** The fill that is by far the likeliest where the word stands, or null. */
  @Nullable List<String> likeliest(String text, HoledWord word, List<List<String>> fills) {
    List<String> best = null;
    double most = Double.NEGATIVE_INFINITY;
    double next = Double.NEGATIVE_INFINITY;
    int[] before = before(text, word.span().start());
    int after = numberAfter(text, word.span().end());
    for (List<String> fill : fills) {
      double likely = logProbability(before, word.fill(fill).toLowerCase(Locale.ROOT), after);
      if (likely > most) {
        next = most;
        most = likely;
        best = fill;
      } else {
        next = Math.max(next, likely);
      }
    }
    return most - next >= MARGIN ? best : null;
  }

  private double logProbability(int[] before, String word, int after) {
    int number = lexicon.number(word);
    double price = 0;
    if (number < 0) {
      number = model.unknown();
      price = lexicon.spelling(word);
    }
    return price
        + model.logProbability(before[0], before[1], number)
        + model.logProbability(before[1], number, after);
  }

  private int[] before(String text, int at) {
    int[] numbers = new int[2];
    int end = at;
    for (int i = 1; i >= 0; i--) {
      int stop = end;
      while (stop > 0 && text.charAt(stop - 1) == ' ') {
        stop--;
      }
      int start = stop;
      while (start > 0 && !Words.isSpace(text.charAt(start - 1)) && stop - start < Words.LONGEST) {
        start--;
      }
      numbers[i] = number(text.substring(start, stop));
      end = start;
    }
    return numbers;
  }

  private int numberAfter(String text, int at) {
    int start = at;
    while (start < text.length() && text.charAt(start) == ' ') {
      start++;
    }
    int end = start;
    while (end < text.length() && !Words.isSpace(text.charAt(end)) && end - start < Words.LONGEST) {
      end++;
    }
    return start == at ? model.boundary() : number(text.substring(start, end));
  }

  private int number(String run) {
    Span word = new Span(0, run.length()).withoutMarks(run);
    if (word.isEmpty()) {
      return model.boundary();
    }
    if (run.chars().anyMatch(Character::isDigit)) {
      return model.data();
    }
    int number = lexicon.number(word.of(run).toLowerCase(Locale.ROOT));
    return number < 0 ? model.unknown() : number;
  }
}
