package se.renskrift.cli.format;

/**
 * A file that was brought or made.
 *
 * @param name its name
 * @param sha256 of its bytes
 */
public record NamedFile(String name, String sha256) {}
