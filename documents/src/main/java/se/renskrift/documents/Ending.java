package se.renskrift.documents;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;

/**
 * What must not outlive this process: processes that it started and folders of temporary files.
 * When it ends, however it was asked to, they go. Thread-safe.
 */
final class Ending {
  /** The processes there are; also the lock under which everything here comes and goes. */
  private static final Set<Process> PROCESSES = new HashSet<>();

  private static final Set<Path> FOLDERS = new HashSet<>();

  /** Java's exit code of a process that a signal ended is this and the number of the signal. */
  private static final int SIGNAL = 128;

  private static final Duration GRACE = Duration.ofMillis(500);
  private static final Duration PAUSE = Duration.ofMillis(5);
  private static final int ATTEMPTS = 20;

  private static boolean ending;

  static {
    Runtime.getRuntime().addShutdownHook(new Thread(Ending::end, "renskrift ending"));
  }

  private Ending() {}

  /** Starts a process. */
  static Process started(ProcessBuilder builder) throws IOException {
    synchronized (PROCESSES) {
      awaitEnd();
      Process process = builder.start();
      PROCESSES.add(process);
      return process;
    }
  }

  /**
   * A process has ended of itself, or was ended.
   *
   * @param code its exit code
   */
  static void ended(Process process, int code) {
    if (code > SIGNAL) {
      // Ctrl-C ends all processes of a terminal; this one should not take that for a failure.
      LockSupport.parkNanos(GRACE.toNanos());
    }
    synchronized (PROCESSES) {
      awaitEnd();
      PROCESSES.remove(process);
    }
  }

  /** Makes a folder. */
  static Path made(Maker maker) throws IOException {
    synchronized (PROCESSES) {
      awaitEnd();
      Path folder = maker.make();
      FOLDERS.add(folder);
      return folder;
    }
  }

  /** A folder is removed, as far as that can be done. */
  static void removed(Path folder) {
    synchronized (PROCESSES) {
      awaitEnd();
      FOLDERS.remove(folder);
    }
  }

  /** Makes a folder. */
  interface Maker {
    Path make() throws IOException;
  }

  /** Threads go on while this process ends; those that come here then must begin nothing more. */
  private static void awaitEnd() {
    while (ending) {
      LockSupport.park();
    }
  }

  private static void end() {
    synchronized (PROCESSES) {
      ending = true;
      PROCESSES.forEach(Process::destroyForcibly);
      // They write into the folders as long as they are there.
      PROCESSES.forEach(process -> process.onExit().join());
      FOLDERS.forEach(Ending::clear);
    }
  }

  /** A thread may be writing into it still. */
  private static void clear(Path folder) {
    for (int i = 0; i < ATTEMPTS && Files.exists(folder); i++) {
      Temporary.clear(folder);
      LockSupport.parkNanos(i * PAUSE.toNanos());
    }
  }
}
