/**
 * Writes a fair copy in the formats of the command line.
 *
 * <p>Start with {@link se.renskrift.cli.format.OutputFormat}.
 */
@NullMarked
package se.renskrift.cli.format;

import org.jspecify.annotations.NullMarked;
