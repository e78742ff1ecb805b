package se.renskrift.metadata;

import java.util.ArrayList;
import java.util.List;
import se.renskrift.metadata.FormLine.Word;

/**
 * A stretch of words of a line.
 *
 * @param from the index of its first word
 * @param to the index of the word after its last
 */
record LinePart(FormLine line, int from, int to) {
  /** The stretches of a line that wide spaces part. */
  static List<LinePart> cells(FormLine line) {
    List<LinePart> cells = new ArrayList<>();
    for (int from = 0; from < line.size(); from = line.cellEnd(from)) {
      cells.add(new LinePart(line, from, line.cellEnd(from)));
    }
    return cells;
  }

  List<Word> words() {
    return line.words().subList(from, to);
  }

  /** The words without a comma after them. */
  List<Word> plainWords() {
    List<Word> plain = new ArrayList<>();
    for (Word word : words()) {
      plain.add(word.text().endsWith(",") ? word.withoutLast() : word);
    }
    return plain;
  }

  /** Its text, without a comma after it. */
  String text() {
    String text = line.text(from, to);
    return text.endsWith(",") ? text.substring(0, text.length() - 1) : text;
  }

  /** Where it begins in the line. */
  int start() {
    return line.words().get(from).start();
  }
}
