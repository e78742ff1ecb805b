package se.renskrift.documents;

import se.renskrift.documents.LayoutBuilder.TooLargeException;

/**
 * Takes the text out of what Tika makes of Word's documents. Not thread-safe.
 *
 * <p>After a text box, Tika gives the paragraphs of a docx as lines outside of all elements.
 */
final class WordText extends XhtmlText {
  WordText(TextBlocks blocks, ReadLimits limits) {
    super(blocks, limits);
  }

  @Override
  void text(String text, TextBlocks to) throws TooLargeException {
    // Tika writes this for the control characters that mark notes in a doc.
    String shown = text.replace("\uFFFD", "");
    int from = 0;
    for (int end = shown.indexOf('\n'); end >= 0 && !isInParagraph(); from = end + 1) {
      to.append(shown.substring(from, end));
      to.end();
      end = shown.indexOf('\n', end + 1);
    }
    to.append(shown.substring(from));
  }
}
