package se.renskrift.cli;

import se.renskrift.documents.DocumentException;

/** How the program ends. Part of its stable interface; {@code docs/errors.md} explains each. */
enum ExitCode {
  /** Everything asked for was done. */
  OK(0),
  /**
   * Of several inputs some failed, or pages are missing from results, each with a line on stderr;
   * or a fault in the program.
   */
  SOME_FAILED(1),
  /** The command line asks for something that cannot be. */
  USAGE(2),
  /** The only input, or every input, could not be read. */
  INPUT(3),
  /** The language model could not be loaded. */
  MODEL(4),
  /** A result could not be written, or would replace a file that is there. */
  OUTPUT(5),
  /** Pictures of pages are to be read, and the program or the data for that is not installed. */
  OCR(6),
  /** The only input, or every input, is signed, and its corrected copy could not be. */
  SIGNED(7);

  private final int code;

  ExitCode(int code) {
    this.code = code;
  }

  /** How a program ends whose only input could not be read. */
  static ExitCode of(DocumentException e) {
    return switch (e.reason()) {
      case NO_OCR, NO_OCR_LANGUAGE, NO_DRAWING -> OCR;
      case SIGNED -> SIGNED;
      default -> INPUT;
    };
  }

  int code() {
    return code;
  }
}
