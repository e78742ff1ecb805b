package se.renskrift.documents;

import static se.renskrift.documents.DocumentException.Reason.OCR_FAILED;
import static se.renskrift.documents.DocumentException.Reason.TIMEOUT;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Runs programs of others, each in a folder of its own and no longer than a limit allows. */
final class Program {
  /** With more threads the figures of a network are added in another order. */
  private static final Map<String, String> ENVIRONMENT =
      Map.of("OMP_THREAD_LIMIT", "1", "LC_ALL", "C");

  private Program() {}

  /**
   * How a program ended.
   *
   * @param code its exit code
   * @param said what it printed, on stdout and stderr
   */
  record Ended(int code, String said) {}

  /** There is no such program. */
  static final class Absent extends Exception {
    private static final long serialVersionUID = 1;

    Absent(String program, Throwable cause) {
      super(program, cause);
    }
  }

  /**
   * Runs a program to its end.
   *
   * @param name what to call the document in an exception
   * @param folder where it finds its files and leaves them
   * @param command the program and its arguments
   * @throws Absent if it cannot be started
   * @throws DocumentException if it takes too long
   */
  static Ended run(String name, Path folder, List<String> command, Duration maxTime)
      throws DocumentException, Absent {
    Path output = folder.resolve("said");
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectInput(ProcessBuilder.Redirect.PIPE)
            .redirectOutput(output.toFile());
    builder.environment().putAll(ENVIRONMENT);
    Process process;
    try {
      process = Ending.started(builder);
      process.getOutputStream().close();
    } catch (IOException e) {
      throw new Absent(command.get(0), e);
    }
    try {
      if (!process.waitFor(maxTime.toMillis(), TimeUnit.MILLISECONDS)) {
        throw new DocumentException(name, TIMEOUT, maxTime.toSeconds() + " s");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new DocumentException(name, OCR_FAILED, "it was interrupted");
    } finally {
      end(process);
    }
    return new Ended(process.exitValue(), said(output));
  }

  private static void end(Process process) {
    boolean ended = !process.isAlive();
    if (!ended) {
      process.destroyForcibly();
      process.onExit().join();
    }
    Ending.ended(process, ended ? process.exitValue() : 0);
  }

  private static String said(Path output) {
    try {
      return new String(Files.readAllBytes(output), StandardCharsets.UTF_8);
    } catch (IOException e) {
      return "";
    }
  }
}
