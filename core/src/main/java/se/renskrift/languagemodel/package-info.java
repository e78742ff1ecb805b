/**
 * Which word sequences are likely: P(word | history).
 *
 * <p>Start with {@link se.renskrift.languagemodel.LanguageModel}. Words are numbers here; the
 * lexicon gives them. The n-gram model is smoothed with interpolated modified Kneser-Ney (Chen and
 * Goodman, "An Empirical Study of Smoothing Techniques for Language Modeling", 1998), pruned by
 * counts and stored as a back-off model in hash tables of fingerprints (after KenLM's probing
 * tables, Heafield 2011).
 */
@NullMarked
package se.renskrift.languagemodel;

import org.jspecify.annotations.NullMarked;
