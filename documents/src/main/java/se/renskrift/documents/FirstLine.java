package se.renskrift.documents;

/** What an exception from a library says, in one line. */
final class FirstLine {
  private FirstLine() {}

  /** The first line of its message, or the name of its class if it has none. */
  static String of(Throwable e) {
    String message = e.getMessage();
    return message == null || message.isBlank()
        ? e.getClass().getSimpleName()
        : message.lines().findFirst().orElse("").strip();
  }
}
