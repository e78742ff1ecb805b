package se.renskrift.documents;

import java.util.Objects;

/**
 * What made the corrections of a file, for the processing step written into it.
 *
 * @param version the version of Renskrift
 * @param model the version of the language model
 * @param settings the options it worked with, as a line of text
 */
public record CorrectionNote(String version, String model, String settings) {
  static final String SOFTWARE = "Renskrift";

  /** Checks that nothing is missing. */
  public CorrectionNote {
    Objects.requireNonNull(version, "version");
    Objects.requireNonNull(model, "model");
    Objects.requireNonNull(settings, "settings");
  }

  /** The note with one more thing that was done. */
  CorrectionNote with(String setting) {
    return new CorrectionNote(version, model, settings + "; " + setting);
  }

  /** All of it in one line. */
  String line() {
    return SOFTWARE + " " + version + "; model " + model + "; " + settings;
  }
}
