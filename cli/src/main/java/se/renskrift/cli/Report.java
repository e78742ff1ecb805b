package se.renskrift.cli;

import java.util.EnumSet;
import java.util.List;
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
  private int passedOver;
  private String none = "";
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
    } else if (outcome instanceof Outcome.PassedOver done) {
      passedOver++;
      none = unwritten(done.results());
      say(outcome, none);
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
      sayUnwritten(done);
      if (!done.results().provenance().isEmpty()) {
        say(outcome, done.results().provenance());
      }
    }
    progress.advance(1);
  }

  private void sayUnwritten(Outcome.Cleaned done) {
    String never = unwritten(done.results());
    if (!never.isEmpty()) {
      say(done, never);
    }
    List<Outcome.Unwritten> failures =
        done.results().unwritten().stream().filter(Outcome.Unwritten::isFailure).toList();
    for (Outcome.Unwritten format : failures) {
      String message = messages.get("summary.formatFailed", format.format().id(), format.message());
      streams.err().println(done.source().label() + ": " + message);
      this.failures.add(format.code());
    }
    if (!failures.isEmpty()) {
      cleaned--;
      failed++;
    }
  }

  /** The formats that an input of this kind never has; empty if there are none. */
  private String unwritten(Outcome.Written results) {
    String formats =
        results.unwritten().stream()
            .filter(format -> !format.isFailure())
            .map(format -> format.format().id())
            .collect(Collectors.joining(", "));
    return formats.isEmpty()
        ? ""
        : messages.get("summary.otherFormat", formats, results.mediaType());
  }

  /** Says how it all ended, if there was more than one input. */
  ExitCode end() {
    progress.clear();
    int inputs = cleaned + skipped + passedOver + failed;
    if (!quiet && inputs > 1) {
      streams
          .err()
          .println(
              messages.get(
                  "summary.all", inputs, cleaned, skipped + passedOver, failed, corrections));
    }
    if (passedOver == inputs) {
      if (quiet) {
        streams.err().println("renskrift: " + none);
      }
      return ExitCode.USAGE;
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
