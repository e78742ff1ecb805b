package se.renskrift.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BatchTest {
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7})
  void handsOnOutcomesInTheOrderOfTheInputs(int jobs) {
    List<Source> sources = sources(200);
    List<Source> seen = new ArrayList<>();
    Batch.run(
        sources,
        jobs,
        source -> {
          pause(source.hashCode() & 3);
          return new Outcome.Skipped(source);
        },
        outcome -> seen.add(outcome.source()));
    assertThat(seen).isEqualTo(sources);
  }

  @Test
  void worksOnSeveralInputsAtATimeButNotFarAhead() {
    AtomicInteger begun = new AtomicInteger();
    AtomicInteger handedOn = new AtomicInteger();
    AtomicInteger farthest = new AtomicInteger();
    Batch.run(
        sources(500),
        2,
        source -> {
          int ahead = begun.incrementAndGet() - handedOn.get();
          farthest.accumulateAndGet(ahead, Math::max);
          return new Outcome.Skipped(source);
        },
        outcome -> {
          pause(1);
          handedOn.incrementAndGet();
        });
    assertThat(farthest.get()).isBetween(2, 17);
  }

  private static List<Source> sources(int count) {
    return IntStream.range(0, count).mapToObj(i -> new Source("f" + i, "f" + i, null)).toList();
  }

  private static void pause(int millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
