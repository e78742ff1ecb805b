package se.renskrift.lexicon;

import java.io.IOException;
import java.util.Objects;

/** A line of a {@link WordList} that cannot be read: {@code file:line: what is wrong}. */
public final class WordListException extends IOException {
  private static final long serialVersionUID = 1;

  private final String place;
  private final Reason reason;

  WordListException(String fileName, int line, Reason reason) {
    super(fileName + ":" + line + ": " + reason.explain());
    this.place = fileName + ":" + line;
    this.reason = Objects.requireNonNull(reason, "reason");
  }

  /** The file and the line, counted from 1: {@code names.txt:12}. */
  public String place() {
    return place;
  }

  /** What is wrong. */
  public Reason reason() {
    return reason;
  }

  /** What can be wrong with a line. */
  public enum Reason {
    /** Its bytes are in another encoding. */
    NOT_UTF8("is not UTF-8; save the file as UTF-8"),
    /** It has a tab, a semicolon or a control character. */
    NOT_A_NAME("has a tab, semicolon or control character; give one name or term a line"),
    /** It is longer than any name. */
    TOO_LONG("is longer than 200 characters; give one name or term a line"),
    /** It has no letter. */
    NO_LETTER("has no letter; correct the line or remove it"),
    /** An earlier program has put U+FFFD for a letter it could not read. */
    DAMAGED("has a letter that was lost earlier (U+FFFD); write the name anew");

    private final String text;

    Reason(String text) {
      this.text = text;
    }

    /** What is wrong and what to do, in English; does not name the file. */
    public String explain() {
      return text;
    }
  }
}
