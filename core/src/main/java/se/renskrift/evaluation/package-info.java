/**
 * Scores an output against a gold standard.
 *
 * <p>Start with {@link se.renskrift.evaluation.Evaluation}. The definitions: a text is Unicode NFC,
 * its curly quotes and dashes are folded to plain ones, its line-end hyphens joined (in a gold
 * standard U+00AC marks them; elsewhere a hyphen before a lower-case letter, unless a conjunction
 * follows), its lone bullets dropped; what is left between white space are its words. Case and
 * punctuation count. The words of the OCR and of the output are each laid against the gold words
 * along a shortest edit path (Levenshtein distance over words; of several, the one that, from the
 * end, takes a substitution before an insertion before a deletion). A gold word is <i>right</i> if
 * exactly its own word was laid against it, otherwise <i>wrong</i>.
 *
 * <p>{@link se.renskrift.evaluation.SegmentationScore} scores sections and {@link
 * se.renskrift.evaluation.MetadataScore} what a document says of itself; what counts as right
 * stands there. Several levels of agreement are given side by side, as GROBID's benchmark does for
 * the headings of papers.
 */
@NullMarked
package se.renskrift.evaluation;

import org.jspecify.annotations.NullMarked;
