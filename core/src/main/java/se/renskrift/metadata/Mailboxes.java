package se.renskrift.metadata;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.renskrift.metadata.MetadataTerms.Kind;
import se.renskrift.text.Skeleton;

/**
 * Finds people's e-mail addresses. Of a poor copy also those whose sign or points were read as
 * something else, if what is before the sign is the person's name. Immutable and thread-safe.
 */
final class Mailboxes {
  private static final String PART = "[\\p{L}\\d_%+-]+";

  private static final Pattern WHOLE =
      Pattern.compile("[\\p{L}\\d._%+-]+@[\\p{L}\\d.-]+\\.\\p{L}{2,}");

  /** The sign with spaces beside it, or what it is read as; points read as commas or spaces. */
  private static final Pattern DAMAGED =
      Pattern.compile(
          "(PART(?:[.,]PART){0,3})(?: ?(?:[@\u00A9\u00AE]|\\([a\u00E5\u00A9]\\)) ?| ?Q ?(?=\\p{Ll}))"
                  .replace("PART", PART)
              + "(\\p{L}[\\p{L}\\d-]*(?:(?: |[.,] ?)\\p{L}[\\p{L}\\d-]*){0,3}?)(?: |[.,] ?)(\\p{L}{2,7})(?![\\p{L}\\d@])");

  private static final int LEAST_NAME = 3;

  private final MetadataTerms terms;

  Mailboxes(MetadataTerms terms) {
    this.terms = terms;
  }

  /**
   * An address in a text.
   *
   * @param start where it begins
   * @param end where it ends
   * @param value the address
   * @param repaired whether it is another than is read
   */
  record Found(int start, int end, String value, boolean repaired) {}

  /** The first address of a person, or null. */
  @Nullable Found of(String text, String name) {
    if (text.indexOf('@') >= 0) {
      Matcher whole = WHOLE.matcher(text);
      while (whole.find()) {
        if (belongs(box(whole.group()), name)) {
          return new Found(whole.start(), whole.end(), whole.group(), false);
        }
      }
    }
    return mayBeDamaged(text) ? damaged(text, name) : null;
  }

  private static boolean mayBeDamaged(String text) {
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c == '@' || c == '\u00A9' || c == '\u00AE') {
        return true;
      }
      if (c == '(' && at + 2 < text.length() && text.charAt(at + 2) == ')') {
        return true;
      }
      if (c == 'Q' && at > 0) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Found damaged(String text, String name) {
    Matcher m = DAMAGED.matcher(text);
    while (m.find()) {
      String box = m.group(1).replace(',', '.');
      boolean known = terms.is(Kind.DOMAIN, m.group(3));
      if (known && belongs(box, name)) {
        String domain = m.group(2).replaceAll("[ .,]+", ".");
        String address = repaired(box, name) + "@" + domain + "." + m.group(3);
        return new Found(m.start(), m.end(), address, !address.equals(m.group()));
      }
    }
    return null;
  }

  /** A box that is as good as the name with a point between is just that. */
  private static String repaired(String box, String name) {
    String whole = folded(name);
    boolean alike =
        Skeleton.of(box).equals(Skeleton.of(whole)) || Readings.distance(box, whole, 1) <= 1;
    return alike && box.equals(box.toLowerCase(Locale.ROOT)) ? whole : box;
  }

  /** A name as addresses have it. */
  private static String folded(String name) {
    StringBuilder folded = new StringBuilder();
    for (char c : name.toLowerCase(Locale.ROOT).replaceAll("\\s+", ".").toCharArray()) {
      int marked = "\u00E5\u00E4\u00F6\u00E9\u00FC".indexOf(c);
      folded.append(marked < 0 ? c : "aaoeu".charAt(marked));
    }
    return folded.toString();
  }

  private static String box(String address) {
    return address.substring(0, address.indexOf('@'));
  }

  /** Whether a box is a person's: it has a part of the person's name. */
  private static boolean belongs(String box, String name) {
    String skeleton = Skeleton.of(box);
    for (String part : name.split("[\\s-]+")) {
      String own = Skeleton.of(part);
      if (own.length() >= LEAST_NAME && skeleton.contains(own)) {
        return true;
      }
    }
    return false;
  }
}
