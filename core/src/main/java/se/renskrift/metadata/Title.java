package se.renskrift.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.renskrift.metadata.FormLine.Word;
import se.renskrift.metadata.MetadataTerms.Kind;
import se.renskrift.metadata.MetadataTerms.Term;

/** Finds the title among the lines before the first heading. */
final class Title {
  /** A point of a list, which no title is. */
  private static final Pattern ITEM = Pattern.compile("\\d{1,2}[.)] |[a-z]\\) |\\p{Pd} |\u2022");

  /** The mark of a page, perhaps after its number: the line breaks below it are lost. */
  private static final Pattern PAGE_FIRST =
      Pattern.compile(
          "(?:\\d{1,3} )?(?:\\d{1,3} ?[(\\[]\\d{1,3}[)\\]]|\\p{L}{3,6} \\d{1,3} \\p{L}{2} \\d{1,3} )");

  /** The end of a sentence; a period after fewer letters may be an abbreviation's. */
  private static final Pattern SENTENCE = Pattern.compile("\\p{L}{4}[.?!] \\p{Lu}|[.:]$");

  private static final int LEAST_LENGTH = 8;
  private static final int MAX_LENGTH = 260;
  private static final int MAX_LINES = 4;

  /** So long a line of a title is full, whatever comes next. */
  private static final int LONG_LINE = 60;

  /** A shorter line is not full, even in large letters. */
  private static final int SHORT_LINE = 35;

  /** A label that is not known has no more words. */
  private static final int MAX_LABELS = 3;

  /** What is longer and ends in a period is running text. */
  private static final int LONGEST_SENTENCE = 150;

  private final MetadataTerms terms;
  private final Phrases phrases;
  private final Answers answers;
  private final Drafts drafts;
  private final DiaryNumbers numbers;
  private final BiPredicate<FormLine, FormLine> together;

  /**
   * Finds titles.
   *
   * @param together whether a line stands right below another
   */
  Title(
      MetadataTerms terms,
      Phrases phrases,
      Answers answers,
      Drafts drafts,
      BiPredicate<FormLine, FormLine> together) {
    this.terms = terms;
    this.phrases = phrases;
    this.answers = answers;
    this.drafts = drafts;
    this.numbers = new DiaryNumbers(terms);
    this.together = together;
  }

  /** Lines that belong together. */
  private record Block(List<FormLine> lines, int at) {
    String text() {
      StringBuilder text = new StringBuilder();
      for (FormLine line : lines) {
        boolean cut = text.length() > 1 && text.charAt(text.length() - 1) == '-';
        text.append(text.isEmpty() || cut ? "" : " ").append(line.text());
      }
      return text.toString();
    }
  }

  /**
   * Reads the title from the lines of which the form has understood some.
   *
   * @return the line that it begins on; 0 if there is none
   */
  int read(List<FormLine> lines, boolean[] understood) {
    for (int at = 0; at < lines.size(); at++) {
      int from = understood[at] ? -1 : afterLabel(lines.get(at));
      if (from >= 0) {
        labelled(lines, understood, at, from);
        return at;
      }
    }
    List<Block> blocks = new ArrayList<>();
    List<FormLine> subtitles = new ArrayList<>();
    for (int at = 0; at < lines.size(); at++) {
      FormLine line = lines.get(at);
      if (understood[at] || line.size() == 0) {
        continue;
      }
      boolean alone = at > 0 && !understood[at - 1] && answers.isAnswerAlone(line);
      Block above = blocks.isEmpty() ? null : blocks.get(blocks.size() - 1);
      boolean below = above != null && above.at() + above.lines().size() + subtitles.size() == at;
      if (above != null && (alone || (below && answers.isSubtitle(line)))) {
        subtitles.add(line);
        continue;
      }
      Block last = blocks.isEmpty() ? null : blocks.get(blocks.size() - 1);
      if (last != null && last.at() + last.lines().size() == at && goesOn(last, line)) {
        last.lines().add(line);
      } else {
        List<FormLine> own = new ArrayList<>();
        own.add(line);
        blocks.add(new Block(own, at));
      }
    }
    Block title = best(blocks);
    if (title == null) {
      answers.read(subtitles);
      return 0;
    }
    add(title);
    List<FormLine> said = new ArrayList<>();
    said.add(whole(title));
    said.addAll(subtitles);
    answers.read(said);
    return title.at();
  }

  /** The first word after the label of a title; -1 if the line has no such label. */
  private int afterLabel(FormLine line) {
    Term label = line.size() == 0 ? null : terms.labelAt(line, 0);
    int from = label == null ? 0 : label.skeletons().size();
    boolean title =
        label != null
            && MetadataTerms.label(label) == MetadataTerms.Label.SUBJECT
            && line.words().get(from - 1).text().endsWith(":")
            && from < line.size();
    return title ? from : -1;
  }

  private void labelled(List<FormLine> lines, boolean[] understood, int at, int from) {
    Block title = new Block(new ArrayList<>(List.of(lines.get(at).from(from))), at);
    int next = at + 1;
    while (next < lines.size() && !understood[next] && goesOn(title, lines.get(next))) {
      title.lines().add(lines.get(next++));
    }
    add(title);
    List<FormLine> said = new ArrayList<>(List.of(whole(title)));
    for (; next < lines.size(); next++) {
      if (!understood[next] && answers.isSubtitle(lines.get(next))) {
        said.add(lines.get(next));
      }
    }
    answers.read(said);
  }

