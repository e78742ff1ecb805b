package se.renskrift.documents;

import java.util.List;
import java.util.stream.Collectors;
import se.renskrift.documents.LayoutBuilder.TooLargeException;

/**
 * The text of a message: who wrote what to whom and when, a line each, as mail programs print it;
 * then what it says; then the names of what is attached. Attachments are documents of their own.
 */
final class MailText {
  private final TextBlocks blocks;

  MailText(TextBlocks blocks) {
    this.blocks = blocks;
  }

  /** Adds a field of the header, if it has a value. */
  void field(String name, List<String> values) throws TooLargeException {
    String value =
        values.stream()
            .filter(v -> v != null && !v.isBlank())
            .map(v -> v.strip().replaceAll("\\s{1,1000}", " "))
            .distinct()
            .collect(Collectors.joining(", "));
    if (!value.isEmpty()) {
      blocks.append(name + ": " + value);
      blocks.end();
    }
  }

  /** Adds a body of plain text; blank lines part its paragraphs. */
  void plain(String body) throws TooLargeException {
    for (String line : body.split("\r\n|\r|\n", -1)) {
      if (line.isBlank()) {
        blocks.end();
      } else {
        blocks.append(line + "\n");
      }
    }
    blocks.end();
  }

  /** Adds the names of attachments. */
  void attachments(List<String> names) throws TooLargeException {
    for (String name : names) {
      field("Attachment", List.of(name));
    }
  }
}
