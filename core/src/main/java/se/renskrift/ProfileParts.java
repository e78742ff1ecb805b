package se.renskrift;

import java.util.ArrayList;
import java.util.List;
import se.renskrift.correction.DamageFinding;
import se.renskrift.layout.Pages;
import se.renskrift.text.CorrectedText;
import se.renskrift.text.Span;

/**
 * Tells a document's damage, found in a text that was already corrected, by places of its source.
 */
final class ProfileParts {
  private ProfileParts() {}

  static DamageProfile of(DamageFinding finding, CorrectedText corrected, Pages pages) {
    List<DamageFinding.Part> found = finding.parts();
    int[] starts = found.stream().mapToInt(part -> part.span().start()).toArray();
    int[] sources = corrected.toSource(starts);
    List<DamageProfile.Part> parts = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      boolean last = i + 1 == found.size();
      int start = i == 0 ? 0 : sources[i];
      int end = last ? corrected.source().length() : sources[i + 1];
      int lastUnit = Math.max(starts[i], found.get(i).span().end() - 1);
      parts.add(
          new DamageProfile.Part(
              new Span(start, end),
              pages.applyAsInt(starts[i]),
              pages.applyAsInt(lastUnit),
              found.get(i).damage()));
    }
    return new DamageProfile(finding.whole(), parts);
  }
}
