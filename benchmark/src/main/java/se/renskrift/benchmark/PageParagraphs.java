package se.renskrift.benchmark;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes the paragraphs that are set as pages to learn from: {@code PageParagraphs FILE [DIR]}. */
public final class PageParagraphs {
  private PageParagraphs() {}

  /** Writes them to the first argument, one a line; the second is the shared directory. */
  public static void main(String[] args) throws IOException {
    Path shared = args.length > 1 ? Path.of(args[1]) : Checkout.here().shared();
    try (BufferedWriter out = Files.newBufferedWriter(Path.of(args[0]))) {
      new Corpus(shared.resolve("corpus"))
          .forPages(
              paragraph -> {
                try {
                  out.append(paragraph).append('\n');
                } catch (IOException e) {
                  throw new UncheckedIOException(e);
                }
              });
    }
  }
}