  private void add(Block title) {
    FormLine first = title.lines().get(0);
    FormLine last = title.lines().get(title.lines().size() - 1);
    drafts.add(Field.TITLE, 0, title.text(), first, 0, last, last.text().length(), 0.92);
    documentType(first);
  }

  /** Reads the kind of document out of its title, if it begins with that. */
  private void documentType(FormLine title) {
    Term kind = terms.at(Kind.DOCUMENT, title.skeletons(), 0);
    int after = kind == null ? 0 : kind.skeletons().size();
    if (kind == null || drafts.has(Field.DOCUMENT_TYPE) || after >= title.size()) {
      return;
    }
    String next = title.words().get(after).text();
    Term to = terms.at(Kind.TO, title.skeletons(), 0);
    boolean answers = to != null && !to.value().equals("-");
    boolean parted =
        title.words().get(after - 1).text().endsWith(":")
            || terms.is(Kind.ABOUT, next)
            || terms.is(Kind.FROM, next)
            || (answers && Character.isLowerCase(next.charAt(0)))
            || title.words().get(after).skeleton().isEmpty();
    boolean sure = answers || !terms.is(Kind.WEAK, kind.value());
    if (parted && sure) {
      Term first = terms.whole(Kind.DOCUMENT, title.skeletons().subList(0, 1));
      int end = title.words().get(first == null ? after - 1 : 0).end();
      String value = first == null ? kind.value() : first.value();
      drafts.add(Field.DOCUMENT_TYPE, value, title, 0, end, 0.75);
    }
  }

  /** A title as one line; its offsets hold only where it is one. */
  private static FormLine whole(Block title) {
    FormLine first = title.lines().get(0);
    return title.lines().size() == 1 ? first : first.with(title.text(), i -> false);
  }

  private boolean goesOn(Block block, FormLine line) {
    FormLine before = block.lines().get(block.lines().size() - 1);
    Word last = before.words().get(before.size() - 1);
    String end = last.text();
    char first = line.text().charAt(0);
    boolean open =
        end.endsWith("-")
            || end.endsWith(",")
            || terms.is(Kind.ABOUT, last)
            || terms.is(Kind.FROM, last)
            || terms.is(Kind.JOIN, last);
    return block.lines().size() < MAX_LINES
        && !numbers.isNumber(line.text())
        && (open || !beginsTitle(line))
        && !before.text().endsWith(".")
        && (open
            || Character.isLowerCase(first)
            || first == '('
            || (before.text().length() > LONG_LINE && !isRunning(line))
            || isBroken(before, line));
  }

  /** Whether a line begins as titles do: with the kind of document or an answer. */
  private boolean beginsTitle(FormLine line) {
    return line.words().get(0).isCapitalised()
        && (terms.at(Kind.TO, line.skeletons(), 0) != null
            || terms.at(Kind.DOCUMENT, line.skeletons(), 0) != null);
  }

  /** Whether a line was too long, so that it goes on right below. */
  private boolean isBroken(FormLine before, FormLine line) {
    return before.text().length() > SHORT_LINE
        && !isRunning(line)
        && !phrases.isName(line.words())
        && !phrases.isTitle(line.words())
        && together.test(before, line);
  }

  /** Whether a line has the end of a sentence in it, or leads to a list. */
  private static boolean isRunning(FormLine line) {
    return SENTENCE.matcher(line.text()).find() || ITEM.matcher(line.text()).lookingAt();
  }

  private @Nullable Block best(List<Block> blocks) {
    Block best = null;
    double most = 0;
    for (int i = 0; i < blocks.size(); i++) {
      double score = score(blocks.get(i), i);
      if (score > most) {
        best = blocks.get(i);
        most = score;
      }
    }
    return best;
  }

  /** Whether words are a label that is not known, and a name. */
  private boolean isLabelledName(List<Word> words) {
    for (int at = 0; at < Math.min(MAX_LABELS, words.size()); at++) {
      if (words.get(at).text().endsWith(":")) {
        return phrases.isName(words.subList(at + 1, words.size()));
      }
    }
    return false;
  }

  private double score(Block block, int place) {
    String text = block.text();
    List<Word> words = block.lines().get(0).words();
    if (text.length() < LEAST_LENGTH
        || text.length() > MAX_LENGTH
        || (text.endsWith(".") && text.length() > LONGEST_SENTENCE)
        || text.indexOf('@') >= 0
        || text.chars().filter(Character::isLetter).count() * 2 < text.length()
        || text.endsWith(":")
        || SENTENCE.matcher(text).results().count() > 1
        || isLabelledName(words)
        || (words.size() > 1 && terms.is(Kind.ATTACHMENT, words.get(0)) && words.get(1).hasDigit())
        || Character.isLowerCase(text.charAt(0))
        || ITEM.matcher(text).lookingAt()
        || PAGE_FIRST.matcher(text).lookingAt()
        || (words.size() <= 3 && phrases.isName(words))
        || (words.size() <= 4 && phrases.isTitle(words))) {
      return 0;
    }
    double score = words.size() == 1 ? 0.5 : 1;
    score += Math.min(words.size(), 8) * 0.2;
    score += terms.at(Kind.TO, Phrases.skeletons(words), 0) != null ? 2 : 0;
    score += words.stream().anyMatch(word -> terms.is(Kind.ABOUT, word)) ? 1 : 0;
    // Running text is no title, and a form is longer above the title than below it.
    score -= text.endsWith(".") ? 1.5 : 0;
    return Math.max(0.1, score + 0.15 * place);
  }
}
