package se.renskrift.duplicates;

/**
 * A document as an index keeps it.
 *
 * @param words how many it has, furniture left out
 * @param passages how many of its passages are kept
 */
record IndexedDocument(String name, String stamp, int words, int passages) {}
