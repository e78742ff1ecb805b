package se.renskrift.documents;

/**
 * A text of a PAGE XML file and the words it holds.
 *
 * @param owner the word, line or region whose text it is
 * @param equivalent its {@code TextEquiv}
 * @param content the {@code Unicode} in it
 * @param first the number of its first word among all words of the file
 * @param count how many words it holds
 * @param copy whether the words were read from elsewhere, and this repeats them
 */
record PagePlace(
    XmlElement owner,
    XmlElement equivalent,
    XmlElement content,
    int first,
    int count,
    boolean copy) {}
