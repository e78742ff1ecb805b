package se.renskrift.documents;

import static se.renskrift.documents.DocumentException.Reason.NO_DECODER;
import static se.renskrift.documents.DocumentException.Reason.NO_OCR;
import static se.renskrift.documents.DocumentException.Reason.NO_OCR_LANGUAGE;
import static se.renskrift.documents.DocumentException.Reason.OCR_FAILED;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
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

  /** What its library of pictures says of a format that it was built without. */
  private static final Pattern NO_DECODER_SAID =
      Pattern.compile("function not present|Unknown format");

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
   * @throws DocumentException if it cannot be read, with {@code NO_DECODER} if the program was
   *     built without that format
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
    Program.Ended ended;
    try {
      ended = Program.run(name, folder, command, maxTime);
    } catch (Program.Absent e) {
      throw new DocumentException(name, NO_OCR, options.program());
    }
    String said = ended.said();
    Matcher missing = NO_LANGUAGE.matcher(said);
    if (missing.find()) {
      throw new DocumentException(name, NO_OCR_LANGUAGE, missing.group(1));
    }
    if (NO_DECODER_SAID.matcher(said).find()) {
      throw new DocumentException(name, NO_DECODER, "");
    }
    // Of a picture that breaks off it reads what there is, and says so only here.
    if (ended.code() != 0 || FAULT.matcher(said).find()) {
      throw new DocumentException(name, OCR_FAILED, detail(said));
    }
    return said;
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
