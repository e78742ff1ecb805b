package se.renskrift.cli.format;

import se.renskrift.CleanedDocument;
import se.renskrift.CleanerOptions;
import se.renskrift.documents.SourceDocument;

/**
 * One cleaned document and how it came about.
 *
 * @param source what was read
 * @param document what became of it
 * @param tool the version of the program
 * @param model the version of the language model
 * @param options the options it was cleaned with
 */
public record Result(
    SourceDocument source,
    CleanedDocument document,
    String tool,
    String model,
    CleanerOptions options) {}
