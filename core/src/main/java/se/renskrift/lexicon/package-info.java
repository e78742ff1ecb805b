/**
 * Which strings are words.
 *
 * <p>Start with {@link se.renskrift.lexicon.Lexicon}.
 */
@NullMarked
package se.renskrift.lexicon;

import org.jspecify.annotations.NullMarked;
