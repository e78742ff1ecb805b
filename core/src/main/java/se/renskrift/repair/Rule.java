package se.renskrift.repair;

import java.util.List;
import se.renskrift.text.Correction;
import se.renskrift.text.Evidence;
import se.renskrift.text.Kind;
import se.renskrift.text.Span;

/** A named reason for a correction; all its corrections share one piece of evidence. */
record Rule(Kind kind, double confidence, List<Evidence> evidence) {
  static Rule of(Kind kind, String name) {
    return of(kind, name, 1);
  }

  static Rule of(Kind kind, String name, double confidence) {
    return new Rule(kind, confidence, List.of(Evidence.of(name)));
  }

  Correction correct(int start, int end, String intended) {
    return new Correction(new Span(start, end), intended, kind, confidence, evidence);
  }
}
