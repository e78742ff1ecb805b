package se.renskrift.duplicates;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What an index keeps of a document: its passages and the keys by which they are found.
 *
 * <p>Making it is most of the work of adding a document, and can be done on any thread. Passages
 * that say too little are left out: those under five words, and lines of up to twelve that end
 * without a full stop, such as headings; but furniture and lines with an address in them, which
 * look like it, count from three words on. Immutable and thread-safe.
 */
public final class DocumentSketch {
  private static final int LEAST_WORDS = 5;
  private static final int MAX_LINE_WORDS = 12;
  private static final int LEAST_STANDING_WORDS = 3;

  private final String name;
  private final String stamp;
  private final int words;
  private final List<SketchedPassage> passages;

  private DocumentSketch(String name, String stamp, int words, List<SketchedPassage> passages) {
    this.name = name;
    this.stamp = stamp;
    this.words = words;
    this.passages = passages;
  }

  /**
   * The sketch of a document.
   *
   * @param name what to call it; an index has one document of a name
   * @param stamp something that changes when the document does
   * @param passages in the order in which they stand
   */
  public static DocumentSketch of(String name, String stamp, List<Passage> passages) {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(stamp, "stamp");
    List<SketchedPassage> sketched = new ArrayList<>();
    int total = 0;
    int compared = 0;
    for (int at = 0; at < passages.size(); at++) {
      Passage passage = passages.get(at);
      WordSequence words = WordSequence.of(passage.text());
      boolean edge =
          at == 0
              || at + 1 == passages.size()
              || passages.get(at - 1).page() != passage.page()
              || passages.get(at + 1).page() != passage.page();
      boolean standing = passage.furniture() || isAddress(words, passage.text());
      total += passage.furniture() ? 0 : words.size();
      if (isWorthIt(words, standing)) {
        compared += passage.furniture() ? 0 : words.size();
        sketched.add(SketchedPassage.of(passage, words, standing, edge));
      }
    }
    // Headings and rows of tables are not compared; what is must weigh half, all the same.
    int counted = Math.max(compared, total / 2);
    return new DocumentSketch(name, stamp, counted, List.copyOf(sketched));
  }

  private static boolean isWorthIt(WordSequence words, boolean standing) {
    boolean line = words.size() <= MAX_LINE_WORDS && !words.endsSentence();
    return standing ? words.size() >= LEAST_STANDING_WORDS : words.size() >= LEAST_WORDS && !line;
  }

  /** Whether a line holds numbers or an electronic address, words, and no sentence. */
  static boolean isAddress(WordSequence line, String text) {
    if (line.endsSentence() || line.size() > MAX_LINE_WORDS) {
      return false;
    }
    int numbers = 0;
    int letters = 0;
    for (int at = 0; at < line.size(); at++) {
      boolean number = line.isNumber(at);
      numbers += number ? 1 : 0;
      letters += !number && line.skeleton(at).length() >= 3 ? 1 : 0;
    }
    return letters > 0 && (numbers >= 2 || text.indexOf('@') >= 0);
  }

  /** What the document is called. */
  public String name() {
    return name;
  }

  /** What changes when the document does. */
  public String stamp() {
    return stamp;
  }

  /** How many words of the document can be found again, but at least half of all. */
  int words() {
    return words;
  }

  List<SketchedPassage> passages() {
    return passages;
  }
}
