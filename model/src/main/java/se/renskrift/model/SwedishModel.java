package se.renskrift.model;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import se.renskrift.LanguagePack;

/** The Swedish language pack that stands beside this class. */
public final class SwedishModel {
  private SwedishModel() {}

  /**
   * Loads the pack; keep it, for it is immutable and thread-safe.
   *
   * @throws IOException if a file of the pack is missing or malformed
   */
  public static LanguagePack load() throws IOException {
    return LanguagePack.load(source());
  }

  /** The files of the pack, from which to load it or to make another. */
  public static LanguagePack.Source source() {
    return SwedishModel::open;
  }

  private static InputStream open(String name) throws IOException {
    InputStream in = SwedishModel.class.getResourceAsStream("sv/" + name);
    if (in == null) {
      throw new FileNotFoundException("the Swedish model has no file " + name);
    }
    return in;
  }
}
