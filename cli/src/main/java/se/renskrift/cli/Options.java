package se.renskrift.cli;

import se.renskrift.CleanerOptions;

/** Options of the cleaner, as given on the command line. */
final class Options {
  private Options() {}

  /**
   * The cleaner's options.
   *
   * @throws CommandException if one is out of range
   */
  static CleanerOptions of(
      Messages messages, double minConfidence, boolean keepLines, boolean dropDuplicates) {
    try {
      return new CleanerOptions(minConfidence, keepLines, dropDuplicates);
    } catch (IllegalArgumentException e) {
      throw new CommandException(
          ExitCode.USAGE, messages.get("usage.minConfidence", minConfidence));
    }
  }
}
