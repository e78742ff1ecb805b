package se.renskrift.cli;

/** A line on a terminal that says how far a batch is: count, rate, time left. */
final class Progress {
  private static final long NANOS_PER_SECOND = 1_000_000_000;

  /** How long the line stands before it is shown anew. */
  static final long STEP = NANOS_PER_SECOND / 5;

  /** Goes to the line's start and wipes it. */
  private static final String WIPE = "\r\u001B[K";

  private final Streams streams;
  private final Messages messages;
  private final int inputs;
  private final boolean shown;
  private final long step;
  private final long begun = System.nanoTime();
  private long last = begun;
  private int done;
  private boolean standing;

  Progress(Streams streams, Messages messages, int inputs, boolean wanted, long step) {
    this.step = step;
    this.streams = streams;
    this.messages = messages;
    this.inputs = inputs;
    this.shown = wanted && streams.terminal() && inputs > 1;
  }

  /** Takes the line away, so that something else can be said. */
  void clear() {
    if (standing) {
      streams.err().print(WIPE);
      standing = false;
    }
  }

  /** Counts one input and shows the line now and then. */
  void advance() {
    done++;
    long now = System.nanoTime();
    if (!shown || done == inputs || now - last < step) {
      return;
    }
    last = now;
    double seconds = (now - begun) / (double) NANOS_PER_SECOND;
    long left = Math.round(seconds / done * (inputs - done));
    streams.err().print(WIPE + messages.get("progress", done, inputs, done / seconds, left));
    streams.err().flush();
    standing = true;
  }
}
