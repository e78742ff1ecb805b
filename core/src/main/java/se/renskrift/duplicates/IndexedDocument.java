package se.renskrift.duplicates;

/**
 * A document as an index keeps it.
 *
 * @param words how many of its words can be found again, but at least half of all
 * @param passages how many of its passages are kept
 */
record IndexedDocument(String name, String stamp, int words, int passages) {}
