package se.renskrift.cli;

/** A line on a terminal that says how far the work is: count, rate, time left. */
final class Progress {
  private static final long NANOS_PER_SECOND = 1_000_000_000;

  /** How long the line stands before it is shown anew. */
  static final long STEP = NANOS_PER_SECOND / 5;

  /** Goes to the line's start and wipes it. */
  private static final String WIPE = "\r\u001B[K";

  private final Streams streams;
  private final Messages messages;
  private final String key;
  private final long total;
  private final double unit;
  private final boolean shown;
  private final long step;
  private final long begun = System.nanoTime();
  private long last = begun;
  private long done;
  private boolean standing;

  /**
   * A line that is not shown yet.
   *
   * @param key its message: done, total, done in a second, seconds left
   * @param total how much there is to do
   * @param unit by what the message counts
   * @param wanted whether it is to be shown on a terminal
   */
  Progress(
      Streams streams,
      Messages messages,
      String key,
      long total,
      double unit,
      boolean wanted,
      long step) {
    this.step = step;
    this.streams = streams;
    this.messages = messages;
    this.key = key;
    this.total = total;
    this.unit = unit;
    this.shown = wanted && streams.terminal() && total > 1;
  }

  /** Takes the line away, so that something else can be said. */
  void clear() {
    if (standing) {
      streams.err().print(WIPE);
      standing = false;
    }
  }

  /** Counts what was done and shows the line now and then. */
  void advance(long more) {
    done += more;
    long now = System.nanoTime();
    if (done == 0 || done == total || now - last < step) {
      return;
    }
    last = now;
    double seconds = (now - begun) / (double) NANOS_PER_SECOND;
    long left = Math.max(0, Math.round(seconds / done * (total - done)));
    show(messages.get(key, done / unit, total / unit, done / unit / seconds, left));
  }

  /** Shows another line. */
  void show(String line) {
    if (shown) {
      streams.err().print(WIPE + line);
      streams.err().flush();
      standing = true;
    }
  }
}
