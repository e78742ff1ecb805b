package se.renskrift;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import se.renskrift.correction.Calibration;
import se.renskrift.correction.Corrector;
import se.renskrift.errormodel.ConfusionTable;
import se.renskrift.languagemodel.ContextModel;
import se.renskrift.languagemodel.ExtendedModel;
import se.renskrift.languagemodel.LanguageModel;
import se.renskrift.languagemodel.MixedModel;
import se.renskrift.languagemodel.NgramModel;
import se.renskrift.layout.LayoutTerms;
import se.renskrift.lexicon.AddedWords;
import se.renskrift.lexicon.CompoundLexicon;
import se.renskrift.lexicon.WordList;
import se.renskrift.repair.Alphabet;
import se.renskrift.segmentation.HeadingDictionary;
import se.renskrift.training.OwnModel;

/**
 * What a {@link Cleaner} knows of a language: its lexicon, what OCR makes of its words, which word
 * follows which, and the words that lay documents out.
 *
 * <p>A pack is a directory of eight files; the model module's README says what each holds and how
 * it is made. One that {@link PackTrainer} has made from a user's text has two more. Immutable and
 * thread-safe; load it once and keep it.
 */
public final class LanguagePack {
  /** How much is read at a time; what is read natively is copied from a buffer of this size. */
  private static final int CHUNK = 1 << 16;

  static final String CONFUSIONS = "confusions.tsv";

  /** The files that every pack has. */
  static final List<String> FILES =
      List.of(
          "lexicon.bin",
          "ngrams.bin",
          "contexts.bin",
          CONFUSIONS,
          "calibration.tsv",
          "alphabet.tsv",
          "layout.tsv",
          "headings.tsv");

  /** The files of a pack that has learnt from a user's text. */
  static final String OWN_WORDS = "own-words.bin";

  static final String OWN_NGRAMS = "own-ngrams.bin";

  private final CompoundLexicon lexicon;
  private final LanguageModel model;
  private final Corrector corrector;
  private final Alphabet alphabet;
  private final LayoutTerms layoutTerms;
  private final HeadingDictionary headings;

  private LanguagePack(
      CompoundLexicon lexicon,
      LanguageModel model,
      Corrector corrector,
      Alphabet alphabet,
      LayoutTerms layoutTerms,
      HeadingDictionary headings) {
    this.lexicon = lexicon;
    this.model = model;
    this.corrector = corrector;
    this.alphabet = alphabet;
    this.layoutTerms = layoutTerms;
    this.headings = headings;
  }

  /** Opens the files of a pack by their names. */
  @FunctionalInterface
  public interface Source {
    /**
     * Opens one file of the pack.
     *
     * @throws FileNotFoundException or {@link NoSuchFileException} if it is missing
     * @throws IOException if it cannot be read
     */
    InputStream open(String name) throws IOException;
  }

  /**
   * Loads the pack in a directory.
   *
   * @throws IOException if a file is missing, or {@code file:line: what is wrong}
   */
  public static LanguagePack load(Path directory) throws IOException {
    Objects.requireNonNull(directory, "directory");
    return load(name -> Files.newInputStream(directory.resolve(name)));
  }

  /**
   * Loads a pack from wherever it stands.
   *
   * @throws IOException if a file is missing, or {@code file:line: what is wrong}
   */
  public static LanguagePack load(Source source) throws IOException {
    // The large files are read beside the small ones, which take as long: nothing is compiled yet.
    FutureTask<NgramModel> ngrams =
        new FutureTask<>(() -> binary(source, "ngrams.bin", NgramModel::read));
    FutureTask<CompoundLexicon> words =
        new FutureTask<>(() -> binary(source, "lexicon.bin", CompoundLexicon::read));
    Thread thread =
        new Thread(
            () -> {
              words.run();
              ngrams.run();
            },
            "renskrift-model");
    thread.setDaemon(true);
    thread.start();
    ConfusionTable table = text(source, CONFUSIONS, ConfusionTable::read);
    Calibration calibration = text(source, "calibration.tsv", Calibration::read);
    ContextModel contexts = binary(source, "contexts.bin", ContextModel::read);
    Alphabet alphabet = text(source, "alphabet.tsv", Alphabet::read);
    LayoutTerms layoutTerms = text(source, "layout.tsv", LayoutTerms::read);
    HeadingDictionary headings = text(source, "headings.tsv", HeadingDictionary::read);
    CompoundLexicon lexicon = await(words);
    NgramModel model = await(ngrams);
    if (model.words() != lexicon.words().size()) {
      throw new IOException("ngrams.bin: made for another lexicon; train both together");
    }
    LanguagePack pack =
        new LanguagePack(
            lexicon,
            model,
            new Corrector(lexicon, table, model, contexts, calibration),
            alphabet,
            layoutTerms,
            headings);
    return isThere(source, OWN_WORDS) ? pack.withOwnText(source) : pack;
  }

