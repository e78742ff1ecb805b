package se.renskrift.repair;

import java.util.Arrays;

/**
 * Character sets of one byte a character in which ASCII is ASCII.
 *
 * <p>The tables stand here because a Java runtime need not have them. Bytes that Windows-1252
 * leaves undefined stand for the control characters that ISO-8859-1 has there.
 */
enum CodePage {
  WINDOWS_1252(
      "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ"
          + "\u00A0¡¢£¤¥¦§¨©ª«¬\u00AD®¯°±²³´µ¶·¸¹º»¼½¾¿"
          + "ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞß"
          + "àáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ"),
  ISO_8859_1(
      "\u0080\u0081\u0082\u0083\u0084\u0085\u0086\u0087\u0088\u0089\u008A\u008B\u008C\u008D\u008E\u008F"
          + "\u0090\u0091\u0092\u0093\u0094\u0095\u0096\u0097\u0098\u0099\u009A\u009B\u009C\u009D\u009E"
          + "\u009F\u00A0¡¢£¤¥¦§¨©ª«¬\u00AD®¯°±²³´µ¶·¸¹º»¼½¾¿"
          + "ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞß"
          + "àáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ"),
  ISO_8859_15(
      "\u0080\u0081\u0082\u0083\u0084\u0085\u0086\u0087\u0088\u0089\u008A\u008B\u008C\u008D\u008E\u008F"
          + "\u0090\u0091\u0092\u0093\u0094\u0095\u0096\u0097\u0098\u0099\u009A\u009B\u009C\u009D\u009E"
          + "\u009F\u00A0¡¢£€¥Š§š©ª«¬\u00AD®¯°±²³Žµ¶·ž¹º»ŒœŸ¿"
          + "ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞß"
          + "àáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ"),
  MAC_ROMAN(
      "ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü"
          + "†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø"
          + "¿¡¬√ƒ≈∆«»…\u00A0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ"
          + "‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uF8FFÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ"),
  CP850(
      "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒ"
          + "áíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐"
          + "└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀"
          + "ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00AD±‗¾¶§÷¸°¨·¹³²■\u00A0"),
  CP437(
      "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒ"
          + "áíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐"
          + "└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀"
          + "αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00A0");

  /** What a decoder gives for a byte that its encoding leaves undefined. */
  static final char REPLACEMENT = '\uFFFD';

  /** The bytes that Windows-1252 leaves undefined, the likeliest in text first. */
  static final int[] UNDEFINED = {0x9D, 0x8F, 0x81, 0x90, 0x8D};

  private final String upperHalf;

  /** All characters of the upper half, sorted, and the byte of each. */
  private final char[] characters = new char[128];

  private final int[] bytes = new int[128];

  CodePage(String upperHalf) {
    this.upperHalf = upperHalf;
    for (int i = 0; i < 128; i++) {
      characters[i] = upperHalf.charAt(i);
    }
    Arrays.sort(characters);
    for (int i = 0; i < 128; i++) {
      bytes[Arrays.binarySearch(characters, upperHalf.charAt(i))] = 0x80 + i;
    }
  }

  /** The character of a byte in [128, 255]. */
  char decode(int octet) {
    return upperHalf.charAt(octet - 0x80);
  }

  /** The byte in [128, 255] that is read as the character, or -1 if there is none. */
  int encode(char c) {
    if (c < 0x80) {
      return -1;
    }
    int at = Arrays.binarySearch(characters, c);
    return at < 0 ? -1 : bytes[at];
  }
}
