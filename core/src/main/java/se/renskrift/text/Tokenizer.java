package se.renskrift.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into tokens for the language model and the corrector.
 *
 * <p>A token lies within a run of non-space; punctuation at its edges is cut off, hyphens and
 * slashes divide words, and runs that hold data (two digits, an e-mail address) stay whole, but for
 * the word after a number and a hyphen. Characters that OCR puts for letters, such as {@code &} and
 * single digits, stay in their words. Stateless and thread-safe; linear in the length of the text.
 */
public final class Tokenizer {
  /** Longer words are taken as data. */
  static final int MAX_WORD = 64;

  private static final String IN_WORDS = "&@|{}[]!£€¢$~°‚";
  private static final String NEVER_LAST = "!]}|~‚°";
  private static final String DIVIDERS = "-/‐‑–—+=<>()\"“”»«;,*_…";
  private static final String SENTENCE_ENDS = ".!?:";

  private Tokenizer() {}

  /** The tokens of a text, in order. */
  public static List<Token> tokens(String text) {
    List<Token> tokens = new ArrayList<>(text.length() / 6 + 4);
    boolean sentenceStart = true;
    boolean afterPoint = false;
    int i = 0;
    int n = text.length();
    while (i < n) {
      int breaks = 0;
      while (i < n && isSpace(text.charAt(i))) {
        char c = text.charAt(i++);
        breaks += c == '\n' ? 1 : c == '\f' ? 2 : 0;
      }
      int from = i;
      while (i < n && !isSpace(text.charAt(i))) {
        i++;
      }
      int start = from;
      int end = i;
      while (start < end && !opensWord(text, start, end)) {
        start++;
      }
      while (end > start && !closesWord(text, start, end - 1)) {
        end--;
      }
      sentenceStart |= breaks > 1;
      if (start < end) {
        sentenceStart |= afterPoint && !Character.isLowerCase(text.charAt(start));
        cut(text, start, end, sentenceStart, tokens);
        sentenceStart = false;
        afterPoint = false;
      } else {
        // A bullet or dash alone at a line's start opens an item.
        sentenceStart |= breaks > 0 && from < i;
      }
      for (int k = end; k < i; k++) {
        afterPoint |= SENTENCE_ENDS.indexOf(text.charAt(k)) >= 0;
      }
    }
    return tokens;
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f' || c == 0xA0;
  }

  private static boolean opensWord(String text, int at, int end) {
    char c = text.charAt(at);
    if (Character.isLetterOrDigit(c)) {
      return true;
    }
    // A bar alone may stand for a letter.
    return IN_WORDS.indexOf(c) >= 0
        && (at + 1 < end ? Character.isLetter(text.charAt(at + 1)) && c != '[' : c == '|');
  }

  private static boolean closesWord(String text, int start, int at) {
    char c = text.charAt(at);
    return Character.isLetterOrDigit(c)
        || (c == '|' && at == start)
        || (IN_WORDS.indexOf(c) >= 0
            && NEVER_LAST.indexOf(c) < 0
            && at > start
            && Character.isLetter(text.charAt(at - 1)));
  }

  private static void cut(
      String text, int start, int end, boolean sentenceStart, List<Token> tokens) {
    int digits = 0;
    int letters = 0;
    boolean twoDigits = false;
    boolean at = false;
    boolean point = false;
    boolean address = false;
    boolean inner = false;
    boolean divided = false;
    for (int k = start; k < end; k++) {
      char c = text.charAt(k);
      if (Character.isDigit(c)) {
        twoDigits |= digits > 0 && Character.isDigit(text.charAt(k - 1));
        digits++;
      } else if (Character.isLetter(c)) {
        letters++;
      } else if (c == '@') {
        at = true;
      } else if (c == '\\' || c == '%' || c == '_') {
        address = true;
      } else if (c == '.' || c == ':' || c == '\'' || c == '’' || c == '´' || c == '`') {
        inner = true;
        point |= c == '.';
      } else if (DIVIDERS.indexOf(c) >= 0) {
        divided = true;
        address |= c == '/' && text.charAt(Math.max(start, k - 1)) == '/' && k > start;
      }
    }
    address |= at && point || text.startsWith("www.", start);
    boolean stroke = end - start == 1 && (text.charAt(start) == '1' || text.charAt(start) == '|');
    if (stroke) {
      tokens.add(new Token(start, end, Token.Type.LONE_STROKE, sentenceStart));
    } else if (numberedWord(text, start, end) > start) {
      int word = numberedWord(text, start, end);
      tokens.add(new Token(start, word - 1, Token.Type.DATA, sentenceStart));
      tokens.add(new Token(word, end, Token.Type.WORD, false));
    } else if (address || letters == 0 || twoDigits || (digits > 0 && (inner || divided))) {
      References.takeLetters(text, start, end, tokens);
      tokens.add(new Token(start, end, Token.Type.DATA, sentenceStart));
    } else if (divided) {
      divide(text, start, end, sentenceStart, tokens);
    } else {
      Token.Type type =
          inner ? Token.Type.ABBREVIATION : word(text, start, end, digits, letters, sentenceStart);
      tokens.add(new Token(start, end, type, sentenceStart));
    }
  }

  /**
   * Where the word after a number and a hyphen begins, as in an age or a decade; {@code start} if
   * there is none, as in a code.
   */
  private static int numberedWord(String text, int start, int end) {
    int word = start;
    while (word < end && Character.isDigit(text.charAt(word))) {
      word++;
    }
    if (word == start || word > start + 4 || end - word < 4 || text.charAt(word) != '-') {
      return start;
    }
    word++;
    for (int k = word; k < end; k++) {
      char c = text.charAt(k);
      if (!Character.isLetter(c) || (k > word && Character.isUpperCase(c))) {
        return start;
      }
    }
    return word;
  }

  private static void divide(
      String text, int start, int end, boolean sentenceStart, List<Token> tokens) {
    boolean first = sentenceStart;
    int from = start;
    for (int k = start; k <= end; k++) {
      if (k == end || DIVIDERS.indexOf(text.charAt(k)) >= 0) {
        int a = from;
        int b = k;
        while (a < b && !opensWord(text, a, b)) {
          a++;
        }
        while (b > a && !closesWord(text, a, b - 1)) {
          b--;
        }
        if (a < b) {
          cut(text, a, b, first, tokens);
          first = false;
        }
        from = k + 1;
      }
    }
  }

  /** A word, unless its digits look meant: many, or beside capitals. */
  private static Token.Type word(
      String text, int start, int end, int digits, int letters, boolean sentenceStart) {
    if (end - start > MAX_WORD) {
      return Token.Type.DATA;
    }
    if (digits == 0) {
      return Token.Type.WORD;
    }
    int capitals = 0;
    for (int k = start + 1; k < end; k++) {
      capitals += Character.isUpperCase(text.charAt(k)) ? 1 : 0;
    }
    boolean capital = Character.isUpperCase(text.charAt(start));
    // A capital and a digit may be a short word where a sentence begins, elsewhere they are a code.
    boolean code = capital && letters < 3 && !(sentenceStart && digits == 1 && letters == 1);
    boolean meant = capitals > 0 || code || digits * 3 > letters && digits > 1;
    return meant ? Token.Type.DATA : Token.Type.WORD;
  }
}
