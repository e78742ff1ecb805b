/**
 * Text, positions in it, and proposed changes to it; knows nothing of OCR.
 *
 * <p>Start with {@link se.renskrift.text.CorrectedText}: a source and the corrections that turn it
 * into the fair copy. All offsets are UTF-16 code units, half-open.
 */
@NullMarked
package se.renskrift.text;

import org.jspecify.annotations.NullMarked;
