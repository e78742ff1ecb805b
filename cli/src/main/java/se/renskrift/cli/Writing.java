package se.renskrift.cli;

import org.jspecify.annotations.Nullable;
import se.renskrift.cli.format.OutputFormat;

/**
 * Where results go and how.
 *
 * @param stdoutFormat the format without a destination
 * @param destination the folder of results; null for stdout
 * @param several whether there are inputs of several kinds, perhaps, and formats that some cannot
 *     have
 * @param pageBreaks whether txt shows where pages begin
 * @param breakSignatures whether copies of signed files are made, without their signatures
 */
record Writing(
    OutputFormat stdoutFormat,
    @Nullable Destination destination,
    boolean several,
    boolean pageBreaks,
    boolean breakSignatures) {}
