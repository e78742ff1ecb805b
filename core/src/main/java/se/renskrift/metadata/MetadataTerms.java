package se.renskrift.metadata;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.renskrift.text.Skeleton;

/**
 * The words by which documents say what they are. Immutable and thread-safe.
 *
 * <p>The file has three columns, separated by tabs: what the words are, what they stand for or
 * {@code -}, and the words; a {@code *} stands for letters before or other words after them. {@code
 * label} stands for a {@link Label} in lower case, {@code document} and {@code answer} for the name
 * of a kind of document, {@code month} for its number; of {@code given} names several stand on a
 * line. Lines that begin with {@code #} and empty lines are skipped.
 */
public final class MetadataTerms {
  /** What words are. */
  enum Kind {
    LABEL,
    DOCUMENT,
    BODY,
    AUTHORITY,
    AGENCY,
    UNIT,
    MUNICIPALITY,
    TITLE,
    MONTH,
    ANSWER,
    PAPER,
    CLOCK,
    READER,
    PROPOSES,
    SENT,
    GOT,
    ASKED,
    BARE,
    FROM,
    ABOUT,
    TO,
    ON,
    JOIN,
    REFERENCE,
    ADJECTIVE,
    ATTACHMENT,
    UNTITLED,
    MINUTES,
    ADDRESS,
    MAILBOX,
    OWN,
    WEAK,
    SMALL,
    DOMAIN,
    PARTY,
    SIGNER,
    APPROVER,
    GIVEN
  }

  /** What a label announces. */
  enum Label {
    DIARY,
    DATE,
    MEETING,
    HANDLER,
    PHONE,
    EMAIL,
    ADDRESSEE,
    REFERENCE,
    UNIT,
    AUTHORITY,
    NAME,
    TITLE,
    SUBJECT,
    SENDER,
    BOARD,
    OTHER
  }

  /**
   * Words of one kind.
   *
   * @param value what they stand for
   * @param words the words
   * @param skeletons the skeletons of the words
   * @param open whether letters may stand before the first word
   * @param goesOn whether other words may follow
   */
  record Term(String value, String words, List<String> skeletons, boolean open, boolean goesOn) {
    /** Whether it is a single word, and that one. */
    boolean isAll(String word) {
      String own = skeletons.get(0);
      return skeletons.size() == 1 && (open ? word.endsWith(own) : TermIndex.isAlike(own, word));
    }

    boolean matches(List<String> phrase, int from) {
      if (from + skeletons.size() > phrase.size()) {
        return false;
      }
      for (int i = 0; i < skeletons.size(); i++) {
        String word = phrase.get(from + i);
        String own = skeletons.get(i);
        if (!(open && i == 0 ? word.endsWith(own) : TermIndex.isAlike(own, word))) {
          return false;
        }
      }
      return true;
    }
  }

  private static final Map<String, Label> LABELS =
      Arrays.stream(Label.values())
          .collect(Collectors.toMap(l -> l.name().toLowerCase(Locale.ROOT), l -> l));

  /** Shorter words must be the same letter by letter. */
  static final int LEAST_FOR_EDIT = 7;

  /** By the ordinal of the kind. */
  private final TermIndex[] terms = new TermIndex[Kind.values().length];

  private final GivenNames givenNames = new GivenNames();

  private MetadataTerms() {
    for (int kind = 0; kind < terms.length; kind++) {
      terms[kind] = new TermIndex();
    }
  }

  /** No words at all: nothing is found with them. */
  public static MetadataTerms none() {
    return new MetadataTerms();
  }

  /**
   * Reads the words.
   *
   * @param fileName what messages call the file
   * @throws IOException if the file cannot be read or is malformed; the message names the line
   */
  public static MetadataTerms read(Reader reader, String fileName) throws IOException {
    MetadataTerms terms = new MetadataTerms();
    new MetadataTermsReader(terms).read(reader, fileName);
    return terms;
  }

  static List<String> skeletons(String text) {
    List<String> skeletons = new ArrayList<>();
    for (String word : text.strip().split("\\s+")) {
      String skeleton = Skeleton.of(word);
      if (!skeleton.isEmpty()) {
        skeletons.add(skeleton);
      }
    }
    return skeletons;
  }

  /** The given names known. */
  GivenNames givenNames() {
    return givenNames;
  }

  /** Adds words while the file is read. */
  void add(Kind kind, Term term) {
    of(kind).add(term);
  }

  private TermIndex of(Kind kind) {
    return terms[kind.ordinal()];
  }

  /** The longest label that begins with a word of a line, or null. */
  @Nullable Term labelAt(FormLine line, int word) {
    return of(Kind.LABEL).best(line.skeletons(), word, 0, false);
  }

  /** What a single word announces, or null. */
  @Nullable Label label(String word) {
    return labelOf(Skeleton.of(word));
  }

  /** The same of a word of a line. */
  @Nullable Label label(FormLine.Word word) {
    return labelOf(word.skeleton());
  }

  private @Nullable Label labelOf(String skeleton) {
    Term term = alone(Kind.LABEL, skeleton);
    return term == null ? null : label(term);
  }

  static Label label(Term term) {
    return Objects.requireNonNull(LABELS.get(term.value()));
  }

  /** The month of a name, from 1, or 0. */
  int month(String word) {
    Term term = alone(Kind.MONTH, Skeleton.of(word));
    return term == null ? 0 : Integer.parseInt(term.value());
  }

  /** The words of a kind that make up all of a phrase, or null. */
  @Nullable Term whole(Kind kind, List<String> words) {
    return of(kind).best(words, 0, 0, true);
  }

  /** The words of a kind that a phrase ends with, or null. */
  @Nullable Term atEnd(Kind kind, List<String> words) {
    TermIndex index = of(kind);
    for (int size = 1; size <= Math.min(index.longest(), words.size()); size++) {
      Term term = index.best(words, words.size() - size, size, false);
      if (term != null) {
        return term;
      }
    }
    return null;
  }

  /** The word of a kind that a longer word ends with but for one misread letter, or null. */
  @Nullable Term nearEnd(Kind kind, String word) {
    return of(kind).near(word);
  }

  /** The words of a kind that stand at a word of a phrase, or null. */
  @Nullable Term at(Kind kind, List<String> words, int from) {
    return of(kind).best(words, from, 0, false);
  }

  boolean is(Kind kind, String word) {
    return alone(kind, Skeleton.of(word)) != null;
  }

  boolean is(Kind kind, FormLine.Word word) {
    return alone(kind, word.skeleton()) != null;
  }

  /** The words of a kind that are all of one word, given as its skeleton, or null. */
  @Nullable Term alone(Kind kind, String skeleton) {
    return of(kind).alone(skeleton);
  }

  /** Whether a text is the name of a kind of document. */
  boolean isDocument(String name) {
    return whole(Kind.DOCUMENT, skeletons(name)) != null;
  }

  /** Whether a number is one of a law, a report or the like, by the letters it begins with. */
  boolean isReference(String number) {
    int end = 0;
    while (end < number.length() && Character.isLetter(number.charAt(end))) {
      end++;
    }
    return end > 0 && is(Kind.REFERENCE, number.substring(0, end));
  }

  /** Whether what stands between two values of a list only joins them. */
  boolean isJoin(String between) {
    String word = between.strip();
    return word.equals(",") || word.equals(";") || (!word.isEmpty() && is(Kind.JOIN, word));
  }
}
