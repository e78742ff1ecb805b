package se.renskrift.documents;

import java.util.Arrays;

/**
 * Writes numbers and texts into few bytes: seven bits a byte, the low ones first. Not thread-safe.
 */
final class PackedWriter {
  private byte[] bytes = new byte[64];
  private int size;

  /** Writes a number that is seldom large, on either side of zero. */
  void put(long number) {
    unsigned((number << 1) ^ (number >> 63));
  }

  /** Writes a number that is seldom large and never below zero. */
  void unsigned(long number) {
    long left = number;
    while ((left & ~0x7FL) != 0) {
      one((byte) (left | 0x80));
      left >>>= 7;
    }
    one((byte) left);
  }

  /** Writes any figure, in eight bytes. */
  void whole(double figure) {
    long bits = Double.doubleToRawLongBits(figure);
    for (int i = 0; i < Double.BYTES; i++) {
      one((byte) (bits >>> (8 * i)));
    }
  }

  /**
   * Writes a figure: few bytes if it stands on the grid and near another one, more than eight if it
   * stands on none.
   */
  void near(double figure, double other) {
    long step = Grid.step(figure);
    if (Double.doubleToRawLongBits(Grid.of(step)) == Double.doubleToRawLongBits(figure)) {
      long away = step - Grid.step(other);
      unsigned(((away << 1) ^ (away >> 63)) << 1);
    } else {
      unsigned(1);
      whole(figure);
    }
  }

  /** Writes a text. */
  void text(String text) {
    unsigned(text.length());
    for (int i = 0; i < text.length(); i++) {
      unsigned(text.charAt(i));
    }
  }

  private void one(byte octet) {
    if (size == bytes.length) {
      bytes = Arrays.copyOf(bytes, 2 * size);
    }
    bytes[size++] = octet;
  }

  /** All that was written. */
  byte[] bytes() {
    return Arrays.copyOf(bytes, size);
  }
}
