package se.renskrift.documents;

import static se.renskrift.documents.DocumentException.Reason.TIMEOUT;
import static se.renskrift.documents.DocumentException.Reason.TOO_LARGE;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import se.renskrift.text.LineStyles;
import se.renskrift.text.Span;

/**
 * A Java process that reads one file at a time, so that a file which makes its reader hang or fill
 * the memory costs nothing but that process. For one thread at a time.
 */
final class ReaderProcess {
  /** What Java ends with when told to end as memory runs out. */
  private static final int MEMORY = 3;

  private static final ScheduledExecutorService TIMER =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            Thread thread = new Thread(task, "renskrift time limit");
            thread.setDaemon(true);
            return thread;
          });

  private final Process process;
  private final Path temporary;
  private final DataOutputStream requests;
  private final DataInputStream answers;
  private boolean ready;

  private ReaderProcess(Process process, Path temporary) {
    this.process = process;
    this.temporary = temporary;
    requests = new DataOutputStream(new BufferedOutputStream(process.getOutputStream(), 1 << 16));
    answers = new DataInputStream(new BufferedInputStream(process.getInputStream(), 1 << 16));
  }

  /** Starts a process with the same Java and the same classes as this one. */
  static ReaderProcess start(int megabytes) throws IOException {
    Path temporary = Temporary.folder();
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx" + megabytes + "m",
            "-XX:+ExitOnOutOfMemoryError",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-Xshare:auto",
            "-Djava.awt.headless=true",
            // From Java 24 on the parser of XML refuses more than our own limits do.
            "-Djdk.xml.maxElementDepth=0",
            "-Djdk.xml.elementAttributeLimit=10000",
            "-Djava.io.tmpdir=" + temporary,
            "-Duser.language=en",
            "-cp",
            classPath(),
            ReaderMain.class.getName());
    try {
      Process process =
          Ending.started(
              new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD));
      return new ReaderProcess(process, temporary);
    } catch (IOException e) {
      Temporary.delete(temporary);
      throw e;
    }
  }

  private static String classPath() {
    return Stream.of("jdk.module.path", "java.class.path")
        .map(System::getProperty)
        .filter(path -> path != null && !path.isEmpty())
        .reduce((a, b) -> a + File.pathSeparator + b)
        .orElse("");
  }

  /**
   * Reads a file.
   *
   * @throws DocumentException if it cannot be read
   * @throws Ended if the process ended by itself
   */
  Extract read(String name, byte[] content, ReadLimits limits) throws DocumentException, Ended {
    AtomicBoolean late = new AtomicBoolean();
    ScheduledFuture<?> kill =
        TIMER.schedule(
            () -> {
              late.set(true);
              process.destroyForcibly();
            },
            limits.maxTime().toMillis(),
            TimeUnit.MILLISECONDS);
    try {
      ready = ready || answers.readUnsignedByte() == ReaderMain.READY;
      send(content, limits);
      return answer(name);
    } catch (DocumentException e) {
      throw e;
    } catch (IOException e) {
      destroy();
      if (late.get()) {
        throw new DocumentException(name, TIMEOUT, limits.maxTime().toSeconds() + " s");
      }
      if (process.exitValue() == MEMORY) {
        throw new DocumentException(
            name, TOO_LARGE, "can be read with " + limits.maxMegabytes() + " MB of memory");
      }
      throw new Ended(ready, "its reader ended with code " + process.exitValue(), e);
    } finally {
      kill.cancel(false);
    }
  }

  /** The process ended before it answered. */
  static final class Ended extends Exception {
    private static final long serialVersionUID = 1;

    private final boolean working;

    Ended(boolean working, String message, Throwable cause) {
      super(message, cause);
      this.working = working;
    }

    /** Whether it was able to read files at all. */
    boolean wasWorking() {
      return working;
    }
  }

  private void send(byte[] content, ReadLimits limits) throws IOException {
    requests.writeInt(content.length);
    requests.writeInt(limits.maxBytes());
    requests.writeInt(limits.maxPages());
    requests.writeInt(limits.maxCharacters());
    requests.writeLong(limits.maxTime().toMillis());
    requests.writeInt(limits.maxNesting());
    requests.writeInt(limits.maxExpansion());
    requests.writeInt(limits.maxMegabytes());
    requests.writeInt(limits.maxPixels());
    requests.write(content);
    requests.flush();
  }

  private Extract answer(String name) throws IOException {
    int kind = answers.readUnsignedByte();
    if (kind == ReaderMain.REFUSED) {
      DocumentException.Reason reason = DocumentException.Reason.valueOf(answers.readUTF());
      String place = answers.readUTF();
      throw new DocumentException(name, place, reason, answers.readUTF());
    }
    String mediaType = answers.readUTF();
    String charset = answers.readUTF();
    byte[] text = answers.readNBytes(answers.readInt());
    return new Extract(
        mediaType,
        charset.isEmpty() ? null : charset,
        new String(text, StandardCharsets.UTF_16BE),
        styles());
  }

  private LineStyles styles() throws IOException {
    int count = answers.readInt();
    List<LineStyles.Line> lines = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Span span = new Span(answers.readInt(), answers.readInt());
      lines.add(new LineStyles.Line(span, 0, answers.readBoolean(), answers.readUnsignedByte()));
    }
    return new LineStyles(lines);
  }

  boolean isAlive() {
    return process.isAlive();
  }

  /** Ends the process, whatever it does; one that has ended is given the time to be gone. */
  void destroy() {
    boolean interrupted = false;
    while (true) {
      try {
        if (!process.waitFor(1, TimeUnit.SECONDS)) {
          process.destroyForcibly().waitFor();
        }
        break;
      } catch (InterruptedException e) {
        interrupted = true;
        process.destroyForcibly();
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
    Ending.ended(process, process.exitValue());
    Temporary.delete(temporary);
  }
}
