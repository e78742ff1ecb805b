package se.renskrift;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.renskrift.errormodel.ConfusionCounts;
import se.renskrift.errormodel.OwnReadings;
import se.renskrift.lexicon.AddedWords;
import se.renskrift.training.OwnModel;
import se.renskrift.training.OwnWords;
import se.renskrift.training.PagePairs;

/**
 * Makes a language pack from another and from what a user brings: proof-read pages, from which it
 * learns one more kind of damage, and clean text, from which it learns words and a language model.
 *
 * <p>What is not brought is the other pack's, the calibration always. The same material in the same
 * order gives the same pack, byte for byte. Not thread-safe.
 */
public final class PackTrainer {
  /** The share of a page's words that must be like those of its true text. */
  private static final double LEAST_ALIKE = 0.5;

  private final LanguagePack.Source base;
  private final LanguagePack pack;
  private final OwnReadings readings = new OwnReadings();
  private int pages;
  private long pageWords;
  private @Nullable AddedWords words;
  private OwnModel.@Nullable Mixed model;
  private long textWords;

  private PackTrainer(LanguagePack.Source base, LanguagePack pack) {
    this.base = base;
    this.pack = pack;
  }

  /** Clean text. */
  @FunctionalInterface
  public interface Text {
    /**
     * Gives its paragraphs, in order; the same each time.
     *
     * @throws IOException if it cannot be read
     */
    void read(Consumer<String> paragraphs) throws IOException;
  }

  /** Takes the files of a pack by their names. */
  @FunctionalInterface
  public interface Target {
    /**
     * Opens one file to write.
     *
     * @throws IOException if it cannot be written
     */
    OutputStream create(String name) throws IOException;
  }

  /**
   * A trainer that goes out from a pack.
   *
   * @throws IOException if the pack cannot be loaded
   */
  public static PackTrainer on(LanguagePack.Source base) throws IOException {
    Objects.requireNonNull(base, "base");
    return new PackTrainer(base, LanguagePack.load(base));
  }

  /**
   * Learns how a page was read. Words cut at a line's end are joined on both sides.
   *
   * @return whether the two belong together; if they do not, nothing is learnt
   */
  public boolean addPage(String observed, String intended) {
    if (PagePairs.likeness(observed, intended) < LEAST_ALIKE) {
      return false;
    }
    PagePairs.align(
        observed,
        intended,
        (seen, meant) -> {
          readings.add(seen, meant);
          pageWords++;
        });
    pages++;
    return true;
  }

  /**
   * Learns from clean text; it is read twice.
   *
   * @throws IOException if it cannot be read
   * @throws IllegalStateException if text has been learnt from, here or when the pack was made
   */
  public void addText(Text text) throws IOException {
    if (hasText()) {
      throw new IllegalStateException("a pack learns from one text; give all of it at once");
    }
    OwnWords counter = new OwnWords(pack.lexicon());
    text.read(paragraph -> counter.add(PagePairs.joined(paragraph)));
    OwnWords.Found found = counter.found();
    if (found.words() == 0) {
      return;
    }
    AddedWords added = found.added();
    LanguagePack extended = pack.with(added);
    OwnModel own = new OwnModel(extended.lexicon(), extended.model(), found);
    text.read(paragraph -> own.add(PagePairs.joined(paragraph)));
    model = own.train();
    words = added;
    textWords = found.words();
  }

  /** Whether a text was learnt from, here or when the pack gone out from was made. */
  public boolean hasText() throws IOException {
    return words != null || LanguagePack.isThere(base, LanguagePack.OWN_WORDS);
  }

  /** The kinds of damage that the pack gone out from knows. */
  public List<String> kinds() throws IOException {
    return counts().kinds();
  }

  /** What was learnt. */
  public Learnt learnt() {
    return new Learnt(
        pages,
        pageWords,
        readings.damaged(),
        textWords,
        words == null ? 0 : words.words().size(),
        model == null ? 0 : model.share());
  }

  /**
   * What a trainer has learnt.
   *
   * @param pages proof-read pages
   * @param pageWords their words that stand opposite a word of the true text
   * @param damagedWords those of them that were read otherwise than they were meant
   * @param textWords words of clean text
   * @param newWords different words of it that the pack did not list
   * @param share how much the text's language model counts beside the pack's, in [0, 1]
   */
  public record Learnt(
      int pages, long pageWords, int damagedWords, long textWords, int newWords, double share) {}

  /**
   * Writes the pack.
   *
   * @param kind the name of the pages' kind of damage
   * @throws IOException if a file cannot be written, or the pack gone out from cannot be read
   * @throws IllegalArgumentException if pages were added and the pack has a kind of that name
   */
  public void write(Target target, String kind) throws IOException {
    for (String file : LanguagePack.FILES) {
      if (pages == 0 || !file.equals(LanguagePack.CONFUSIONS)) {
        copy(file, target);
      }
    }
    if (pages > 0) {
      StringBuilder table = new StringBuilder();
      counts().with(kind, readings).write(table);
      write(target, LanguagePack.CONFUSIONS, table.toString().getBytes(StandardCharsets.UTF_8));
    }
    if (words != null && model != null) {
      write(target, LanguagePack.OWN_WORDS, bytes(words.byteSize(), words::write));
      write(target, LanguagePack.OWN_NGRAMS, bytes(model.byteSize(), model::write));
    } else if (LanguagePack.isThere(base, LanguagePack.OWN_WORDS)) {
      copy(LanguagePack.OWN_WORDS, target);
      copy(LanguagePack.OWN_NGRAMS, target);
    }
  }

  private ConfusionCounts counts() throws IOException {
    try (InputStreamReader in =
        new InputStreamReader(base.open(LanguagePack.CONFUSIONS), StandardCharsets.UTF_8)) {
      return ConfusionCounts.read(in, LanguagePack.CONFUSIONS);
    }
  }

  private static byte[] bytes(int size, Consumer<ByteBuffer> writer) {
    ByteBuffer out = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    writer.accept(out);
    return out.array();
  }

  private void copy(String file, Target target) throws IOException {
    try (InputStream in = base.open(file);
        OutputStream out = target.create(file)) {
      in.transferTo(out);
    }
  }

  private static void write(Target target, String file, byte[] content) throws IOException {
    try (OutputStream out = target.create(file)) {
      out.write(content);
    }
  }
}
