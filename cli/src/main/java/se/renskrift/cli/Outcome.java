package se.renskrift.cli;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.renskrift.DamageProfile;
import se.renskrift.cli.format.NamedFile;
import se.renskrift.cli.format.OutputFormat;
import se.renskrift.documents.OcrSource;
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
   * @param ocr by what pages were read from their pictures; null if none was
   * @param provenance what the result was made of and with, if it has no place for that; else empty
   * @param files the results, by their names in the folder of results; none on stdout
   * @param unwritten the formats asked for that the input cannot be written in
   */
  record Written(
      String sha256,
      String mediaType,
      int pages,
      @Nullable OcrSource ocr,
      String provenance,
      List<NamedFile> files,
      List<Unwritten> unwritten) {
    /** Copies the lists it is given. */
    public Written {
      files = List.copyOf(files);
      unwritten = List.copyOf(unwritten);
    }
  }

  /**
   * A format that an input cannot be written in.
   *
   * @param format the format
   * @param code what it would be as the only format; {@link ExitCode#USAGE} if inputs of this kind
   *     never can, which is no failure of one among several
   * @param message why, in the user's language
   */
  record Unwritten(OutputFormat format, ExitCode code, String message) {
    boolean isFailure() {
      return code != ExitCode.USAGE;
    }
  }

  /**
   * Read, and nothing written: it can be in none of the formats asked for, other inputs can.
   *
   * @param source the input
   * @param results what was read
   */
  record PassedOver(Source source, Written results) implements Outcome {}

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
