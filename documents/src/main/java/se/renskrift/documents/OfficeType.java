package se.renskrift.documents;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The kinds of files of office programs, as far as their first bytes tell them. */
enum OfficeType {
  /** A ZIP archive: docx and odt are some. */
  ZIP,
  /** A compound file: doc and msg are some. */
  COMPOUND,
  RTF,
  HTML,
  /** A message as it is sent. */
  MAIL;

  /** The header of a message ends at the first empty line; so far it is searched for. */
  private static final int REACH = 1 << 16;

  /** What only mail programs write; a printed message has none of it. */
  private static final List<String> MAIL_MARKS =
      List.of("mime-version:", "received:", "message-id:", "return-path:");

  private static final List<String> MAIL_FIELDS = List.of("from:", "date:", "to:", "subject:");
  private static final Set<String> PAGES = Set.of("html", "head", "body");

  private static final Set<String> FRAGMENTS =
      Set.of(
          "div", "p", "table", "section", "article", "main", "h1", "h2", "h3", "ul", "ol", "title",
          "script", "style");

  /** The kind of the content; null if it is none of them. */
  static @Nullable OfficeType of(byte[] content) {
    if (Signature.stands(content, 0, "PK\3\4")) {
      return ZIP;
    }
    if (Signature.stands(content, 0, "\u00D0\u00CF\u0011\u00E0")) {
      return COMPOUND;
    }
    String start = Signature.lowerCase(content, Signature.textStart(content), 16);
    if (start.startsWith("{\\rtf")) {
      return RTF;
    }
    if (isHtml(content, start)) {
      return HTML;
    }
    return isMail(content) ? MAIL : null;
  }

  private static boolean isHtml(byte[] content, String start) {
    if (start.startsWith("<!doctype html")) {
      return true;
    }
    String element = MarkupStart.element(content);
    if (PAGES.contains(element)) {
      return true;
    }
    String close = "</" + element;
    return FRAGMENTS.contains(element)
        && new String(content, MarkupCharset.ofTags(content))
            .toLowerCase(Locale.ROOT)
            .contains(close);
  }

  private static boolean isMail(byte[] content) {
    boolean marked = false;
    int fields = 0;
    int from = Signature.textStart(content);
    String head = Signature.lowerCase(content, from, REACH);
    if (head.startsWith("from ")) {
      // Some programs save a message as a mailbox of one.
      from = Signature.find(content, from, content.length, "\n") + 1;
      head = Signature.lowerCase(content, from, REACH);
      if (Signature.find(content, from, content.length, "\nFrom ") >= 0) {
        return false;
      }
    }
    for (String line : head.split("\r?\n", -1)) {
      if (line.isEmpty()) {
        break;
      }
      boolean folded = line.charAt(0) == ' ' || line.charAt(0) == '\t';
      if (!folded && !line.matches("[!-9;-~]{1,80}:.*")) {
        return false;
      }
      marked |= MAIL_MARKS.stream().anyMatch(line::startsWith);
      fields += MAIL_FIELDS.stream().anyMatch(line::startsWith) ? 1 : 0;
    }
    return marked && fields > 0;
  }
}
