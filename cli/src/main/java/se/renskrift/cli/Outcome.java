package se.renskrift.cli;

import java.util.List;
import java.util.Map;
import se.renskrift.DamageProfile;
import se.renskrift.cli.format.NamedFile;
import se.renskrift.text.Kind;

/** What became of one input. */
sealed interface Outcome {
  /** The input. */
  Source source();

  /**
   * Cleaned, and its results written.
   *
   * @param source the input
   * @param corrections how many corrections of each kind were applied
   * @param suggestions how many were only listed
   * @param damage how it was damaged
   * @param illegible how many places cannot be known
   * @param blankPages the pages of a PDF without any text, from 1; not those that are missing
   * @param missing what pages are missing from the results, and why, in the user's language; empty
   *     if none is
   * @param results what was read and written
   */
  record Cleaned(
      Source source,
      Map<Kind, Integer> corrections,
      int suggestions,
      DamageProfile damage,
      int illegible,
      List<Integer> blankPages,
      String missing,
      Written results)
      implements Outcome {}

  /**
   * What was read and what files were made of it.
   *
   * @param sha256 of the input's bytes
   * @param mediaType what the input is
   * @param pages how many it has
   * @param files the results, by their names in the folder of results; none on stdout
   */
  record Written(String sha256, String mediaType, int pages, List<NamedFile> files) {}

  /** Its results were there already. */
  record Skipped(Source source) implements Outcome {}

  /**
   * Not cleaned, or not written.
   *
   * @param source the input
   * @param place the line and the column of it that are to blame, with a colon between; may be
   *     empty
   * @param exitCode the exit code if it is the only input
   * @param message what is wrong and what to do, in the user's language
   */
  record Failed(Source source, String place, ExitCode exitCode, String message) implements Outcome {
    /** Where no place of the input is to blame. */
    Failed(Source source, ExitCode exitCode, String message) {
      this(source, "", exitCode, message);
    }
  }
}
