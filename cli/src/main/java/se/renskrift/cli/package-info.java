/**
 * The command {@code renskrift}: reads files, has them cleaned, writes results, prints, exits.
 *
 * <p>Start with {@link se.renskrift.cli.Renskrift}. Results go to stdout or files, everything said
 * about them to stderr.
 */
@NullMarked
package se.renskrift.cli;

import org.jspecify.annotations.NullMarked;
