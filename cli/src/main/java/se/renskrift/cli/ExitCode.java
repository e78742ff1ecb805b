package se.renskrift.cli;

/** How the program ends. Part of its stable interface; {@code docs/errors.md} explains each. */
enum ExitCode {
  /** Everything asked for was done. */
  OK(0),
  /** Of several inputs some failed, each with a line on stderr; or a fault in the program. */
  SOME_FAILED(1),
  /** The command line asks for something that cannot be. */
  USAGE(2),
  /** The only input, or every input, could not be read. */
  INPUT(3),
  /** The language model could not be loaded. */
  MODEL(4),
  /** A result could not be written, or would replace a file that is there. */
  OUTPUT(5),
  /** The only input, or every input, is signed, and its corrected copy could not be. */
  SIGNED(6);

  private final int code;

  ExitCode(int code) {
    this.code = code;
  }

  int code() {
    return code;
  }
}
