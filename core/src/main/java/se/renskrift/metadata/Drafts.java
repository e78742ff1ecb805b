package se.renskrift.metadata;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import se.renskrift.text.CorrectedText;
import se.renskrift.text.Skeleton;
import se.renskrift.text.Span;

/** Gathers what may be said and keeps, of what can be said once, the surest. */
final class Drafts {
  private static final Pattern SPACES = Pattern.compile("\\s+");

  private static final Set<Field> LISTS =
      Set.of(
          Field.DIARY_NUMBER,
          Field.SIGNATORY_NAME,
          Field.SIGNATORY_TITLE,
          Field.APPROVAL_NAME,
          Field.APPROVAL_TITLE,
          Field.APPROVAL_DATE,
          Field.ATTACHMENT);

  /** How sure a number is that is read in two ways. */
  private static final double DOUBTFUL = 0.5;

  /** More numbers are those of a list of matters. */
  private static final int MOST_COMPARED = 40;

  /** Numbers nearer to one another are several of one list. */
  private static final int APART = 200;

  private final CorrectedText corrected;
  private final Map<Field, List<Draft>> drafts = new EnumMap<>(Field.class);

  Drafts(CorrectedText corrected) {
    this.corrected = corrected;
  }

  /** Notes a value that stands in a line. */
  void add(Field field, String value, FormLine line, int from, int to, double confidence) {
    add(field, 0, value, line, from, line, to, confidence);
  }

  /** Notes a value that begins in one line and ends in another. */
  void add(
      Field field,
      int index,
      String value,
      FormLine first,
      int from,
      FormLine last,
      int to,
      double confidence) {
    String plain = plain(value.strip());
    int start = first.origin(from);
    Span span = new Span(start, Math.max(start, last.origin(to)));
    double sure =
        confidence
            * (first == last
                ? first.confidence(from, to)
                : first.confidence(from, first.text().length()) * last.confidence(0, to));
    if (!plain.isEmpty() && first.removed() == last.removed()) {
      drafts
          .computeIfAbsent(field, key -> new ArrayList<>())
          .add(new Draft(field, index, plain, span, first.removed(), sure));
    }
  }

  /** A value with single spaces, which most have. */
  private static String plain(String value) {
    for (int at = 0; at < value.length(); at++) {
      char c = value.charAt(at);
      if (c < ' ' || (c == ' ' && value.charAt(at + 1) == ' ')) {
        return SPACES.matcher(value).replaceAll(" ");
      }
    }
    return value;
  }

  /** Takes what was said of a field to be said of another, less surely. */
  void move(Field from, Field to) {
    List<Draft> of = drafts.remove(from);
    if (of != null) {
      List<Draft> moved = drafts.computeIfAbsent(to, key -> new ArrayList<>());
      for (Draft d : of) {
        moved.add(new Draft(to, d.index(), d.value(), d.span(), d.removed(), d.confidence() * 0.9));
      }
    }
  }

  /** Takes the surest of what is said of a field to say something of another, too. */
  void imply(Field from, Field to, String value) {
    List<Draft> of = drafts.getOrDefault(from, List.of());
    if (!of.isEmpty()) {
      Draft d = surest(of);
      Draft implied = new Draft(to, 0, value, d.span(), d.removed(), d.confidence() * 0.9);
      drafts.computeIfAbsent(to, key -> new ArrayList<>()).add(implied);
    }
  }

  /** Forgets what was said of some fields. */
  void forget(Set<Field> fields) {
    fields.forEach(drafts::remove);
  }

  boolean isEmpty() {
    return drafts.isEmpty();
  }

  boolean has(Field field) {
    return drafts.containsKey(field);
  }

  /** The surest value so far, or an empty text. */
  String value(Field field) {
    List<Draft> of = drafts.getOrDefault(field, List.of());
    return of.isEmpty() ? "" : surest(of).value();
  }

  /** How sure the surest value so far is; 0 if there is none. */
  double confidence(Field field) {
    List<Draft> of = drafts.getOrDefault(field, List.of());
    return of.isEmpty() ? 0 : surest(of).confidence();
  }

  /** Puts other drafts for those of some fields. */
  void revise(Set<Field> fields, UnaryOperator<Draft> revision) {
    for (Field field : fields) {
      List<Draft> of = drafts.get(field);
      if (of != null) {
        of.replaceAll(revision);
      }
    }
  }