  private LanguagePack withOwnText(Source source) throws IOException {
    LanguagePack pack = with(binary(source, OWN_WORDS, AddedWords::read));
    OwnModel.Mixed own = binary(source, OWN_NGRAMS, OwnModel.Mixed::read);
    if (own.model().words() != pack.model.words()) {
      throw new IOException(OWN_NGRAMS + ": made for another lexicon; train both together");
    }
    return pack.with(pack.lexicon, MixedModel.of(pack.model, own.model(), own.share()));
  }

  static boolean isThere(Source source, String name) throws IOException {
    try {
      source.open(name).close();
      return true;
    } catch (FileNotFoundException | NoSuchFileException e) {
      return false;
    }
  }

  /**
   * This pack with words that a user vouches for.
   *
   * <p>Where one stands as it is listed (or with a sentence's capital, or all in capitals) it is
   * never changed. Behind damaged words it is looked for like a listed word that is not frequent,
   * also with the s of a possessive and as a part of compounds.
   */
  public LanguagePack withLexicon(WordList words) {
    float unknown = model.logProbability(model.unknown());
    AddedWords added =
        AddedWords.of(
            words,
            word -> {
              int number = lexicon.number(word);
              return number < 0 ? Double.NEGATIVE_INFINITY : model.logProbability(number) - unknown;
            });
    return with(added);
  }

  /** This pack with more words, which its models take for unknown ones. */
  LanguagePack with(AddedWords added) {
    return with(
        lexicon.with(added), ExtendedModel.of(model, added.logProbabilities(), numbersOf(added)));
  }

  private LanguagePack with(CompoundLexicon otherLexicon, LanguageModel otherModel) {
    return new LanguagePack(
        otherLexicon,
        otherModel,
        corrector.with(otherLexicon, otherModel),
        alphabet,
        layoutTerms,
        headings);
  }

  /** The numbers that words have in this pack's models. */
  private int[] numbersOf(AddedWords added) {
    int[] numbers = new int[added.words().size()];
    for (int i = 0; i < numbers.length; i++) {
      int number = lexicon.number(added.words().word(i));
      numbers[i] = number < 0 ? model.unknown() : number;
    }
    return numbers;
  }

  /** Which strings are words. */
  public CompoundLexicon lexicon() {
    return lexicon;
  }

  LanguageModel model() {
    return model;
  }

  Corrector corrector() {
    return corrector;
  }

  Alphabet alphabet() {
    return alphabet;
  }

  LayoutTerms layoutTerms() {
    return layoutTerms;
  }

  HeadingDictionary headings() {
    return headings;
  }

  private interface BinaryReader<T> {
    T read(ByteBuffer in) throws IOException;
  }

  private interface TextReader<T> {
    T read(Reader in, String fileName) throws IOException;
  }

  private static <T> T await(FutureTask<T> reading) throws IOException {
    try {
      return reading.get();
    } catch (ExecutionException e) {
      Throwable cause = e.getCause();
      throw cause instanceof IOException io ? io : new IOException("the model: " + cause, cause);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while the model was loading", e);
    }
  }

  private static <T> T binary(Source source, String name, BinaryReader<T> reader)
      throws IOException {
    byte[] bytes;
    try (InputStream in = source.open(name)) {
      bytes = bytes(in);
    }
    try {
      return reader.read(ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN));
    } catch (BufferUnderflowException e) {
      throw new IOException(name + ": the file is cut short", e);
    } catch (IOException e) {
      throw new IOException(name + ": " + e.getMessage(), e);
    }
  }

  /** All of a stream; one that tells its size is read without a second copy. */
  private static byte[] bytes(InputStream in) throws IOException {
    byte[] bytes = new byte[Math.max(CHUNK, in.available())];
    int size = 0;
    while (true) {
      int read = in.read(bytes, size, Math.min(CHUNK, bytes.length - size));
      if (read < 0) {
        return size == bytes.length ? bytes : Arrays.copyOf(bytes, size);
      }
      size += read;
      if (size == bytes.length) {
        int next = in.read();
        if (next < 0) {
          return bytes;
        }
        bytes = Arrays.copyOf(bytes, Math.multiplyExact(2, size));
        bytes[size++] = (byte) next;
      }
    }
  }

  private static <T> T text(Source source, String name, TextReader<T> reader) throws IOException {
    try (Reader in = new InputStreamReader(source.open(name), StandardCharsets.UTF_8)) {
      return reader.read(in, name);
    }
  }
}
