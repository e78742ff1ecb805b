/**
 * Builds the models from clean text and from proof-read pages.
 *
 * <p>Start with {@link se.renskrift.training.CorpusCounter} for words, and {@link
 * se.renskrift.training.PagePairs} for what OCR makes of them.
 */
@NullMarked
package se.renskrift.training;

import org.jspecify.annotations.NullMarked;