  /**
   * Revises the surest draft of some fields that say one thing, and the next while it is that one
   * which is made less sure; no other can be the surest then.
   */
  void reviseSurest(Set<Field> fields, UnaryOperator<Draft> revision) {
    for (Field field : fields) {
      List<Draft> of = drafts.getOrDefault(field, List.of());
      Set<Integer> revised = new HashSet<>();
      int at = of.isEmpty() ? -1 : of.indexOf(surest(of));
      while (at >= 0 && revised.add(at)) {
        of.set(at, revision.apply(of.get(at)));
        at = of.indexOf(surest(of));
      }
    }
  }

  /**
   * Makes one of two readings of a number that stand in different places, as in the head and a
   * running header: the more frequent, else the first. Only one character may differ.
   */
  void agreeOnNumbers() {
    List<Draft> of = drafts.getOrDefault(Field.DIARY_NUMBER, new ArrayList<>());
    if (of.size() > MOST_COMPARED) {
      return;
    }
    for (Draft one : List.copyOf(of)) {
      for (Draft other : List.copyOf(of)) {
        boolean same =
            one.value().length() == other.value().length()
                && (one.removed() || other.removed() || areApart(one.span(), other.span()))
                && Readings.distance(one.value(), other.value(), 1) == 1;
        if (same && of.indexOf(one) < of.indexOf(other)) {
          boolean first = times(of, one.value()) >= times(of, other.value());
          Draft kept = first ? one : other;
          Draft dropped = first ? other : one;
          of.removeIf(draft -> draft.value().equals(dropped.value()));
          of.replaceAll(d -> d.value().equals(kept.value()) ? d.with(d.value(), DOUBTFUL) : d);
        }
      }
    }
  }

  private static boolean areApart(Span one, Span other) {
    return Math.abs(one.start() - other.start()) > APART;
  }

  private static long times(List<Draft> of, String value) {
    return of.stream().filter(draft -> draft.value().equals(value)).count();
  }

  /** The drafts of some fields. */
  List<Draft> of(Set<Field> fields) {
    return fields.stream().flatMap(f -> drafts.getOrDefault(f, List.of()).stream()).toList();
  }

  Metadata metadata() {
    List<Statement> statements = new ArrayList<>();
    for (Field field : Field.values()) {
      List<Draft> of = drafts.getOrDefault(field, List.of());
      if (of.isEmpty()) {
        continue;
      }
      if (field == Field.DIARY_NUMBER) {
        addDistinct(of, statements);
      } else if (LISTS.contains(field)) {
        of.forEach(draft -> statements.add(statement(draft, draft.index())));
      } else {
        statements.add(statement(surest(of), 0));
      }
    }
    return new Metadata(statements);
  }

  private void addDistinct(List<Draft> of, List<Statement> statements) {
    List<String> values = new ArrayList<>();
    for (Draft draft : of) {
      // Some numbers end in a point, which is not always written.
      if (!values.contains(draft.value()) && !values.contains(draft.value() + ".")) {
        statements.add(statement(draft, values.size()));
        values.add(draft.value());
      }
    }
  }

  private static Draft surest(List<Draft> of) {
    Draft surest = of.get(0);
    for (Draft draft : of) {
      surest = draft.confidence() > surest.confidence() ? draft : surest;
    }
    return surest;
  }

  /** Where a value stands in the source, without a line that was removed right before it. */
  Span source(Draft draft) {
    return draft.removed() ? draft.span() : copied(draft);
  }

  private Span copied(Draft draft) {
    Span span = corrected.toSource(draft.span());
    int least = Skeleton.of(draft.span().of(corrected.text())).length();
    for (int end = lineEnd(span); end >= 0; end = lineEnd(span)) {
      Span rest = new Span(end + 1, span.end());
      if (Skeleton.of(rest.of(corrected.source())).length() < least) {
        return span;
      }
      span = rest;
    }
    return span;
  }

  private int lineEnd(Span span) {
    int end = corrected.source().indexOf('\n', span.start());
    return end < span.end() ? end : -1;
  }

  private Statement statement(Draft draft, int index) {
    Span source = source(draft);
    String observed = source.of(corrected.source());
    // A number is never taken from a correction of the word before it.
    boolean number = draft.field() == Field.DIARY_NUMBER && !draft.value().equals(observed);
    String value =
        number && observed.indexOf('\n') < 0 ? DiaryNumbers.repaired(observed) : draft.value();
    return new Statement(
        draft.field(),
        index,
        value,
        observed,
        draft.removed() ? null : draft.span(),
        source,
        draft.confidence());
  }
}
