package se.renskrift.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The versions that the build wrote down. */
final class Version implements IVersionProvider {
  private final String tool;
  private final String model;

  Version() {
    Properties properties = new Properties();
    try (InputStream in = Version.class.getResourceAsStream("version.properties")) {
      properties.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    tool = properties.getProperty("tool");
    model = properties.getProperty("model");
  }

  /** The version of the program. */
  String tool() {
    return tool;
  }

  /** The version of the language model. */
  String model() {
    return model;
  }

  @Override
  public String[] getVersion() {
    return new String[] {
      "renskrift " + tool, "model " + model, "Java " + Runtime.version().feature()
    };
  }
}
