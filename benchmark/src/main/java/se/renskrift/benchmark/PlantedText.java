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
 * Makes sentences that nobody has written, of runs of two to five words of a corpus. So no two are
 * alike, but words and turns of phrase are as frequent as they are in real text.
 */
final class PlantedText {
  /** So many words of the corpus are enough. */
  private static final int MAX_WORDS = 12_000_000;

  private static final int SHORTEST_RUN = 2;
  private static final int RUNS = 4;
  private static final int SHORTEST = 8;
  private static final int SENTENCES = 14;

  private final String[] words;
  private final int[] text;

  private PlantedText(List<String> paragraphs) {
    Map<String, Integer> ids = new HashMap<>();
    List<String> names = new ArrayList<>();
    int[] running = new int[MAX_WORDS];
    int size = 0;
    for (String paragraph : paragraphs) {
      for (String part : paragraph.split("\\s+")) {
        // Full stops end the sentences that are made, no others.
        String word = part.endsWith(".") ? part.substring(0, part.length() - 1) : part;
        if (word.isEmpty() || size == MAX_WORDS) {
          continue;
        }
        Integer known = ids.putIfAbsent(word, names.size());
        running[size++] = known == null ? names.size() : known;
        if (known == null) {
          names.add(word);
        }
      }
    }
    words = names.toArray(new String[0]);
    text = Arrays.copyOf(running, size);
  }

  /** Text made of the corpus, or where that is absent of the documents written for this project. */
  static PlantedText load(Path shared) throws IOException {
    List<String> paragraphs = new ArrayList<>();
    Path corpus = shared.resolve("corpus");
    if (Files.isDirectory(corpus)) {
      int[] number = {0};
      // Every other of all, so that no kind of text prevails.
      new Corpus(corpus)
          .training(
              paragraph -> {
                if (number[0]++ % 2 == 0) {
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
    StringBuilder out = new StringBuilder();
    for (int count = 0; count < least; ) {
      int length = SHORTEST + random.nextInt(SENTENCES);
      int begun = out.isEmpty() ? 0 : out.length() + 1;
      for (int at = 0; at < length; ) {
        int run = SHORTEST_RUN + random.nextInt(RUNS);
        int from = random.nextInt(text.length - run);
        for (int i = from; i < from + run; i++) {
          out.append(out.isEmpty() ? "" : " ").append(words[text[i]]);
        }
        at += run;
        count += run;
      }
      out.setCharAt(begun, Character.toUpperCase(out.charAt(begun)));
      out.append('.');
    }
    return out.toString();
  }
}
