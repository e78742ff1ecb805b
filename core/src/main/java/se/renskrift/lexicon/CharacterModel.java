package se.renskrift.lexicon;

import java.io.IOException;
import java.nio.ByteBuffer;

/**
 * How likely a string is as a word never seen: a 4-gram model of letters.
 *
 * <p>A table of one byte for each four of 32 symbols (boundary, a-z, å, ä, ö, é, any other).
 * Immutable and thread-safe.
 */
public final class CharacterModel {
  static final int OTHER = 31;
  static final int SIZE = 1 << 20;

  /** Step of the stored ln probabilities. */
  static final float STEP = 1 / 16f;

  private final byte[] table;

  CharacterModel(byte[] table) {
    this.table = table;
  }

  /** The symbol of a lower-case character; 0 is the boundary. */
  static int symbol(char c) {
    return switch (c) {
      case 'å' -> 27;
      case 'ä' -> 28;
      case 'ö' -> 29;
      case 'é' -> 30;
      default -> c >= 'a' && c <= 'z' ? c - 'a' + 1 : OTHER;
    };
  }

  /** ln P(word, its end included). */
  public float logProbability(CharSequence word) {
    int history = 0;
    int sum = 0;
    for (int i = 0; i <= word.length(); i++) {
      int symbol = i == word.length() ? 0 : symbol(word.charAt(i));
      history = history << 5 & SIZE - 1 | symbol;
      sum += table[history] & 0xFF;
    }
    return -sum * STEP;
  }

  /** Writes the model at the buffer's position; needs a megabyte. */
  public void write(ByteBuffer out) {
    out.put(table);
  }

  /**
   * Reads a model from the buffer's position.
   *
   * @throws IOException if the buffer ends too early
   */
  public static CharacterModel read(ByteBuffer in) throws IOException {
    if (in.remaining() < SIZE) {
      throw new IOException("the character model is cut short");
    }
    byte[] table = new byte[SIZE];
    in.get(table);
    return new CharacterModel(table);
  }
}
