/**
 * Undoes what files, fonts and encodings did to the characters of a text, all in the same way;
 * looks into the lexicon only to know whether what comes out are words.
 *
 * <p>Start with {@link se.renskrift.repair.UnicodeRepair}. The stages, in the order they run, and
 * where to read on:
 *
 * <ul>
 *   <li>{@link se.renskrift.repair.GlyphRepair}: every letter moved by a constant. {@code
 *       GlyphShiftSearch} finds the shift, {@code MovedClasses} whether digits and signs were moved
 *       too, {@code GlyphReading} reads.
 *   <li>{@link se.renskrift.repair.MojibakeRepair}: one encoding read as another, once or twice.
 *       {@code MisreadingSearch} finds the {@code MisreadingChain}; {@code MisreadSigns} and {@code
 *       MisreadSevenBit} see to what leaves the letters as they are or makes ASCII of them.
 *   <li>{@link se.renskrift.repair.UnicodeRepair}: odd forms of characters, accents apart from
 *       their letters.
 *   <li>{@link se.renskrift.repair.LostLetters}: signs that stand where letters were, after lines
 *       and hyphens have been undone; {@link se.renskrift.repair.Illegibles} marks what is left.
 * </ul>
 *
 * <p>{@code Parts} tells damaged lines from sound ones for all that may have hit some lines only.
 * On text that is sound each stage is one cheap look through the characters.
 */
@NullMarked
package se.renskrift.repair;

import org.jspecify.annotations.NullMarked;
