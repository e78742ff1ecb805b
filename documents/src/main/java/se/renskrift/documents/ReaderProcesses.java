package se.renskrift.documents;

import static se.renskrift.documents.DocumentException.Reason.MALFORMED;
import static se.renskrift.documents.DocumentException.Reason.NO_READER;

import java.io.IOException;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * The processes that wait for a file; as many as files were ever read at one time. They end by
 * themselves. Thread-safe.
 */
final class ReaderProcesses {
  private static final Map<Integer, Queue<ReaderProcess>> IDLE = new ConcurrentHashMap<>();

  private ReaderProcesses() {}

  static Extract read(String name, byte[] content, ReadLimits limits) throws DocumentException {
    Queue<ReaderProcess> idle =
        IDLE.computeIfAbsent(limits.maxMegabytes(), memory -> new ConcurrentLinkedQueue<>());
    while (true) {
      ReaderProcess waiting = idle.poll();
      try {
        ReaderProcess process = waiting == null ? start(name, limits) : waiting;
        return read(process, idle, name, content, limits);
      } catch (ReaderProcess.Ended e) {
        // One that waited may have ended of itself: a new one tells whether the file is to blame.
        if (waiting == null) {
          DocumentException.Reason reason = e.wasWorking() ? MALFORMED : NO_READER;
          throw new DocumentException(name, reason, String.valueOf(e.getMessage()));
        }
      }
    }
  }

  private static ReaderProcess start(String name, ReadLimits limits) throws DocumentException {
    try {
      return ReaderProcess.start(limits.maxMegabytes());
    } catch (IOException e) {
      throw new DocumentException(name, NO_READER, String.valueOf(e.getMessage()));
    }
  }

  private static Extract read(
      ReaderProcess process,
      Queue<ReaderProcess> idle,
      String name,
      byte[] content,
      ReadLimits limits)
      throws DocumentException, ReaderProcess.Ended {
    boolean usable = false;
    try {
      Extract extract = process.read(name, content, limits);
      usable = true;
      return extract;
    } catch (DocumentException e) {
      usable = process.isAlive();
      throw e;
    } finally {
      if (usable) {
        idle.add(process);
      }
    }
  }
}
