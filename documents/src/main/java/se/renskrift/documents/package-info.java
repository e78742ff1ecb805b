/**
 * Reads files of several formats into one form: plain text, pages separated by form feeds (U+000C).
 *
 * <p>Start with {@link se.renskrift.documents.DocumentReader}. A format is one adapter of one
 * library; it recognises its files by their content, never by their name.
 */
@NullMarked
package se.renskrift.documents;

import org.jspecify.annotations.NullMarked;
