/**
 * Which strings are words.
 *
 * <p>Start with {@link se.renskrift.lexicon.Lexicon}. {@link se.renskrift.lexicon.CompoundLexicon}
 * is the one that packs hold. What a user brings, {@link se.renskrift.lexicon.WordList}, stands
 * beside its words as {@link se.renskrift.lexicon.AddedWords}: a second automaton, walked like the
 * first, so that nothing has to be built anew.
 */
@NullMarked
package se.renskrift.lexicon;

import org.jspecify.annotations.NullMarked;
