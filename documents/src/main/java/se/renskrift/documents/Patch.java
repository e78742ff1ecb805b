package se.renskrift.documents;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import se.renskrift.text.Span;

/** Changes to a text that are to be made all at once. Not thread-safe. */
final class Patch {
  private record Edit(Span span, String replacement) {}

  private final List<Edit> edits = new ArrayList<>();

  /** Replaces a stretch. */
  void replace(Span span, String replacement) {
    edits.add(new Edit(span, replacement));
  }

  /** Inserts; of what is inserted in one place, the first comes first. */
  void insert(int offset, String inserted) {
    replace(new Span(offset, offset), inserted);
  }

  boolean isEmpty() {
    return edits.isEmpty();
  }

  String apply(String text) {
    edits.sort(Comparator.comparingInt(edit -> edit.span().start()));
    StringBuilder out = new StringBuilder(text.length() + 64 * edits.size());
    int at = 0;
    for (Edit edit : edits) {
      if (edit.span().start() < at) {
        throw new IllegalStateException("two changes meet at " + edit.span().start());
      }
      out.append(text, at, edit.span().start()).append(edit.replacement());
      at = edit.span().end();
    }
    return out.append(text, at, text.length()).toString();
  }
}
