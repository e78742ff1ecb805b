/**
 * Finds the most probable intended words behind the observed ones.
 *
 * <p>A noisy channel (Kernighan, Church and Gale 1990) over a whole text: {@link
 * se.renskrift.correction.CandidateSearch} looks for words that the error model could have turned
 * into the observed one, compounds included; {@link se.renskrift.correction.Lattice} weighs all of
 * a text's candidates against each other with the language model. The document is first cut into
 * parts that were damaged alike, {@link se.renskrift.correction.DamageParts}, and an error model
 * fitted to each, {@link se.renskrift.correction.DocumentDamage}, so that a clean document, or part
 * of one, is left alone because it shows no damage. The observed word is always a candidate. Start
 * with {@link se.renskrift.correction.Corrector}.
 */
@NullMarked
package se.renskrift.correction;

import org.jspecify.annotations.NullMarked;
