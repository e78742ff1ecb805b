/**
 * Finds near-duplicate paragraphs.
 *
 * <p>Start with {@link se.renskrift.duplicates.ParagraphDuplicates}. Pairs of neighbouring words,
 * folded so that OCR damage hides few of them, only say which paragraphs may be worth comparing.
 * Every such pair is then compared word by word, numbers kept, and only what that comparison finds
 * counts. A paragraph joins a cluster only if it is a near duplicate of the cluster's first member:
 * a chain of likenesses never merges texts that are unlike. (Joining everything that shares a
 * bucket is known to melt collections of forms and letters into one cluster.) Repeats are
 * classified, not removed: much in the documents of an authority is written to be repeated.
 */
@NullMarked
package se.renskrift.duplicates;

import org.jspecify.annotations.NullMarked;
