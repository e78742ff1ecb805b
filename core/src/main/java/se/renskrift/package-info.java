/**
 * The way in: {@link se.renskrift.Cleaner} turns one OCR text into a {@link
 * se.renskrift.CleanedDocument}.
 */
@NullMarked
package se.renskrift;

import org.jspecify.annotations.NullMarked;
