package se.renskrift.repair;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.renskrift.lexicon.Lexicon;
import se.renskrift.text.CorrectedText;
import se.renskrift.text.Correction;
import se.renskrift.text.Kind;
import se.renskrift.text.Span;
import se.renskrift.text.Stage;

/**
 * Undoes reading with the wrong character encoding.
 *
 * <p>Three things can have happened, once or twice, to all of a text or to some lines of it: UTF-8
 * was read as another encoding; one encoding of a byte a character was read as another; or a
 * national seven-bit code was read as ASCII. The first leaves sequences that are hard to get
 * otherwise and is undone wherever they stand. The two others leave signs that other texts use, and
 * are undone only in lines that speak for it, if words of the lexicon come out. Immutable and
 * thread-safe.
 */
public final class MojibakeRepair implements Stage {
  /** Parts of a text may have been damaged in different ways, but hardly in more. */
  private static final int MAX_ROUNDS = 3;

  /** What a word with letters of the language says if it is in no lexicon. */
  private static final double UNLISTED = 0.4;

  private static final Rule CONTROLS =
      Rule.of(Kind.MOJIBAKE, "windows-1252-read-as-iso-8859-1", 0.98);

  private final Orthography orthography;
  private final MisreadingSearch search;
  private final Stage signs;
  private final Stage sevenBit;

  /** A stage that expects the letters of the given alphabet and the words of the lexicon. */
  public MojibakeRepair(Alphabet alphabet, Lexicon lexicon) {
    orthography = new Orthography(alphabet, lexicon);
    search = new MisreadingSearch(orthography);
    signs = new MisreadSigns(orthography);
    sevenBit = new MisreadSevenBit(orthography);
  }

  @Override
  public List<Correction> propose(String text) {
    CorrectedText repaired = CorrectedText.of(text);
    for (int round = 0; round < MAX_ROUNDS; round++) {
      MisreadingChain chain = search.likeliest(repaired.text());
      List<Correction> found = chain == null ? List.of() : undo(chain, repaired.text());
      if (found.isEmpty()) {
        break;
      }
      repaired = repaired.revise(found);
    }
    return repaired.revise(MojibakeRepair::controls).revise(signs).revise(sevenBit).corrections();
  }

  private List<Correction> undo(MisreadingChain chain, String text) {
    List<Correction> found = new ArrayList<>();
    if (chain.makesSequences()) {
      undo(chain, text, new Span(0, text.length()), found);
    } else {
      for (Span part : Parts.damaged(text, (start, end) -> verdict(chain, text, start, end))) {
        undo(chain, text, part, found);
      }
    }
    return found;
  }

  private void undo(MisreadingChain chain, String text, Span part, List<Correction> found) {
    int at = nextHigh(text, part.start(), part.end());
    while (at < part.end()) {
      Correction correction = undo(chain, text, at);
      if (correction != null) {
        found.add(correction);
      }
      at = nextHigh(text, correction == null ? at + 1 : correction.span().end(), part.end());
    }
  }

  private @Nullable Correction undo(MisreadingChain chain, String text, int at) {
    long original = chain.original(text, at, orthography);
    if (original == MisreadingChain.NONE) {
      return null;
    }
    char meant = (char) MisreadingChain.point(original);
    int end = MisreadingChain.position(original);
    boolean expected = orthography.rank(meant) > Orthography.ODD;
    if ((end == at + 1 && meant == text.charAt(at)) || !(expected || Character.isLetter(meant))) {
      return null;
    }
    return chain.rule().correct(at, end, String.valueOf(meant));
  }

  /** What a line says of a chain that gives one character for one. */
  private Parts.Verdict verdict(MisreadingChain chain, String text, int start, int end) {
    if (nextHigh(text, start, end) == end) {
      return Parts.Verdict.SILENT;
    }
    double against = 0;
    double speakFor = 0;
    for (Span span : Words.in(text, start, end)) {
      if (span.length() > Words.LONGEST || nextHigh(text, span.start(), span.end()) == span.end()) {
        continue;
      }
      String word = span.of(text);
      MisreadWord read = MisreadWord.of(word, chain, orthography);
      boolean comesOut =
          read.regained() > read.lost() && read.odd() == 0 && orthography.isListed(read.text());
      comesOut |= read.odd() == 0 && read.lost() == 0 && orthography.hasOdd(word);
      boolean goes = read.lost() > 0 && orthography.isSound(word);
      speakFor += comesOut ? 1 : 0;
      against += !goes || comesOut ? 0 : orthography.isListed(word) ? 1 : UNLISTED;
    }
    if (speakFor > against) {
      return Parts.Verdict.DAMAGED;
    }
    return against > 0 ? Parts.Verdict.SOUND : Parts.Verdict.SILENT;
  }

  private static int nextHigh(String text, int from, int to) {
    int at = from;
    while (at < to && text.charAt(at) < 0x80) {
      at++;
    }
    return at;
  }

  /** Control characters of ISO-8859-1 stand in no text: they are Windows-1252. */
  private static List<Correction> controls(String text) {
    List<Correction> found = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      // U+0085 is also a line ending of mainframes; the other stage takes it for one.
      if (c >= 0x80 && c < 0xA0 && c != 0x85) {
        char meant = CodePage.WINDOWS_1252.decode(c);
        if (meant != c) {
          found.add(CONTROLS.correct(i, i + 1, String.valueOf(meant)));
        }
      }
    }
    return found;
  }
}
