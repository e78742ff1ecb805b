package se.renskrift.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import se.renskrift.testdata.TestDocument;

/**
 * Makes sentences that nobody has written: those of a corpus, with half of their less frequent words
 * drawn anew from all such words. So no two are alike, but words and turns of phrase are as frequent
 * as they are in real text.
 */
final class PlantedText {
  /** Words more frequent than this hold sentences together and stay. */
  private static final int FUNCTION_WORDS = 300;

  private static final int MAX_SENTENCES = 400_000;
  private static final int SHORTEST = 6;
  private static final int LONGEST = 28;

  private final String[] words;
  private final int[][] sentences;

  /** A word for each time that it stands in the corpus, frequent ones left out. */
  private final int[] draws;

  private final boolean[] frequent;

  private PlantedText(List<String> paragraphs) {
    Map<String, Integer> ids = new HashMap<>();
    List<String> names = new ArrayList<>();
    List<int[]> cut = new ArrayList<>();
    for (String paragraph : paragraphs) {
      for (String sentence : paragraph.split("(?<=[a-zåäö]{2}[.!?]) (?=[A-ZÅÄÖ])")) {
        String[] parts = sentence.strip().split("\\s+");
        if (parts.length < SHORTEST || parts.length > LONGEST || !sentence.endsWith(".")) {
          continue;
        }
        int[] line = new int[parts.length];
        for (int at = 0; at < parts.length; at++) {
          Integer known = ids.putIfAbsent(parts[at], names.size());
          line[at] = known == null ? names.size() : known;
          if (known == null) {
            names.add(parts[at]);
          }
        }
        cut.add(line);
      }
    }
    words = names.toArray(new String[0]);
    sentences = cut.toArray(new int[0][]);
    int[] counts = new int[words.length];
    for (int[] sentence : sentences) {
      for (int word : sentence) {
        counts[word]++;
      }
    }
    int[] sorted = counts.clone();
    Arrays.sort(sorted);
    int least = sorted.length > FUNCTION_WORDS ? sorted[sorted.length - FUNCTION_WORDS] : 1;
    frequent = new boolean[words.length];
    for (int word = 0; word < words.length; word++) {
      frequent[word] = counts[word] > least || !words[word].matches("[a-zåäö]+");
    }
    draws =
        Arrays.stream(sentences)
            .flatMapToInt(Arrays::stream)
            .filter(word -> !frequent[word])
            .toArray();
  }

  /** Text made of the corpus, or where that is absent of the documents written for this project. */
  static PlantedText load(Path shared) throws IOException {
    List<String> paragraphs = new ArrayList<>();
    Path corpus = shared.resolve("corpus");
    if (Files.isDirectory(corpus)) {
      int[] number = {0};
      // Every so many of all, so that no kind of text prevails.
      new Corpus(corpus)
          .training(
              paragraph -> {
                if (number[0]++ % 4 == 0 && paragraphs.size() < MAX_SENTENCES / 2) {
                  paragraphs.add(paragraph);
                }
              });
    } else {
      TestDocument.all().forEach(document -> paragraphs.addAll(document.paragraphs()));
    }
    return new PlantedText(paragraphs);
  }

  /** A paragraph of whole sentences with at least so many words. */
  String paragraph(SplittableRandom random, int least) {
    StringBuilder text = new StringBuilder();
    int count = 0;
    while (count < least) {
      int[] sentence = sentences[random.nextInt(sentences.length)];
      for (int at = 0; at < sentence.length; at++) {
        int word = sentence[at];
        if (at > 0 && at + 1 < sentence.length && !frequent[word] && random.nextBoolean()) {
          word = draws[random.nextInt(draws.length)];
        }
        text.append(text.isEmpty() ? "" : " ").append(words[word]);
      }
      count += sentence.length;
    }
    return text.toString();
  }
}
