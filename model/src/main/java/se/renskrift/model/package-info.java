/** Finds the Swedish language pack on the class path. */
@NullMarked
package se.renskrift.model;

import org.jspecify.annotations.NullMarked;
