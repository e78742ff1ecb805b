/**
 * Splits a cleaned text into sections.
 *
 * <p>Start with {@link se.renskrift.segmentation.Section}.
 */
@NullMarked
package se.renskrift.segmentation;

import org.jspecify.annotations.NullMarked;
