package se.renskrift.cli;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import se.renskrift.text.Kind;

/** Says on stderr what became of each input and, of several, of all; knows the exit code. */
final class Report {
  private final Streams streams;
  private final Messages messages;
  private final boolean quiet;
  private final Progress progress;
  private final Set<ExitCode> failures = EnumSet.noneOf(ExitCode.class);
  private int cleaned;
  private int skipped;
  private int failed;
  private int partial;
  private int corrections;

  Report(Streams streams, Messages messages, boolean quiet, int inputs) {
    this.streams = streams;
    this.messages = messages;
    this.quiet = quiet;
    this.progress = new Progress(streams, messages, "progress", inputs, 1, !quiet, Progress.STEP);
  }

  /** Takes note of an outcome, and says it unless it is good and the user wants quiet. */
  void add(Outcome outcome) {
    progress.clear();
    if (outcome instanceof Outcome.Failed failure) {
      failed++;
      failures.add(failure.exitCode());
      String place = failure.place().isEmpty() ? "" : ":" + failure.place();
      streams.err().println(failure.source().label() + place + ": " + failure.message());
    } else if (outcome instanceof Outcome.Skipped) {
      skipped++;
      say(outcome, messages.get("summary.skipped"));
    } else if (outcome instanceof Outcome.Cleaned done) {
      cleaned++;
      corrections += total(done.corrections());
      say(outcome, summary(done));
      String damage = DamageLine.of(messages, done.damage());
      if (!damage.isEmpty()) {
        say(outcome, damage);
      }
      if (done.illegible() > 0) {
        say(outcome, messages.get("summary.illegible", done.illegible()));
      }
      if (!done.blankPages().isEmpty()) {
        String pages =
            done.blankPages().stream().map(String::valueOf).collect(Collectors.joining(", "));
        say(outcome, messages.get("summary.blankPages", done.blankPages().size(), pages));
      }
      if (!done.missing().isEmpty()) {
        partial++;
        streams.err().println(outcome.source().label() + ": " + done.missing());
      }
    }
    progress.advance(1);
  }

  /** Says how it all ended, if there was more than one input. */
  ExitCode end() {
    progress.clear();
    int inputs = cleaned + skipped + failed;
    if (!quiet && inputs > 1) {
      streams
          .err()
          .println(messages.get("summary.all", inputs, cleaned, skipped, failed, corrections));
    }
    if (failed == 0) {
      return partial == 0 ? ExitCode.OK : ExitCode.SOME_FAILED;
    }
    boolean alike = failed == inputs && failures.size() == 1;
    return alike ? failures.iterator().next() : ExitCode.SOME_FAILED;
  }

  private void say(Outcome outcome, String message) {
    if (!quiet) {
      streams.err().println(outcome.source().label() + ": " + message);
    }
  }

  private String summary(Outcome.Cleaned done) {
    String counts =
        done.corrections().entrySet().stream()
            .sorted(Map.Entry.<Kind, Integer>comparingByKey().reversed())
            .map(entry -> messages.get("kind." + entry.getKey().name(), entry.getValue()))
            .collect(Collectors.joining(", "));
    int total = total(done.corrections());
    return counts.isEmpty()
        ? messages.get("summary.unchanged", done.suggestions())
        : messages.get("summary.cleaned", total, counts, done.suggestions());
  }

  private static int total(Map<Kind, Integer> counts) {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }
}
