package se.renskrift.duplicates;

/** How a key and the number of a passage that has it stand in one number of eight bytes. */
final class Postings {
  /** Keys are kept apart by their first eight bits. */
  static final int PARTITIONS = 256;

  private static final int ID_BITS = 28;
  private static final long ID_MASK = (1L << ID_BITS) - 1;

  /** More passages an index cannot have. */
  static final int MAX_PASSAGES = 1 << (ID_BITS - 1);

  private Postings() {}

  static int partition(long key) {
    return (int) (key >>> (Long.SIZE - Byte.SIZE));
  }

  static long of(long key, int passage) {
    return key << Byte.SIZE & ~ID_MASK | passage;
  }

  /** What is left of the key; to be compared with others of its partition. */
  static long key(long posting) {
    return posting >> ID_BITS;
  }

  static int passage(long posting) {
    return (int) (posting & ID_MASK);
  }
}
