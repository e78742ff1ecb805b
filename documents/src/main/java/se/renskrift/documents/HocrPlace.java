package se.renskrift.documents;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.renskrift.text.Span;

/**
 * A stretch of an hOCR file that holds words: an {@code ocrx_word}, or text of a line without such.
 *
 * @param tag the start tag of the element
 * @param end where the element ends; -1 if no end tag says so
 * @param title the value of its {@code title}, or null if it has none
 * @param texts the stretches of text in it
 * @param observed what they hold
 * @param first the number of its first word among all words of the file
 * @param count how many words it holds
 * @param word whether the element is a word
 */
record HocrPlace(
    Span tag,
    int end,
    @Nullable Span title,
    List<Span> texts,
    String observed,
    int first,
    int count,
    boolean word) {}
