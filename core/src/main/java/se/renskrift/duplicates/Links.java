package se.renskrift.duplicates;

/**
 * A sign that two passages may repeat one another, in one number of eight bytes: the later one, the
 * earlier one, and how much the sign weighs.
 */
final class Links {
  static final int PARTITIONS = 128;

  /** A sign that is enough by itself. */
  static final int SURE = 0xFF;

  private static final int WEIGHT_BITS = 8;
  private static final int ID_BITS = 28;

  private Links() {}

  static long of(int one, int other, int weight) {
    long later = Math.max(one, other);
    return (later << ID_BITS | Math.min(one, other)) << WEIGHT_BITS | weight;
  }

  static int partition(int later, int passages) {
    return (int) ((long) later * PARTITIONS / passages);
  }

  static int later(long link) {
    return (int) (link >>> (ID_BITS + WEIGHT_BITS));
  }

  static int earlier(long link) {
    return (int) (link >>> WEIGHT_BITS) & (1 << ID_BITS) - 1;
  }

  static int weight(long link) {
    return (int) link & SURE;
  }

  /** How much a key weighs that so many passages have: the rarer, the more. */
  static int weightOf(int passages) {
    return Math.max(1, 7 - (Integer.SIZE - Integer.numberOfLeadingZeros(passages - 1)));
  }
}
