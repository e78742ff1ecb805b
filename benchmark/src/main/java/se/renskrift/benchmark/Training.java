package se.renskrift.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/**
 * Trains the Swedish model: {@code Training [--calibration|--sections] [SHARED-DIR]}.
 *
 * <p>Learns from the pages of {@code ocrpairs}, and from those that {@code benchmark/run pages} has
 * made, if any. The trained files of the pack are replaced when all of them are made, and their
 * checksums written down. The same material gives the same files, byte for byte. With {@code
 * --calibration} the models stay as they are and only the calibration is fitted anew, as after a
 * change of how corrections are found; with {@code --sections} only the order of sections, from the
 * labelled documents.
 */
public final class Training {
  /** The files that are trained; those of the pack that are not are written by hand. */
  static final List<String> TRAINED =
      List.of("lexicon.bin", "ngrams.bin", "contexts.bin", "confusions.tsv", "calibration.tsv");

  /** One rarer word in so many is hidden from the reduced model. */
  private static final int HIDE = 15;

  private final Checkout checkout;
  private final Path shared;
  private final Path full;
  private final Path reduced;

  private Training(Checkout checkout, Path shared) throws IOException {
    this.checkout = checkout;
    this.shared = shared;
    full = Files.createDirectories(checkout.work().resolve("full"));
    reduced = Files.createDirectories(checkout.work().resolve("reduced"));
  }

  /** Runs the training; progress goes to standard error, the checksums to standard output. */
  public static void main(String[] args) throws IOException {
    Arguments arguments = Arguments.of(args, "--calibration", "--sections");
    Checkout checkout = Checkout.here();
    if (arguments.has("--sections")) {
      SectionsTrainer.train(checkout.model(), System.err);
      return;
    }
    Training training = new Training(checkout, arguments.path(checkout.shared()));
    training.run(arguments.has("--calibration"));
  }

  private void run(boolean onlyCalibration) throws IOException {
    List<OcrPage> pages =
        new ArrayList<>(
            OcrPage.read(shared.resolve("ocrpairs/pages.jsonl")).stream()
                .filter(page -> page.part() == OcrPage.Part.TRAIN)
                .toList());
    if (Files.exists(checkout.morePages())) {
      pages.addAll(OcrPage.read(checkout.morePages()));
    }
    say(pages.size() + " pages");
    Corpus corpus = new Corpus(shared.resolve("corpus"));
    ModelTrainer models = new ModelTrainer(corpus, Training::say);
    if (onlyCalibration) {
      copy(checkout.model(), full);
    } else {
      say("the full model");
      models.write(full);
      ConfusionsTrainer.write(pages, full.resolve("confusions.tsv"));
      say("the context model");
      Files.deleteIfExists(full.resolve("contexts.bin"));
      ContextsTrainer.write(Models.read(full), corpus, full.resolve("contexts.bin"));
    }
    if (!onlyCalibration || !Files.exists(reduced.resolve("ngrams.bin"))) {
      say("the reduced model");
      models.writeReduced(HIDE, reduced);
    }
    for (String file : List.of("confusions.tsv", "contexts.bin")) {
      Files.copy(full.resolve(file), reduced.resolve(file), StandardCopyOption.REPLACE_EXISTING);
    }
    say("the calibration");
    CalibrationTrainer calibration = new CalibrationTrainer();
    calibration.add(Models.read(full), pages);
    calibration.add(Models.read(reduced), pages);
    say(calibration.summary());
    calibration.write(full.resolve("calibration.tsv"));
    copy(full, checkout.model());
    String checksums = Checksums.of(checkout.checksums(), checkout.model(), TRAINED);
    Files.writeString(checkout.checksums(), checksums);
    System.out.print(checksums);
  }

  private static void copy(Path from, Path to) throws IOException {
    for (String file : TRAINED) {
      Files.copy(from.resolve(file), to.resolve(file), StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static void say(String message) {
    System.err.println(message);
  }
}
