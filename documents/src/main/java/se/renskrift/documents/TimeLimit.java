package se.renskrift.documents;

import static se.renskrift.documents.DocumentException.Reason.MALFORMED;
import static se.renskrift.documents.DocumentException.Reason.TIMEOUT;

import java.io.IOException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import se.renskrift.documents.LayoutBuilder.TooLargeException;

/**
 * The time that some work on a file may take, all its parts together. Work is done in a thread of
 * its own, which nothing can stop but which can be left. Not thread-safe.
 */
final class TimeLimit {
  /** A part of the work. */
  interface Work<T> {
    T done() throws IOException, TooLargeException;
  }

  private final String name;
  private final DocumentException.Reason late;
  private final long limit;
  private long left;

  /** The time that reading a file may take. */
  TimeLimit(String name, ReadLimits limits) {
    this(name, limits, TIMEOUT);
  }

  /** The time that some work on a file may take, and what to say if that is not enough. */
  TimeLimit(String name, ReadLimits limits, DocumentException.Reason late) {
    this.name = name;
    this.late = late;
    limit = limits.maxTime().toMillis();
    left = TimeUnit.MILLISECONDS.toNanos(limit);
  }

  /**
   * Does a part of the work; what it throws is thrown.
   *
   * @throws DocumentException if there is not time enough left for it
   */
  <T> T run(Work<T> work) throws IOException, TooLargeException {
    FutureTask<T> task = new FutureTask<>(work::done);
    Thread thread = new Thread(task, "renskrift reading");
    thread.setDaemon(true);
    long start = System.nanoTime();
    thread.start();
    try {
      return task.get(left, TimeUnit.NANOSECONDS);
    } catch (TimeoutException e) {
      throw new DocumentException(name, late, limit / 1000 + " s");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new DocumentException(name, MALFORMED, "the work on it was interrupted");
    } catch (ExecutionException e) {
      throw thrown(e.getCause());
    } finally {
      left -= System.nanoTime() - start;
    }
  }

  private static RuntimeException thrown(@Nullable Throwable cause)
      throws IOException, TooLargeException {
    if (cause instanceof IOException e) {
      throw e;
    }
    if (cause instanceof TooLargeException e) {
      throw e;
    }
    if (cause instanceof Error e) {
      throw e;
    }
    return cause instanceof RuntimeException e ? e : new IllegalStateException(cause);
  }
}
