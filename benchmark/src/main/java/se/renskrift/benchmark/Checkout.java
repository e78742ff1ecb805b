package se.renskrift.benchmark;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Where things stand in the source tree that this class was built in. */
record Checkout(Path root) {
  /** The tree, wherever the program was started from. */
  static Checkout here() {
    try {
      Path classes =
          Path.of(Checkout.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      for (@Nullable Path at = classes; at != null; at = at.getParent()) {
        if (Files.exists(at.resolve("benchmark/pom.xml"))) {
          return new Checkout(at);
        }
      }
      throw new IllegalStateException(classes + " is not in a source tree");
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The Swedish language pack. */
  Path model() {
    return root.resolve("model/src/main/resources/se/renskrift/model/sv");
  }

  /** The sums of the trained files. */
  Path checksums() {
    return root.resolve("model/CHECKSUMS");
  }

  /** Where reports are written. */
  Path reports() {
    return root.resolve("benchmark/reports");
  }

  /** Where what is made on the way is put. */
  Path work() {
    return root.resolve("benchmark/target/training");
  }

  /** Pages made of paragraphs that no model is trained on, to learn more of OCR from. */
  Path morePages() {
    return work().resolve("pages.jsonl");
  }

  /** Where the words that are wrong are listed. */
  Path examples() {
    return root.resolve("benchmark/target/examples.tsv");
  }

  /** Where the processes of a comparison hand things to each other. */
  Path comparison() {
    return root.resolve("benchmark/target/comparison");
  }

  /** The corpus, the pages with their truth and the seeds, which are no part of the tree. */
  Path shared() {
    return Objects.requireNonNull(root.toAbsolutePath().getParent(), "parent").resolve("shared");
  }
}
