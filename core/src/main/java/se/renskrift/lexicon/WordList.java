package se.renskrift.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Collection;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import se.renskrift.lexicon.WordListException.Reason;
import se.renskrift.text.Token;
import se.renskrift.text.Tokenizer;

/**
 * Words that a user vouches for, in the case they are written in: names and terms of a place.
 *
 * <p>As a file: UTF-8, one name or term a line; of several words each is learnt. A line that begins
 * with {@code #} is a comment, and so is what follows a space and {@code #}. Empty lines are passed
 * over. Immutable and thread-safe.
 *
 * @param words the words, in order
 */
public record WordList(SortedSet<String> words) {
  /** The longest line of a file, in characters. */
  static final int LONGEST_LINE = 200;

  /** Copies what it is given. */
  public WordList {
    words = Collections.unmodifiableSortedSet(new TreeSet<>(words));
  }

  /** The words of some names and terms; those that have none are passed over. */
  public static WordList of(Collection<String> names) {
    SortedSet<String> words = new TreeSet<>();
    for (String name : names) {
      addWords(name, words);
    }
    return new WordList(words);
  }

  /** The words of both lists. */
  public WordList with(WordList other) {
    SortedSet<String> both = new TreeSet<>(words);
    both.addAll(other.words);
    return new WordList(both);
  }

  /**
   * Reads a list to its end; does not close it.
   *
   * @param fileName for messages
   * @throws WordListException if a line cannot be read: {@code file:line: what is wrong}
   * @throws IOException if the stream fails
   */
  public static WordList read(InputStream in, String fileName) throws IOException {
    byte[] bytes = in.readAllBytes();
    SortedSet<String> words = new TreeSet<>();
    int number = 0;
    for (int start = 0; start < bytes.length; ) {
      int end = start;
      while (end < bytes.length && bytes[end] != '\n' && bytes[end] != '\r') {
        end++;
      }
      number++;
      Reason wrong = readLine(bytes, start, end, words);
      if (wrong != null) {
        throw new WordListException(fileName, number, wrong);
      }
      boolean two = end + 1 < bytes.length && bytes[end] == '\r' && bytes[end + 1] == '\n';
      start = end + (two ? 2 : 1);
    }
    return new WordList(words);
  }

  private static @Nullable Reason readLine(
      byte[] bytes, int start, int end, SortedSet<String> words) {
    String line;
    try {
      line =
          StandardCharsets.UTF_8
              .newDecoder()
              .decode(ByteBuffer.wrap(bytes, start, end - start))
              .toString();
    } catch (CharacterCodingException e) {
      return Reason.NOT_UTF8;
    }
    String name =
        withoutComment(line.startsWith("\uFEFF") && start == 0 ? line.substring(1) : line);
    if (name.isEmpty()) {
      return null;
    }
    if (name.length() > LONGEST_LINE) {
      return Reason.TOO_LONG;
    }
    if (name.indexOf('\uFFFD') >= 0) {
      return Reason.DAMAGED;
    }
    if (name.chars().anyMatch(c -> Character.isISOControl(c) || c == ';')) {
      return Reason.NOT_A_NAME;
    }
    addWords(name, words);
    return name.chars().anyMatch(Character::isLetter) ? null : Reason.NO_LETTER;
  }

  private static String withoutComment(String line) {
    int comment = line.startsWith("#") ? 0 : line.indexOf(" #");
    return (comment < 0 ? line : line.substring(0, comment)).strip();
  }

  /** Adds the words of a name; what is no word, such as {@code S:t} or 4, is never changed. */
  private static void addWords(String name, SortedSet<String> words) {
    String composed = Normalizer.normalize(name, Normalizer.Form.NFC);
    for (Token token : Tokenizer.tokens(composed)) {
      if (token.type() == Token.Type.WORD) {
        words.add(token.of(composed));
      }
    }
  }
}
