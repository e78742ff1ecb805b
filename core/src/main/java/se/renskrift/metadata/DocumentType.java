package se.renskrift.metadata;

import se.renskrift.metadata.MetadataTerms.Kind;

/**
 * What follows from the kind of document, as far as that has been read.
 *
 * @param terms the words known
 * @param drafts what has been read
 */
record DocumentType(MetadataTerms terms, Drafts drafts) {
  /** Its name; empty while none has been read. */
  String name() {
    return drafts.value(Field.DOCUMENT_TYPE);
  }

  /** Whether it is minutes, or an extract of them. */
  boolean isMinutes() {
    return is(Kind.MINUTES);
  }

  /** Whether such documents have no title. */
  boolean isUntitled() {
    return is(Kind.UNTITLED);
  }

  /** Whether it is a document of the board itself. */
  boolean isOwn() {
    return is(Kind.OWN);
  }

  private boolean is(Kind kind) {
    return terms.is(kind, name());
  }
}
