package se.renskrift.segmentation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.renskrift.text.Skeleton;

/**
 * Finds the sections that answer the numbered questions of a section before them.
 *
 * <p>A heading answers the question whose number or words it has. Where the assessment has as many
 * free headings as there are questions, they answer them in order, unless number or words of one
 * say otherwise.
 */
final class AnsweredQuestions {
  private static final int LEAST_QUESTIONS = 2;

  /** So large a share of a heading's longer words must be the question's. */
  private static final double SAME_WORDS = 0.75;

  private static final int LEAST_LETTERS = 4;
  private static final int MAX_NUMBER = 99;

  /** How far into a heading its number may stand. */
  private static final int MAX_WORDS = 4;

  private final String text;
  private final List<Section> sections;

  private AnsweredQuestions(String text, List<Section> sections) {
    this.text = text;
    this.sections = sections;
  }

  /** The sections, their questions with answers. */
  static List<Section> in(String text, List<Section> sections) {
    AnsweredQuestions questions = new AnsweredQuestions(text, sections);
    List<Section> answered = new ArrayList<>(sections);
    for (int at = 0; at < sections.size(); at++) {
      Map<Integer, Integer> answers = questions.answers(at);
      if (!answers.isEmpty()) {
        answered.set(at, with(answers, sections.get(at)));
      }
    }
    return answered;
  }

  private static Section with(Map<Integer, Integer> answers, Section section) {
    List<Item> items = new ArrayList<>();
    for (int i = 0; i < section.items().size(); i++) {
      Item item = section.items().get(i);
      items.add(new Item(item.marker(), item.span(), answers.get(i)));
    }
    return new Section(
        section.type(),
        section.heading(),
        section.level(),
        section.parent(),
        section.span(),
        section.bodyStart(),
        section.confidence(),
        items);
  }

  /** By the index of an item of a section, the index of the section that answers it. */
  private Map<Integer, Integer> answers(int asking) {
    List<Item> items = sections.get(asking).items();
    if (items.size() < LEAST_QUESTIONS) {
      return Map.of();
    }
    Map<Integer, Integer> byNumber = new HashMap<>();
    for (int i = 0; i < items.size(); i++) {
      int number = number(items.get(i).marker());
      if (number == byNumber.size() + 1 && items.get(i).span().of(text).strip().endsWith("?")) {
        byNumber.put(number, i);
      }
    }
    if (byNumber.size() < LEAST_QUESTIONS) {
      return Map.of();
    }
    Map<Integer, Integer> answers = byHeading(asking, byNumber, items);
    Map<Integer, Integer> inOrder = inOrder(asking, byNumber);
    return inOrder.entrySet().containsAll(answers.entrySet()) && !inOrder.isEmpty()
        ? inOrder
        : answers;
  }

  private Map<Integer, Integer> byHeading(
      int asking, Map<Integer, Integer> byNumber, List<Item> items) {
    Map<Integer, Integer> answers = new HashMap<>();
    Set<Integer> numbers = new HashSet<>();
    for (int at = asking + 1; at < sections.size(); at++) {
      Section section = sections.get(at);
      if (section.heading().isEmpty() || section.type() != Section.Type.OTHER) {
        continue;
      }
      int number = numberOf(section.heading());
      Integer item = byNumber.get(number);
      if (item == null) {
        item = asked(section.heading(), byNumber, items);
      } else {
        numbers.add(number);
      }
      if (item != null) {
        answers.putIfAbsent(item, at);
      }
    }
    // One number alone may be of something else.
    boolean sure = numbers.isEmpty() || answers.size() >= LEAST_QUESTIONS;
    return sure ? answers : Map.of();
  }

  /** The free headings inside an assessment, if they are as many as the questions. */
  private Map<Integer, Integer> inOrder(int asking, Map<Integer, Integer> byNumber) {
    Map<Integer, List<Integer>> free = new HashMap<>();
    for (int at = asking + 1; at < sections.size(); at++) {
      Integer parent = sections.get(at).parent();
      if (parent != null
          && parent != asking
          && sections.get(at).type() == Section.Type.OTHER
          && sections.get(parent).type() == Section.Type.ASSESSMENT) {
        free.computeIfAbsent(parent, key -> new ArrayList<>()).add(at);
      }
    }
    for (int at = asking + 1; at < sections.size(); at++) {
      List<Integer> headings = free.getOrDefault(at, List.of());
      if (headings.size() == byNumber.size()) {
        Map<Integer, Integer> answers = new HashMap<>();
        byNumber.forEach((number, item) -> answers.put(item, headings.get(number - 1)));
        return answers;
      }
    }
    return Map.of();
  }

  private @Nullable Integer asked(
      String heading, Map<Integer, Integer> byNumber, List<Item> items) {
    Set<String> words = words(heading);
    for (int item : byNumber.values()) {
      Set<String> question = words(items.get(item).span().of(text));
      long same = words.stream().filter(question::contains).count();
      if (words.size() >= 2 && same >= SAME_WORDS * words.size()) {
        return item;
      }
    }
    return null;
  }

  private static Set<String> words(String text) {
    Set<String> words = new HashSet<>();
    for (String word : text.split("\\s+")) {
      String skeleton = Skeleton.of(word);
      if (skeleton.length() >= LEAST_LETTERS) {
        words.add(skeleton);
      }
    }
    return words;
  }

  /** The number that a heading begins with, or has after its first words; 0 if neither. */
  private static int numberOf(String heading) {
    String[] words = heading.strip().split("\\s+");
    int first = number(words[0]);
    for (int at = 1; first == 0 && at < Math.min(words.length, MAX_WORDS); at++) {
      first = number(words[at]);
    }
    return first;
  }

  private static int number(String word) {
    int number = 0;
    int at = 0;
    while (at < word.length() && Character.isDigit(word.charAt(at)) && number <= MAX_NUMBER) {
      number = 10 * number + Character.digit(word.charAt(at++), 10);
    }
    boolean closed = at == word.length() || (at + 1 == word.length() && !isLetter(word, at));
    return number <= MAX_NUMBER && closed ? number : 0;
  }

  private static boolean isLetter(String word, int at) {
    return Character.isLetter(word.charAt(at));
  }
}
