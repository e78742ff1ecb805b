package se.renskrift.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Paragraphs of the corpus that no model has seen, put together as documents. */
final class CleanText {
  private static final int PARAGRAPHS_OF_A_DOCUMENT = 40;

  /** So that the largest file, law of another country, is not most of what is measured. */
  private static final long MOST_WORDS = 600_000;

  private CleanText() {}

  /** The documents of one file of the corpus, at most 600,000 words. */
  static List<String> documents(Path file) throws IOException {
    List<String> paragraphs = new ArrayList<>();
    Corpus.heldOut(file, paragraphs::add);
    List<String> documents = new ArrayList<>();
    long words = 0;
    for (int from = 0; from < paragraphs.size() && words < MOST_WORDS; ) {
      int to = Math.min(paragraphs.size(), from + PARAGRAPHS_OF_A_DOCUMENT);
      String document = String.join("\n\n", paragraphs.subList(from, to));
      documents.add(document);
      words += DocumentSet.words(document);
      from = to;
    }
    return documents;
  }
}
