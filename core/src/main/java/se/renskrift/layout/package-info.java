/**
 * Undoes what the printed page did: running headers, page numbers, line breaks, hyphenation.
 *
 * <p>Start with {@link se.renskrift.layout.Furniture}, then {@link se.renskrift.layout.Reflow},
 * then {@link se.renskrift.layout.Dehyphenator}: lines are joined while their lengths still tell
 * where the margin was, and words cut at a line's end last. {@link se.renskrift.layout.Paragraphs}
 * reads the paragraphs from the result.
 */
@NullMarked
package se.renskrift.layout;

import org.jspecify.annotations.NullMarked;
