/**
 * How OCR distorts words: P(observed | intended).
 *
 * <p>Start with {@link se.renskrift.errormodel.ConfusionTable}. The model is one of
 * string-to-string edits (Brill and Moore, "An Improved Error Model for Noisy Channel Spelling
 * Correction", 2000): short runs of characters are read as other runs, each with a probability
 * learnt by aligning OCR with its true text. A table holds one such model for each kind of damage;
 * a document's own model is a mixture of them, {@link se.renskrift.errormodel.ErrorModel}.
 */
@NullMarked
package se.renskrift.errormodel;

import org.jspecify.annotations.NullMarked;
