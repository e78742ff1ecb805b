package se.renskrift.documents;

import static se.renskrift.documents.DocumentException.Reason.NO_OCR;
import static se.renskrift.documents.DocumentException.Reason.NO_OCR_LANGUAGE;
import static se.renskrift.documents.DocumentException.Reason.OCR_FAILED;
import static se.renskrift.documents.DocumentException.Reason.TIMEOUT;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Has pictures of pages read by Tesseract, each in a process of its own. Thread-safe. */
final class Tesseract {
  private static final Pattern NO_LANGUAGE = Pattern.compile("Failed loading language '(\\w+)'");

  /** What it and its libraries say of a picture that cannot be read to its end. */
  private static final Pattern FAULT =
      Pattern.compile(
          "pixRead|Error during processing|Premature end|Corrupt|[Rr]ead error|Fax\\w*: |libpng"
              + " error");

  /** With more threads the figures of its network are added in another order. */
  private static final Map<String, String> ENVIRONMENT =
      Map.of("OMP_THREAD_LIMIT", "1", "LC_ALL", "C");

  private static final int LONGEST_DETAIL = 200;

  private final OcrOptions options;
  private final Duration maxTime;
  private volatile String version = "";

  Tesseract(OcrOptions options, ReadLimits limits) {
    this.options = options;
    maxTime = limits.maxTime();
  }

  /**
   * Reads one page.
   *
   * @param name what to call the document in an exception
   * @param folder where the picture is, and files are put that the program writes
   * @param picture the name of the picture's file in the folder
   * @param page which of its pages, from 0
   * @param resolution in dots per inch; 0 if it is not known
   * @return the reading as hOCR
   */
  String read(String name, Path folder, String picture, int page, int resolution)
      throws DocumentException {
    List<String> command = new ArrayList<>(List.of(options.program(), picture, "read"));
    command.addAll(List.of("-l", options.language(), "-c", "tessedit_page_number=" + page));
    if (resolution > 0) {
      command.addAll(List.of("--dpi", String.valueOf(resolution)));
    }
    command.add("hocr");
    String said = run(name, folder, command);
    Path hocr = folder.resolve("read.hocr");
    try {
      String reading = Files.readString(hocr);
      Files.delete(hocr);
      return reading;
    } catch (IOException e) {
      throw new DocumentException(name, OCR_FAILED, detail(said));
    }
  }

  /** The program and its version; only after it has been run. */
  String version() {
    return version;
  }

  private String run(String name, Path folder, List<String> command) throws DocumentException {
    if (version.isEmpty()) {
      String said = start(name, folder, List.of(options.program(), "--version"));
      version = said.lines().findFirst().orElse("tesseract").strip();
    }
    return start(name, folder, command);
  }

  private String start(String name, Path folder, List<String> command) throws DocumentException {
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
      process = builder.start();
      process.getOutputStream().close();
    } catch (IOException e) {
      throw new DocumentException(name, NO_OCR, options.program());
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
    String said = said(output);
    Matcher missing = NO_LANGUAGE.matcher(said);
    if (missing.find()) {
      throw new DocumentException(name, NO_OCR_LANGUAGE, missing.group(1));
    }
    // Of a picture that breaks off it reads what there is, and says so only here.
    if (process.exitValue() != 0 || FAULT.matcher(said).find()) {
      throw new DocumentException(name, OCR_FAILED, detail(said));
    }
    return said;
  }

  private static void end(Process process) {
    if (process.isAlive()) {
      process.destroyForcibly();
      process.onExit().join();
    }
  }

  private static String said(Path output) {
    try {
      return new String(Files.readAllBytes(output), StandardCharsets.UTF_8);
    } catch (IOException e) {
      return "";
    }
  }

  private static String detail(String said) {
    String line =
        said.lines()
            .map(String::strip)
            .filter(l -> FAULT.matcher(l).find())
            .findFirst()
            .or(() -> said.lines().map(String::strip).filter(l -> !l.isEmpty()).findFirst())
            .orElse("it says nothing");
    return line.substring(0, Math.min(line.length(), LONGEST_DETAIL));
  }
}
