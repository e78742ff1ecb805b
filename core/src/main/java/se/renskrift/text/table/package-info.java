/** Reads the tab-separated tables that words and figures of a language are kept in. */
@NullMarked
package se.renskrift.text.table;

import org.jspecify.annotations.NullMarked;
