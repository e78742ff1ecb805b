/**
 * Measures accuracy and speed, and trains the Swedish model.
 *
 * <p>Nothing here is published. Start with {@link se.renskrift.benchmark.AccuracyReport}, {@link
 * se.renskrift.benchmark.ComparisonReport}, {@link se.renskrift.benchmark.SpeedReport} or {@link
 * se.renskrift.benchmark.Training}; the script {@code benchmark/run} runs them.
 */
@NullMarked
package se.renskrift.benchmark;

import org.jspecify.annotations.NullMarked;
