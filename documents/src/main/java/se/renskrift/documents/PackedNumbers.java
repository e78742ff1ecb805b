package se.renskrift.documents;

/** Numbers of which each is seldom far from the one before, in few bytes. Not thread-safe. */
final class PackedNumbers {
  private final PackedWriter out = new PackedWriter();
  private int count;
  private int last;

  void add(int number) {
    out.put((long) number - last);
    last = number;
    count++;
  }

  /** All of them; nothing may be added afterwards. */
  int[] toArray() {
    PackedReader in = new PackedReader(out.bytes());
    int[] numbers = new int[count];
    int number = 0;
    for (int i = 0; i < count; i++) {
      number += (int) in.number();
      numbers[i] = number;
    }
    return numbers;
  }
}
