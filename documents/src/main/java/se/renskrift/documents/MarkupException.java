package se.renskrift.documents;

/** Mark-up that breaks its rules, and where. */
final class MarkupException extends Exception {
  private static final long serialVersionUID = 1;

  private final int offset;

  MarkupException(int offset, String what) {
    super(what);
    this.offset = offset;
  }

  /** The offset of the first character that cannot be. */
  int offset() {
    return offset;
  }
}
