package se.renskrift.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import se.renskrift.layout.HyphenVerdict.Action;
import se.renskrift.lexicon.Lexicon;
import se.renskrift.text.Correction;
import se.renskrift.text.Evidence;
import se.renskrift.text.Kind;
import se.renskrift.text.Span;
import se.renskrift.text.Stage;

/**
 * Joins words cut at a line's end, also across a page break.
 *
 * <p>Hyphens that are of the word stay: after abbreviations and numbers, before capitals, and where
 * a word's end is left out before a conjunction. Each correction's evidence says how often the
 * joined and the hyphenated form stand elsewhere in the text and whether the lexicon has the joined
 * one. Immutable and thread-safe.
 */
public final class Dehyphenator implements Stage {
  private final LayoutTerms terms;
  private final Lexicon lexicon;
  private final boolean keepLines;

  /**
   * A stage that knows the words of {@code lexicon}.
   *
   * @param keepLines whether lines stay lines: a joined word then stands whole on the line where it
   *     began; otherwise lines that a cut word connects become one
   */
  public Dehyphenator(LayoutTerms terms, Lexicon lexicon, boolean keepLines) {
    this.terms = Objects.requireNonNull(terms, "terms");
    this.lexicon = Objects.requireNonNull(lexicon, "lexicon");
    this.keepLines = keepLines;
  }

  @Override
  public List<Correction> propose(String text) {
    List<Cut> cuts = cuts(text);
    if (cuts.isEmpty()) {
      return List.of();
    }
    HyphenJudge judge = new HyphenJudge(terms, lexicon, text, cuts);
    List<Correction> found = new ArrayList<>();
    for (int i = 0; i < cuts.size(); i++) {
      Cut cut = cuts.get(i);
      HyphenVerdict verdict = judge.judge(cut);
      switch (verdict.action()) {
        case JOIN, JOIN_DOUBLED, KEEP_HYPHEN -> found.add(join(cut, verdict, judge));
        case PART -> part(cut, verdict, found);
        case LEAVE -> {}
      }
    }
    return found;
  }

  private static List<Cut> cuts(String text) {
    List<Cut> cuts = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      if (Line.endsLine(text.charAt(at))) {
        Cut cut = Cut.at(text, at);
        if (cut != null) {
          cuts.add(cut);
        }
        while (at < text.length() && Line.isSpace(text.charAt(at))) {
          at++;
        }
      } else {
        at++;
      }
    }
    return cuts;
  }

  private Correction join(Cut cut, HyphenVerdict verdict, HyphenJudge judge) {
    boolean keepsHyphen = verdict.action() == Action.KEEP_HYPHEN;
    int start = keepsHyphen ? cut.gap() : cut.hyphen();
    int tail = cut.tail() + (verdict.action() == Action.JOIN_DOUBLED ? 1 : 0);
    int end = tail;
    String intended = "";
    if (keepLines) {
      int tokenEnd = cut.tokenEnd();
      int next = tokenEnd;
      while (next < cut.text().length() && isBlank(cut.text().charAt(next))) {
        next++;
      }
      boolean lastOfLine = next == cut.text().length() || Line.endsLine(cut.text().charAt(next));
      if (!lastOfLine || (cut.hasFormFeed() && !Hyphens.isHyphen(cut.text().charAt(next - 1)))) {
        end = next;
        intended =
            cut.text().substring(tail, tokenEnd) + cut.text().substring(cut.gap(), cut.tail());
      }
    }
    double confidence = cut.isAdjacent() ? verdict.confidence() : verdict.confidence() - 0.03;
    return new Correction(
        new Span(start, end),
        intended,
        Kind.DEHYPHENATION,
        confidence,
        List.of(evidence(cut, verdict, judge)));
  }

  private static Evidence evidence(Cut cut, HyphenVerdict verdict, HyphenJudge judge) {
    SortedMap<String, Double> scores = new TreeMap<>();
    scores.put("joined-elsewhere", (double) judge.count(cut, cut.joined()));
    scores.put("hyphenated-elsewhere", (double) judge.count(cut, cut.hyphenated()));
    scores.put("joined-in-lexicon", judge.isListed(cut, cut.joined()) ? 1.0 : 0.0);
    boolean kept = verdict.action() == Action.KEEP_HYPHEN;
    List<String> other = cut.isWord() ? List.of(kept ? cut.joined() : cut.hyphenated()) : List.of();
    return new Evidence(verdict.rule(), scores, other);
  }

  /** The line break within a paragraph becomes a space; other breaks are not this stage's. */
  private void part(Cut cut, HyphenVerdict verdict, List<Correction> found) {
    if (!keepLines && cut.isAdjacent()) {
      Rule rule = Rule.of(Kind.LINE_BREAK, verdict.rule(), verdict.confidence());
      found.add(rule.correct(cut.gap(), cut.tail(), " "));
    }
  }

  private static boolean isBlank(char c) {
    return Line.isSpace(c) && !Line.endsLine(c);
  }
}
