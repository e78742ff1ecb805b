package se.renskrift;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import se.renskrift.correction.Calibration;
import se.renskrift.correction.Corrector;
import se.renskrift.errormodel.ConfusionTable;
import se.renskrift.languagemodel.ContextModel;
import se.renskrift.languagemodel.NgramModel;
import se.renskrift.layout.LayoutTerms;
import se.renskrift.lexicon.CompoundLexicon;
import se.renskrift.lexicon.Lexicon;
import se.renskrift.repair.Alphabet;
import se.renskrift.segmentation.HeadingDictionary;

/**
 * What a {@link Cleaner} knows of a language: its lexicon, what OCR makes of its words, which word
 * follows which, and the words that lay documents out.
 *
 * <p>A pack is a directory of seven files; the model module's README says what each holds and how
 * it is made. Immutable and thread-safe; load it once and keep it.
 */
public final class LanguagePack {
  private final CompoundLexicon lexicon;
  private final Corrector corrector;
  private final Alphabet alphabet;
  private final LayoutTerms layoutTerms;
  private final HeadingDictionary headings;

  private LanguagePack(
      CompoundLexicon lexicon,
      Corrector corrector,
      Alphabet alphabet,
      LayoutTerms layoutTerms,
      HeadingDictionary headings) {
    this.lexicon = lexicon;
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
     * @throws IOException if it is missing or cannot be read
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
    // The two large files are read side by side: reading them is most of a program's start.
    FutureTask<NgramModel> reading =
        new FutureTask<>(() -> binary(source, "ngrams.bin", NgramModel::read));
    Thread thread = new Thread(reading, "renskrift-model");
    thread.setDaemon(true);
    thread.start();
    CompoundLexicon lexicon = binary(source, "lexicon.bin", CompoundLexicon::read);
    ConfusionTable table = text(source, "confusions.tsv", ConfusionTable::read);
    Calibration calibration = text(source, "calibration.tsv", Calibration::read);
    NgramModel model = await(reading);
    if (model.words() != lexicon.words().size()) {
      throw new IOException("ngrams.bin: made for another lexicon; train both together");
    }
    return new LanguagePack(
        lexicon,
        new Corrector(
            lexicon, table, model, binary(source, "contexts.bin", ContextModel::read), calibration),
        text(source, "alphabet.tsv", Alphabet::read),
        text(source, "layout.tsv", LayoutTerms::read),
        text(source, "headings.tsv", HeadingDictionary::read));
  }

  /** Which strings are words. */
  public Lexicon lexicon() {
    return lexicon;
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

  private static NgramModel await(FutureTask<NgramModel> reading) throws IOException {
    try {
      return reading.get();
    } catch (ExecutionException e) {
      Throwable cause = e.getCause();
      throw cause instanceof IOException io ? io : new IOException("ngrams.bin: " + cause, cause);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while the model was loading", e);
    }
  }

  private static <T> T binary(Source source, String name, BinaryReader<T> reader)
      throws IOException {
    byte[] bytes;
    try (InputStream in = source.open(name)) {
      bytes = in.readNBytes(Integer.MAX_VALUE);
    }
    try {
      return reader.read(ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN));
    } catch (BufferUnderflowException e) {
      throw new IOException(name + ": the file is cut short", e);
    } catch (IOException e) {
      throw new IOException(name + ": " + e.getMessage(), e);
    }
  }

  private static <T> T text(Source source, String name, TextReader<T> reader) throws IOException {
    try (Reader in = new InputStreamReader(source.open(name), StandardCharsets.UTF_8)) {
      return reader.read(in, name);
    }
  }
}
