package se.renskrift.cli;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/** Does the work on several inputs at a time and hands on the outcomes in the inputs' order. */
final class Batch {
  /** So many inputs a thread may be ahead of the slowest one; bounds what waits in memory. */
  private static final int AHEAD = 8;

  private Batch() {}

  static <T> void run(
      List<Source> sources, int jobs, Function<Source, T> work, Consumer<T> inOrder) {
    if (jobs == 1 || sources.size() == 1) {
      sources.forEach(source -> inOrder.accept(work.apply(source)));
      return;
    }
    ExecutorService threads = Executors.newFixedThreadPool(jobs);
    try {
      Deque<Future<T>> waiting = new ArrayDeque<>();
      Iterator<Source> rest = sources.iterator();
      while (rest.hasNext() || !waiting.isEmpty()) {
        while (rest.hasNext() && waiting.size() < jobs * AHEAD) {
          Source source = rest.next();
          waiting.add(threads.submit(() -> work.apply(source)));
        }
        inOrder.accept(result(waiting.remove()));
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private static <T> T result(Future<T> future) {
    try {
      return future.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
