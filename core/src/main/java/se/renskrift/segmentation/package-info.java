/**
 * Splits a cleaned text into sections.
 *
 * <p>Start with {@link se.renskrift.segmentation.Segmenter}. A heading is told by evidence taken
 * together: words known from a {@link se.renskrift.segmentation.HeadingDictionary}, compared by
 * skeleton and with an edit or two so that OCR damage does not hide them; standing alone; length;
 * how the line and the one before it end; what follows. Known headings give the type, other
 * headings stand at a level of their own inside the section they are in.
 */
@NullMarked
package se.renskrift.segmentation;

import org.jspecify.annotations.NullMarked;
