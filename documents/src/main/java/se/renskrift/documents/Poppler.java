package se.renskrift.documents;

import static se.renskrift.documents.DocumentException.Reason.MALFORMED;
import static se.renskrift.documents.DocumentException.Reason.NO_DRAWING;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Has pages of PDF files drawn by {@code pdftoppm} of Poppler, a program of its own, which decodes
 * JPEG 2000. Immutable and thread-safe.
 */
final class Poppler {
  private static final String FILE = "document.pdf";
  private static final String PICTURE = "drawn";

  private final String program;

  Poppler(String program) {
    this.program = program;
  }

  /**
   * Draws a page in shades of grey.
   *
   * @param name what to call the document in an exception
   * @param content the file
   * @param page which page, from 1
   * @param resolution in dots per inch
   */
  GreyPicture draw(String name, byte[] content, int page, int resolution, ReadLimits limits)
      throws IOException {
    String number = String.valueOf(page);
    List<String> command =
        List.of(
            program,
            "-gray",
            "-cropbox",
            "-singlefile",
            "-r",
            String.valueOf(resolution),
            "-f",
            number,
            "-l",
            number,
            FILE,
            PICTURE);
    return Temporary.use(
        folder -> {
          Files.write(folder.resolve(FILE), content);
          return drawn(name, number, folder, command, limits);
        });
  }

  private static GreyPicture drawn(
      String name, String page, Path folder, List<String> command, ReadLimits limits)
      throws IOException {
    Program.Ended ended;
    try {
      ended = Program.run(name, folder, command, limits.maxTime());
    } catch (Program.Absent e) {
      throw new DocumentException(name, NO_DRAWING, command.get(0));
    }
    Path picture = folder.resolve(PICTURE + ".pgm");
    // It draws what it can and says what it could not.
    if (ended.code() != 0 || ended.said().contains("Error") || !Files.exists(picture)) {
      String said = ended.said().lines().findFirst().orElse("it cannot be drawn");
      throw new DocumentException(name, MALFORMED, "page " + page + ": " + said);
    }
    return GreyPicture.read(picture);
  }
}
