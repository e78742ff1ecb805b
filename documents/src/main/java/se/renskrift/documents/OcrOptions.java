package se.renskrift.documents;

import java.util.Objects;

/**
 * How pictures of pages are read, by Tesseract, a program of its own.
 *
 * @param mode which pages are
 * @param language the names of Tesseract's language data, with {@code +} between, such as {@code
 *     swe}
 * @param program the name of the program, or its path
 */
public record OcrOptions(OcrMode mode, String language, String program) {
  /** What has no text, in Swedish, by the {@code tesseract} that is installed. */
  public static final OcrOptions DEFAULT = new OcrOptions(OcrMode.AUTO, "swe", "tesseract");

  /**
   * @throws IllegalArgumentException if the language is not names with {@code +} between
   */
  public OcrOptions {
    Objects.requireNonNull(mode, "mode");
    Objects.requireNonNull(program, "program");
    if (!language.matches("\\w+(\\+\\w+)*")) {
      throw new IllegalArgumentException("language: " + language + " is no name of language data");
    }
  }

  /** These options with other pages. */
  public OcrOptions with(OcrMode other) {
    return new OcrOptions(other, language, program);
  }
}
