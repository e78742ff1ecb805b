package se.renskrift.repair;

/**
 * Reads words of a text in which letters were moved and signs were not, so that a sign may be one
 * or a moved letter.
 */
final class AmbiguousGlyphs {
  private static final String CLOSERS = ".,:;!?)\"'%";
  private static final String ALONE = "-&*+=/%.,:;!?()\"'";
  private static final String JOINERS = "-/";
  private static final String OPENERS = "(\"'-";

  private final GlyphShift shift;
  private final Orthography orthography;

  AmbiguousGlyphs(GlyphShift shift, Orthography orthography) {
    this.shift = shift;
    this.orthography = orthography;
  }

  /** The word meant by a run of non-space. */
  String resolve(String observed) {
    boolean sure = false;
    boolean doubtful = false;
    for (int i = 0; i < observed.length(); i++) {
      char c = observed.charAt(i);
      sure |= shift.letter(c) != 0 && !isSign(c);
      doubtful |= shift.letter(c) != 0 && isSign(c);
    }
    if (!doubtful) {
      return read(observed, 0, observed.length(), true);
    }
    String asItStands = read(observed, 0, 0, true);
    if (!sure && (MovedClasses.isWellFormed(asItStands) || standsAlone(observed))) {
      // A number or a sign, as it stands: that it is no word of capitals cannot be known.
      return asItStands;
    }
    int closers = 0;
    while (closers < observed.length()
        && CLOSERS.indexOf(observed.charAt(observed.length() - 1 - closers)) >= 0) {
      closers++;
    }
    int openers = 0;
    while (openers < observed.length() - closers
        && OPENERS.indexOf(observed.charAt(openers)) >= 0) {
      openers++;
    }
    for (boolean joined : new boolean[] {false, true}) {
      for (int close = closers; close >= 0; close--) {
        for (int opened = openers; opened >= 0; opened--) {
          String meant = read(observed, opened, observed.length() - close, joined);
          if (orthography.isListed(meant) && MovedClasses.isWellFormed(meant)) {
            return meant;
          }
        }
      }
    }
    for (boolean joined : new boolean[] {false, true}) {
      for (int close = closers; close >= 0; close--) {
        String meant = read(observed, openers, observed.length() - close, joined);
        if (MovedClasses.isWellFormed(meant)) {
          return meant;
        }
      }
    }
    return read(observed, openers, observed.length() - closers, true);
  }

  /** Whether it is a sign that often stands alone. */
  private static boolean standsAlone(String observed) {
    return observed.length() == 1
        && (observed.charAt(0) >= 0x80 || ALONE.indexOf(observed.charAt(0)) >= 0);
  }

  /**
   * Reads all letters between two places as moved, and outside of them only those that are no
   * signs.
   *
   * @param joined whether signs that join words are letters too
   */
  private String read(String observed, int start, int end, boolean joined) {
    StringBuilder meant = new StringBuilder(observed.length());
    for (int i = 0; i < observed.length(); i++) {
      char c = observed.charAt(i);
      boolean sign =
          isSign(c)
              && (i < start
                  || i >= end
                  || (!joined && JOINERS.indexOf(c) >= 0)
                  || isInMail(observed, i));
      meant.append(sign ? c : shift.meant(c));
    }
    return meant.toString();
  }

  private boolean isInMail(String observed, int at) {
    return observed.charAt(at) == '@'
        && at > 0
        && at + 1 < observed.length()
        && shift.letter(observed.charAt(at - 1)) != 0
        && shift.letter(observed.charAt(at + 1)) != 0
        && observed.indexOf('.', at) > 0;
  }

  private boolean isSign(char c) {
    return (c > ' ' && c < 0x7F && !Orthography.isPlain(c)) || Signs.isExpected(c);
  }
}
