package se.renskrift.evaluation;

/**
 * A value that was not read as it should be.
 *
 * @param field the name of the field
 * @param gold what should be found; empty if nothing
 * @param found what was found; empty if nothing
 */
public record FieldDifference(String field, String gold, String found) {}
