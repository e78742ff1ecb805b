package se.renskrift.benchmark;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import se.renskrift.Cleaner;
import se.renskrift.LanguagePack;
import se.renskrift.documents.DocumentReader;
import se.renskrift.documents.OcrMode;
import se.renskrift.documents.OcrOptions;
import se.renskrift.documents.ReadLimits;
import se.renskrift.documents.SourceDocument;
import se.renskrift.testdata.TestDocument;

/**
 * Measures how near the fair copies of scans come to the true text: {@code ScansReport [--model
 * DIR] [--output DIR]}. Needs Tesseract with its Swedish data.
 */
public final class ScansReport {
  private final Cleaner cleaner;
  private final TreeSet<String> programs = new TreeSet<>();

  private ScansReport(Cleaner cleaner) {
    this.cleaner = cleaner;
  }

  /** Writes {@code scans.md} and shows it. */
  public static void main(String[] args) throws IOException {
    Arguments arguments = Arguments.of(args, "--model=", "--output=");
    Checkout checkout = Checkout.here();
    Path model = Path.of(arguments.value("--model", checkout.model().toString()));
    LanguagePack pack = LanguagePack.load(name -> Files.newInputStream(model.resolve(name)));
    Path output =
        Files.createDirectories(
            Path.of(arguments.value("--output", checkout.reports().toString())));
    String text = new ScansReport(Cleaner.of(pack)).markdown();
    Files.writeString(output.resolve("scans.md"), text);
    System.out.print(text);
  }

  private String markdown() throws IOException {
    ScansTable clear = new ScansTable();
    ScansTable poor = new ScansTable();
    for (TestDocument document : TestDocument.all()) {
      clear.add(
          document,
          read(document, Optional.of(document.clearScan()), OcrMode.NEVER),
          read(document, Optional.of(document.clearScan()), OcrMode.ALWAYS),
          read(document, Optional.of(document.clearTiff()), OcrMode.AUTO));
      poor.add(
          document,
          read(document, document.scan(), OcrMode.NEVER),
          read(document, document.scan(), OcrMode.ALWAYS),
          read(document, document.tiff(), OcrMode.AUTO));
    }
    return """
        # Scans

        Written by `benchmark/run scans`; [README](../README.md) says what the figures are. Pages were
        """
        + "read by "
        + String.join(", ", programs)
        + ".\n\n## Clear scans\n\n"
        + clear.markdown()
        + "\n## Poor scans\n\n"
        + poor.markdown();
  }

  private @Nullable ScanScore read(TestDocument document, Optional<byte[]> file, OcrMode mode)
      throws IOException {
    if (file.isEmpty()) {
      return null;
    }
    OcrOptions options = OcrOptions.DEFAULT.with(mode);
    SourceDocument read =
        DocumentReader.of(ReadLimits.DEFAULT, options)
            .read(new ByteArrayInputStream(file.get()), document.name());
    if (read.ocr() != null) {
      programs.add(read.ocr().program() + " with `" + read.ocr().language() + "`");
    }
    String fairCopy = cleaner.clean(read.text(), read.evidence()).text();
    return ScanScore.of(fairCopy, document.gold());
  }
}
