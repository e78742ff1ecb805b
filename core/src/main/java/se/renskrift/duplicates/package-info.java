/**
 * Finds near-duplicate paragraphs, in one document and across many.
 *
 * <p>Start with {@link se.renskrift.duplicates.ParagraphDuplicates} for one document and {@link
 * se.renskrift.duplicates.DuplicateIndex} for a collection. Shingles of the beginnings of
 * neighbouring words, folded so that OCR damage hides few of them, only say which paragraphs may be
 * worth comparing. Every such pair is then laid word against word, numbers kept, and only what that
 * comparison finds counts. A paragraph joins a cluster only if it is a copy of the cluster's
 * representative: a chain of likenesses never merges texts that are unlike. (Joining everything
 * that shares a bucket is known to melt collections of forms and letters into one cluster.) Repeats
 * are classified, not removed: much in the documents of an authority is written to be repeated.
 *
 * <p>An index is segments that never change, each with its documents, passages, texts and sorted
 * keys, and files of verified pairs; a manifest names them. Keys are joined one part of their range
 * at a time, as links between two passages; links are sorted by passage, weighed, and followed.
 * Whatever does not fit in memory is on disk.
 */
@NullMarked
package se.renskrift.duplicates;

import org.jspecify.annotations.NullMarked;
