package se.renskrift;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
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
import se.renskrift.metadata.MetadataTerms;
import se.renskrift.repair.Alphabet;
import se.renskrift.segmentation.HeadingDictionary;
import se.renskrift.segmentation.SectionOrder;
import se.renskrift.training.OwnModel;

/**
 * What a {@link Cleaner} knows of a language: its lexicon, what OCR makes of its words, which word
 * follows which, and the words that lay documents out.
 *
 * <p>A pack is a directory of ten files; the model module's README says what each holds and how it
 * is made. One that {@link PackTrainer} has made from a user's text has two more. Immutable and
 * thread-safe; load it once and keep it.
 */
public final class LanguagePack {
  static final String CONFUSIONS = "confusions.tsv";

  private static final String CALIBRATION = "calibration.tsv";
  private static final String ALPHABET = "alphabet.tsv";
  private static final String LAYOUT = "layout.tsv";
  private static final String HEADINGS = "headings.tsv";
  private static final String METADATA = "metadata.tsv";
  private static final String ORDER = "order.tsv";

  /** The files that every pack has. */
  static final List<String> FILES =
      List.of(
          "lexicon.bin",
          "ngrams.bin",
          "contexts.bin",
          CONFUSIONS,
          CALIBRATION,
          ALPHABET,
          LAYOUT,
          HEADINGS,
          ORDER,
          METADATA);

  /** The files of a pack that has learnt from a user's text. */
  static final String OWN_WORDS = "own-words.bin";

  static final String OWN_NGRAMS = "own-ngrams.bin";

  private final CompoundLexicon lexicon;
  private final LanguageModel model;
  private final Corrector corrector;
  private final Alphabet alphabet;
  private final LayoutTerms layoutTerms;
  private final HeadingDictionary headings;
  private final SectionOrder order;
  private final MetadataTerms metadataTerms;

  private LanguagePack(
      CompoundLexicon lexicon,
      LanguageModel model,
      Corrector corrector,
      Alphabet alphabet,
      LayoutTerms layoutTerms,
      HeadingDictionary headings,
      SectionOrder order,
      MetadataTerms metadataTerms) {
    this.lexicon = lexicon;
    this.model = model;
    this.corrector = corrector;
    this.alphabet = alphabet;
    this.layoutTerms = layoutTerms;
    this.headings = headings;
    this.order = order;
    this.metadataTerms = metadataTerms;
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
    PackFiles files = PackFiles.open(source);
    ConfusionTable table = ConfusionTable.read(files.text(CONFUSIONS), CONFUSIONS);
    Calibration calibration = Calibration.read(files.text(CALIBRATION), CALIBRATION);
    ContextModel contexts = files.contexts();
    Alphabet alphabet = Alphabet.read(files.text(ALPHABET), ALPHABET);
    LayoutTerms layoutTerms = LayoutTerms.read(files.text(LAYOUT), LAYOUT);
    HeadingDictionary headings = HeadingDictionary.read(files.text(HEADINGS), HEADINGS);
    SectionOrder order = SectionOrder.read(files.text(ORDER), ORDER);
    MetadataTerms metadataTerms = MetadataTerms.read(files.text(METADATA), METADATA);
    CompoundLexicon lexicon = files.lexicon();
    NgramModel model = files.ngrams();
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
            headings,
            order,
            metadataTerms);
    return isThere(source, OWN_WORDS) ? pack.withOwnText(files) : pack;
  }

  private LanguagePack withOwnText(PackFiles files) throws IOException {
    LanguagePack pack = with(files.ownWords());
    OwnModel.Mixed own = files.ownNgrams();
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
        headings,
        order,
        metadataTerms);
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

  SectionOrder order() {
    return order;
  }

  MetadataTerms metadataTerms() {
    return metadataTerms;
  }
}
