package se.renskrift.lexicon;

/**
 * Some of a lexicon's words, or of the forms that begin its compounds.
 *
 * @param automaton numbers them from 0
 * @param first the number in the lexicon of the automaton's first
 */
public record WordLayer(WordAutomaton automaton, int first) {}
