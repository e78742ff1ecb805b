package se.renskrift.repair;

/**
 * The orders in which fonts number their glyphs.
 *
 * <p>A PDF whose font tells no character of a glyph gives the glyphs' numbers as text. A subset
 * that a program numbers by itself mostly keeps the order of the characters; fonts as they came
 * have one of two old orders, in which the letters above ASCII follow the rest.
 */
enum GlyphOrder {
  /** The characters' own order; numbers begin anywhere. */
  UNICODE(0, ""),

  /** The standard order of TrueType fonts: space is 3, and Mac Roman follows upon ASCII. */
  MACINTOSH(3, macRoman()),

  /** The standard order of Type 1 and CFF fonts (ISOAdobe): space is 1. */
  ISO_ADOBE(
      1,
      "¡¢£⁄¥ƒ§¤'“«‹›ﬁﬂ–†‡·¶•‚„”»…‰¿`´ˆ˜¯˘˙¨˚¸˝˛ˇ—ÆªŁØŒºæıłøœß"
          + "¹¬µ™Ð½±Þ¼÷¦°þ¾²®−ð×³©ÁÂÄÀÅÃÇÉÊËÈÍÎÏÌÑÓÔÖÒÕŠÚÛÜÙÝŸŽ"
          + "áâäàåãçéêëèíîïìñóôöòõšúûüùýÿž");

  private static final int ASCII = 0x7F - 0x20;

  private final int space;
  private final String high;

  /**
   * @param space the number of the space
   * @param high the characters that follow upon ASCII
   */
  GlyphOrder(int space, String high) {
    this.space = space;
    this.high = high;
  }

  private static String macRoman() {
    StringBuilder characters = new StringBuilder();
    for (int octet = 0x80; octet < 0x100; octet++) {
      characters.append(CodePage.MAC_ROMAN.decode(octet));
    }
    return characters.toString();
  }

  /** How much larger than an ASCII character the number of its glyph is. */
  int shift(int by) {
    return this == UNICODE ? by : space - ' ';
  }

  /**
   * The character of a glyph that is given as the character of its number, or 0.
   *
   * @param by in {@link #UNICODE}, how much larger than the character the number is
   */
  char decode(char c, int by) {
    if (this == UNICODE) {
      int meant = c - by;
      return meant >= 0x20 && meant <= Character.MAX_VALUE && !Character.isISOControl(meant)
          ? (char) meant
          : 0;
    }
    int octet = c < 0x100 ? c : CodePage.WINDOWS_1252.encode(c);
    int at = octet - space;
    if (octet < 0 || at < 0) {
      return 0;
    }
    if (at < ASCII) {
      return (char) (0x20 + at);
    }
    return at - ASCII < high.length() ? high.charAt(at - ASCII) : 0;
  }
}
