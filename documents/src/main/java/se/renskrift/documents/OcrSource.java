package se.renskrift.documents;

import java.util.List;
import java.util.Objects;

/**
 * By what pages were read from their pictures while the file was read.
 *
 * @param program the program and its version
 * @param language the language data it was given
 * @param pages the numbers of the pages, from 1, in order
 */
public record OcrSource(String program, String language, List<Integer> pages) {
  /** Copies the list it is given. */
  public OcrSource {
    Objects.requireNonNull(program, "program");
    Objects.requireNonNull(language, "language");
    pages = List.copyOf(pages);
  }
}
