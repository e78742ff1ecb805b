package se.renskrift.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import se.renskrift.lexicon.CompoundLexicon;
import se.renskrift.text.CorrectedText;
import se.renskrift.text.Correction;
import se.renskrift.text.Span;
import se.renskrift.text.Stage;

/**
 * Undoes text layers in which every letter was moved by a constant, as in a PDF whose font does not
 * say which character a glyph is.
 *
 * <p>All of a text may be moved, or some of its lines. Lines that hold words of the lexicon as they
 * stand are never touched; a shift is believed only if nearly all of the others become such words
 * by it, and by no other shift. Immutable and thread-safe.
 */
public final class GlyphRepair implements Stage {
  /** Fonts of one text may be moved differently. */
  private static final int MAX_ROUNDS = 4;

  /** Fewer characters together that are no language are names, numbers or badly read words. */
  private static final int MIN_STRANGE = 80;

  private static final int MIN_LINE = 4;

  /** Words of fewer letters come about by chance. */
  private static final int MIN_SOUND = 6;

  private static final double STRANGE = 0.25;
  private static final double EXPLAINED = 0.5;

  /** So much likelier, as ln by letter, must words of no lexicon be one way or the other. */
  private static final double LIKELIER = 0.4;

  private final CompoundLexicon lexicon;
  private final Orthography orthography;
  private final GlyphShiftSearch search;

  /** A stage that knows moved text by the words of the lexicon. */
  public GlyphRepair(Alphabet alphabet, CompoundLexicon lexicon) {
    this.lexicon = lexicon;
    orthography = new Orthography(alphabet, lexicon);
    search = new GlyphShiftSearch(this::isWord, this::isSimple);
  }

  @Override
  public List<Correction> propose(String text) {
    CorrectedText repaired = CorrectedText.of(text);
    for (int round = 0; round < MAX_ROUNDS; round++) {
      List<Correction> found = undo(repaired.text());
      if (found.isEmpty()) {
        break;
      }
      repaired = repaired.revise(found);
    }
    return repaired.corrections();
  }

  private List<Correction> undo(String text) {
    List<Span> strange = strange(text);
    if (strange.isEmpty()) {
      return List.of();
    }
    GlyphShift letters = search.likeliest(text, strange);
    if (letters == null) {
      return List.of();
    }
    List<Span> parts =
        Parts.damaged(text, (start, end) -> verdict(letters, text, new Span(start, end)));
    List<Correction> found = new ArrayList<>();
    GlyphShift shift = MovedClasses.of(letters, text, parts);
    parts = Parts.damaged(text, (start, end) -> formed(shift, text, new Span(start, end)));
    GlyphReading reading = new GlyphReading(shift, text, parts, orthography);
    for (Span part : parts) {
      reading.correct(part, found);
    }
    return found;
  }

  /** The lines that hardly hold a word, if enough of them follow upon each other somewhere. */
  private List<Span> strange(String text) {
    List<Span> strange = new ArrayList<>();
    int run = 0;
    int longest = 0;
    int at = 0;
    while (at < text.length()) {
      int end = text.indexOf('\n', at);
      end = end < 0 ? text.length() : end;
      if (end - at >= MIN_LINE) {
        Span line = new Span(at, end);
        boolean isStrange = asItStands(text, line, this::isSimple).share() < STRANGE;
        run = isStrange ? run + line.length() : 0;
        longest = Math.max(longest, run);
        if (isStrange) {
          strange.add(line);
        }
      }
      at = end + 1;
    }
    return longest < MIN_STRANGE ? List.of() : strange;
  }

  private Parts.Verdict verdict(GlyphShift shift, String text, Span line) {
    Coverage stands = asItStands(text, line, this::isWord);
    Coverage moved = Coverage.of(text, line, shift::letter, false, this::isWord, null);
    if (stands.share() >= EXPLAINED && stands.listed() > 2 * moved.listed()) {
      return stands.listed() < MIN_SOUND ? Parts.Verdict.SILENT : Parts.Verdict.SOUND;
    }
    if (moved.share() >= EXPLAINED && moved.listed() > 2 * stands.listed()) {
      return Parts.Verdict.DAMAGED;
    }
    if (Math.min(stands.letters(), moved.letters()) < MIN_SOUND) {
      return Parts.Verdict.SILENT;
    }
    double likelier =
        likelihood(text, line, shift::letter) - likelihood(text, line, GlyphRepair::itself);
    if (likelier > LIKELIER) {
      return Parts.Verdict.DAMAGED;
    }
    return likelier < -LIKELIER ? Parts.Verdict.SOUND : Parts.Verdict.SILENT;
  }

  /** The verdict on a line; one that tells nothing by its words may by what it is formed like. */
  private Parts.Verdict formed(GlyphShift shift, String text, Span line) {
    Parts.Verdict verdict = verdict(shift, text, line);
    if (verdict != Parts.Verdict.SILENT) {
      return verdict;
    }
    boolean stands = MovedClasses.areWellFormed(GlyphRepair::itself, text, line);
    boolean moved = MovedClasses.areWellFormed(shift::meant, text, line);
    if (stands == moved) {
      return Parts.Verdict.SILENT;
    }
    return moved ? Parts.Verdict.DAMAGED : Parts.Verdict.SOUND;
  }

  /** ln P of the line's words by their letters alone, a letter. */
  private double likelihood(String text, Span line, Coverage.Reading reading) {
    StringBuilder word = new StringBuilder();
    double sum = 0;
    int letters = 0;
    for (int i = line.start(); i <= line.end(); i++) {
      char letter = i < line.end() ? reading.decode(text.charAt(i)) : 0;
      if (GlyphShift.isLetter(letter)) {
        word.append(Character.toLowerCase(letter));
      } else if (word.length() > 1 && word.length() <= CompoundLexicon.LONGEST) {
        sum += lexicon.spelling(word);
        letters += word.length() + 1;
        word.setLength(0);
      } else {
        word.setLength(0);
      }
    }
    return letters == 0 ? 0 : sum / letters;
  }

  private static char itself(char c) {
    return c;
  }

  private static Coverage asItStands(String text, Span line, Predicate<CharSequence> isWord) {
    return Coverage.of(text, line, GlyphRepair::itself, true, isWord, null);
  }

  private boolean isWord(CharSequence word) {
    return isSimple(word) || lexicon.compound(word) > CompoundLexicon.NEVER;
  }

  private boolean isSimple(CharSequence word) {
    return lexicon.number(word) >= 0;
  }
}
