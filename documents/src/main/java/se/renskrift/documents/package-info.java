/**
 * Reads files of several formats into one form: plain text, pages separated by form feeds (U+000C),
 * with the places of its words where the format has them; and writes corrected words back.
 *
 * <p>Start with {@link se.renskrift.documents.DocumentReader}; {@link
 * se.renskrift.documents.Layout} has the places, {@link se.renskrift.documents.OriginalFile} writes
 * back. A format is one adapter of one library; it recognises its files by their content, never by
 * their name.
 */
@NullMarked
package se.renskrift.documents;

import org.jspecify.annotations.NullMarked;
