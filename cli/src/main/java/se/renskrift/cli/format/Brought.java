package se.renskrift.cli.format;

/**
 * A file that a user brought.
 *
 * @param name its name
 * @param sha256 of its bytes
 */
public record Brought(String name, String sha256) {}
