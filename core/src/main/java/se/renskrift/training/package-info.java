/**
 * Builds the models from clean text and from proof-read pages.
 *
 * <p>Start with {@link se.renskrift.training.CorpusCounter} for words, and {@link
 * se.renskrift.training.PagePairs} for what OCR makes of them. {@link
 * se.renskrift.training.OwnWords} and {@link se.renskrift.training.OwnModel} learn from what a user
 * brings, to stand beside what a pack knows.
 */
@NullMarked
package se.renskrift.training;

import org.jspecify.annotations.NullMarked;
