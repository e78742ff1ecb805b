/**
 * Finds near-duplicate paragraphs.
 *
 * <p>Start with {@link se.renskrift.duplicates.DuplicateCluster}.
 */
@NullMarked
package se.renskrift.duplicates;

import org.jspecify.annotations.NullMarked;
