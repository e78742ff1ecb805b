package se.renskrift.documents;

/**
 * A {@code String} of an ALTO file and the words it holds.
 *
 * @param element the element
 * @param first the number of its first word among all words of the file
 * @param count how many words it holds; usually 1
 * @param tail how many characters at the content's end are no part of the words: a hyphen
 */
record AltoPlace(XmlElement element, int first, int count, int tail) {}
