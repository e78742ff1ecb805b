package se.renskrift.correction;

/**
 * What is known of an observed word, wherever it stands. Nobody changes the array.
 *
 * @param candidates the observed word first
 */
record KnownWord(Candidate[] candidates, WordLikelihood likelihood) {}
