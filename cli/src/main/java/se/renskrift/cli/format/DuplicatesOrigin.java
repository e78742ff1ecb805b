package se.renskrift.cli.format;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * What a report of duplicates was made with and of. Keeps count of the documents that the report
 * names; not thread-safe.
 */
public final class DuplicatesOrigin {
  private final String tool;
  private final String model;
  private final Function<String, Optional<String>> digests;
  private final SortedMap<String, String> named = new TreeMap<>();

  /**
   * A report of nothing yet.
   *
   * @param tool the version of the program
   * @param model the version of its model
   * @param digests the SHA-256 of a document, by its name, as far as it is known
   */
  public DuplicatesOrigin(String tool, String model, Function<String, Optional<String>> digests) {
    this.tool = tool;
    this.model = model;
    this.digests = digests;
  }

  String tool() {
    return tool;
  }

  String model() {
    return model;
  }

  /** The program and its model, on a line. */
  String line() {
    return Provenance.TOOL + " " + tool + "; model " + model;
  }

  /** The SHA-256 of a document that the report names; empty if it is not known. */
  String digest(String document) {
    return named.computeIfAbsent(document, name -> digests.apply(name).orElse(""));
  }

  /** The documents named so far and the SHA-256 of each. */
  Map<String, String> named() {
    return named;
  }
}
