/**
 * Undoes what files and encodings did to the characters of a text; knows nothing of words.
 *
 * <p>Start with {@link se.renskrift.repair.UnicodeRepair}. {@link
 * se.renskrift.repair.MojibakeRepair} goes before it, since text read with a wrong encoding holds
 * control characters and no-break spaces that mean letters.
 */
@NullMarked
package se.renskrift.repair;

import org.jspecify.annotations.NullMarked;
