package se.renskrift.documents;

import java.io.IOException;
import java.util.Objects;

/**
 * A file that cannot be read as a document; the message says which, what is wrong and what to do.
 */
public final class DocumentException extends IOException {
  private static final long serialVersionUID = 1;

  private final String name;
  private final String place;
  private final Reason reason;
  private final String detail;

  /**
   * A file that cannot be read.
   *
   * @param name what the caller calls the file
   * @param reason what is wrong
   * @param detail what the reason's text leaves open, such as a limit; empty if nothing
   */
  public DocumentException(String name, Reason reason, String detail) {
    this(name, "", reason, detail);
  }

  /**
   * A file that cannot be read because of what stands at one place of it.
   *
   * @param name what the caller calls the file
   * @param place the line and the column, from 1, with a colon between; empty if it is the whole
   * @param reason what is wrong
   * @param detail what the reason's text leaves open, such as a limit; empty if nothing
   */
  public DocumentException(String name, String place, Reason reason, String detail) {
    super(label(name, place) + ": " + reason.explain(detail));
    this.name = Objects.requireNonNull(name, "name");
    this.place = place;
    this.reason = Objects.requireNonNull(reason, "reason");
    this.detail = Objects.requireNonNull(detail, "detail");
  }

  /** What the caller calls the file. */
  public String name() {
    return name;
  }

  /** The line and the column, from 1, with a colon between; empty if it is the whole file. */
  public String place() {
    return place;
  }

  /** What the caller calls the file, and the place in it. */
  public String label() {
    return label(name, place);
  }

  private static String label(String name, String place) {
    return place.isEmpty() ? name : name + ":" + place;
  }

  /** What is wrong. */
  public Reason reason() {
    return reason;
  }

  /** What the reason's text leaves open, such as a limit; empty if nothing. */
  public String detail() {
    return detail;
  }

  /** What can be wrong with a file. */
  public enum Reason {
    /** There is no such file. */
    MISSING("there is no such file; check the path"),
    /** The operating system does not let it be read. */
    UNREADABLE("cannot be read (%s); check that it is a file and that you may read it"),
    /** It has no bytes, or nothing but white space. */
    EMPTY("is empty; check that it was copied whole"),
    /** It is neither text in a known encoding nor a known format. */
    BINARY("is not text (%s); give it as plain text or as PDF"),
    /** It is a known format that is not read here. */
    UNSUPPORTED("is %s; save it as plain text (UTF-8) or as PDF"),
    /** It is a picture in a format that is not read here. */
    UNSUPPORTED_PICTURE(
        "is a picture in the format %s, which is not read; save it as TIFF, PNG or PDF"),
    /** It has several pictures that are no pages. */
    SEVERAL_PICTURES(
        "is a file in the format %s with several pictures; save each as TIFF or PNG, or all as one"
            + " PDF"),
    /** It is a picture in a format that the program which reads pictures was built without. */
    NO_DECODER(
        "is a picture in the format %s, which the Tesseract installed cannot decode; save it as"
            + " TIFF, PNG or PDF"),
    /** It has a page with a picture that only a program which is not there can draw. */
    NO_DRAWING(
        "has a page with a picture that only Poppler can draw, and that is not installed (%s);"
            + " install the Debian package poppler-utils"),
    /** It is protected by a password, or its owner forbids reading the text out. */
    ENCRYPTED("is protected (%s); save a copy without protection"),
    /** It is signed, and a corrected copy is wanted, for which the signature cannot hold. */
    SIGNED(
        "is signed, and a corrected copy cannot be; ask for txt, json or md, or allow a copy"
            + " without signatures with --break-signatures"),
    /** It is a document without a word in it. */
    NO_WORDS("holds no text; if it holds pictures of pages, save it as PDF"),
    /** Its pages, also those read from their pictures, have no text. */
    NO_TEXT("has no text on its pages; check that it is the right file"),
    /** It holds pictures of pages only, and they are not to be read. */
    OCR_OFF("holds only pictures of pages, and OCR is switched off; allow it with --ocr=auto"),
    /** It holds pictures of pages, and the program that reads them is not there. */
    NO_OCR(
        "holds pictures of pages, and Tesseract, which reads them, is not installed (%s); install"
            + " the Debian packages tesseract-ocr and tesseract-ocr-swe"),
    /** It holds pictures of pages, and the program that reads them lacks data of the language. */
    NO_OCR_LANGUAGE(
        "holds pictures of pages, and Tesseract, which reads them, lacks its data for %s; install"
            + " the Debian package tesseract-ocr-%s"),
    /** The program that reads pictures of pages cannot read one. */
    OCR_FAILED("has a page that Tesseract cannot read (%s); scan it anew, or save it as PNG"),
    /** It breaks off or breaks the rules of its format; not said of what OCR programs write. */
    MALFORMED("is damaged (%s); fetch it again or repair it"),
    /** It is XML or HTML of an OCR program that breaks off or breaks the rules of its format. */
    BROKEN_MARKUP("is damaged (%s); fetch it again, or export it again from the program it is of"),
    /** It is larger than a limit allows. */
    TOO_LARGE("is too large (more than %s); split it"),
    /** It took longer to read than a limit allows. */
    TIMEOUT("took more than %s to read; save it anew from its program, or split it"),
    /** It took longer to write back, with corrected words, than a limit allows. */
    COPY_TIMEOUT(
        "took more than %s to write back; ask for txt, json or md, or save it anew from its program"
            + " or split it"),
    /** The process that reads such files did not start. */
    NO_READER("cannot be read, for the reader of such files did not start (%s); report it");

    private final String text;

    Reason(String text) {
      this.text = text;
    }

    /** What is wrong and what to do, in English; does not name the file. */
    public String explain(String detail) {
      return text.replace("%s", detail);
    }
  }
}
