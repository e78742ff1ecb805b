/**
 * Reads what a document says of itself: its kind, title, numbers, dates and people.
 *
 * <p>Start with {@link se.renskrift.metadata.MetadataReader}: it reads the head, the sections and
 * the end of a document, in this order, and its description names the reader of each. Values are
 * taken from the form around the text (the lines before the first heading, running headers and
 * footers, blocks of labels between pages) and from the sections where people sign, approve and
 * attach. A label and a value of the right shape together make a statement; a shape alone only
 * where nothing else has it. What the document does not say is absent.
 */
@NullMarked
package se.renskrift.metadata;

import org.jspecify.annotations.NullMarked;
