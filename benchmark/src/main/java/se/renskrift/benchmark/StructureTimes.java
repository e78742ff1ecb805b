package se.renskrift.benchmark;

import java.io.BufferedReader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import se.renskrift.CleanedDocument;
import se.renskrift.Cleaner;
import se.renskrift.LanguagePack;
import se.renskrift.metadata.MetadataReader;
import se.renskrift.metadata.MetadataTerms;
import se.renskrift.segmentation.HeadingDictionary;
import se.renskrift.segmentation.SectionOrder;
import se.renskrift.segmentation.Segmenter;
import se.renskrift.text.LineStyles;

/**
 * Times cleaning, and sections and metadata of the same documents by themselves, in turn: what
 * disturbs one disturbs the others.
 */
final class StructureTimes {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final int WARM_UP = 8;
  private static final int ROUNDS = 15;

  /** So many words are cleaned in a round at least. */
  private static final long WORDS = 100_000;

  /** The rule of a changed heading: sections are found again after one. */
  private static final String REPAIRED = "known-heading";

  private final Cleaner cleaner;
  private final Segmenter segmenter;
  private final MetadataReader metadata;
  private final Predicate<String> isWord;

  /** What is read goes here, so that none of the reading can be left out. */
  private long found;

  private StructureTimes(
      LanguagePack pack, HeadingDictionary headings, SectionOrder order, MetadataTerms terms) {
    this.cleaner = Cleaner.of(pack);
    this.segmenter = Segmenter.of(headings, order);
    this.isWord = pack.lexicon()::contains;
    this.metadata = MetadataReader.of(terms, isWord);
  }

  static StructureTimes read(Path model) throws IOException {
    try (BufferedReader headings = Files.newBufferedReader(model.resolve("headings.tsv"));
        BufferedReader order = Files.newBufferedReader(model.resolve(SectionsTrainer.ORDER));
        BufferedReader terms = Files.newBufferedReader(model.resolve("metadata.tsv"))) {
      return new StructureTimes(
          LanguagePack.load(model),
          HeadingDictionary.read(headings, "headings.tsv"),
          SectionOrder.read(order, SectionsTrainer.ORDER),
          MetadataTerms.read(terms, "metadata.tsv"));
    }
  }

  /**
   * The medians of some rounds, in nanoseconds of processor time a word.
   *
   * @param documents how many there are
   * @param words how many words each has, on average
   * @param cleaning everything but sections and metadata
   * @param share of sections and metadata, in percent of that; the median of the rounds' shares
   * @param least the share of the round where it was least
   * @param greatest the share of the round where it was greatest
   */
  record Times(
      int documents,
      long words,
      double cleaning,
      double sections,
      double metadata,
      double share,
      double least,
      double greatest) {
    /** A row of the report's table. */
    String row(String name) {
      return String.format(
          Locale.ROOT,
          "| %s | %d | %d | %,.0f | %,.0f | %,.0f | %.1f (%.1f–%.1f) |\n",
          name,
          documents,
          words,
          cleaning,
          sections,
          metadata,
          share,
          least,
          greatest);
    }
  }

  /** Times some texts. */
  Times of(List<String> texts) {
    long words = texts.stream().mapToLong(DocumentSet::words).sum();
    long times = Math.max(1, WORDS / words);
    List<CleanedDocument> cleaned = texts.stream().map(cleaner::clean).toList();
    double[][] rounds = new double[4][ROUNDS];
    for (int round = -WARM_UP; round < ROUNDS; round++) {
      double all = nanos(times, words, () -> texts.forEach(this::clean));
      double sections = nanos(times, words, () -> cleaned.forEach(this::sections));
      double fields = nanos(times, words, () -> cleaned.forEach(this::metadata));
      if (round >= 0) {
        double rest = all - sections - fields;
        rounds[0][round] = rest;
        rounds[1][round] = sections;
        rounds[2][round] = fields;
        rounds[3][round] = 100 * (sections + fields) / rest;
      }
    }
    List<Double> medians = new ArrayList<>();
    for (double[] figures : rounds) {
      Arrays.sort(figures);
      medians.add(figures[ROUNDS / 2]);
    }
    return new Times(
        texts.size(),
        words / texts.size(),
        medians.get(0),
        medians.get(1),
        medians.get(2),
        medians.get(3),
        rounds[3][0],
        rounds[3][ROUNDS - 1]);
  }

  private static double nanos(long times, long words, Runnable work) {
    long start = THREADS.getCurrentThreadCpuTime();
    for (long i = 0; i < times; i++) {
      work.run();
    }
    return (double) (THREADS.getCurrentThreadCpuTime() - start) / (times * words);
  }

  private void clean(String text) {
    found += cleaner.clean(text).sections().size();
  }

  private void sections(CleanedDocument document) {
    boolean repaired =
        document.corrected().corrections().stream()
            .flatMap(correction -> correction.evidence().stream())
            .anyMatch(evidence -> evidence.rule().equals(REPAIRED));
    Segmenter.Outlined outlined =
        segmenter.outline(document.text(), document.paragraphs(), LineStyles.NONE, isWord);
    if (repaired) {
      outlined =
          segmenter.outline(
              document.text(), document.paragraphs(), LineStyles.NONE, isWord, outlined);
    }
    found += outlined.sections().size();
  }

  private void metadata(CleanedDocument document) {
    found +=
        metadata
            .read(
                document.corrected(),
                document.suggestions(),
                document.paragraphs(),
                document.sections())
            .statements()
            .size();
  }

  /** How many sections and statements have been found in all. */
  long found() {
    return found;
  }
}
