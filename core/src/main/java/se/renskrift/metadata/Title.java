package se.renskrift.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.renskrift.metadata.FormLine.Word;
import se.renskrift.metadata.MetadataTerms.Kind;
import se.renskrift.metadata.MetadataTerms.Term;

/** Finds the title among the lines before the first heading, and what it says is answered. */
final class Title {
  /** A point of a list, which no title is. */
  private static final Pattern ITEM = Pattern.compile("\\d{1,2}[.)] |[a-z]\\) |\\p{Pd} |\u2022");

  private static final int LEAST_LENGTH = 8;
  private static final int MAX_LENGTH = 260;
  private static final int MAX_LINES = 4;
  private static final int MAX_KIND = 6;
  private static final int MAX_BETWEEN = 5;
  private static final int MAX_SENDER = 12;

  private final MetadataTerms terms;
  private final Phrases phrases;
  private final Drafts drafts;

  Title(MetadataTerms terms, Drafts drafts) {
    this.terms = terms;
    this.phrases = new Phrases(terms);
    this.drafts = drafts;
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

  /** Reads the title from the lines of which the form has understood some. */
  void read(List<FormLine> lines, boolean[] understood) {
    List<Block> blocks = new ArrayList<>();
    List<FormLine> subtitles = new ArrayList<>();
    for (int at = 0; at < lines.size(); at++) {
      FormLine line = lines.get(at);
      if (understood[at] || line.size() == 0) {
        continue;
      }
      if (isSubtitle(line) && !blocks.isEmpty()) {
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
      answers(subtitles);
      return;
    }
    FormLine first = title.lines().get(0);
    FormLine last = title.lines().get(title.lines().size() - 1);
    drafts.add(Field.TITLE, 0, title.text(), first, 0, last, last.text().length(), 0.92);
    List<FormLine> said = new ArrayList<>();
    said.add(whole(title));
    said.addAll(subtitles);
    answers(said);
  }

  /**
   * Reads who sent what is answered out of a text that begins with the name and says so.
   *
   * @param line the first sentence or so of a paragraph
   */
  void sender(FormLine line) {
    if (!drafts.has(Field.ANSWERS_KIND) || drafts.has(Field.ANSWERS_FROM)) {
      return;
    }
    for (int end = Math.min(5, line.size() - 1); end >= 2; end--) {
      if (phrases.isName(line.words().subList(0, end))
          && !line.words().get(end).text().startsWith("(")
          && saysKind(line, end)) {
        String name = line.text(0, end);
        drafts.add(Field.ANSWERS_FROM, name, line, 0, name.length(), 0.85);
        return;
      }
    }
  }

  private boolean saysKind(FormLine line, int from) {
    String kind = drafts.value(Field.ANSWERS_KIND);
    List<String> words = line.skeletons();
    for (int at = from; at < Math.min(words.size(), from + MAX_SENDER); at++) {
      Term term = terms.at(Kind.ANSWER, words, at);
      if (term != null && (term.value().equals(kind) || term.value().equals("-"))) {
        return true;
      }
    }
    return false;
  }

  /** Reads the title of an item of the minutes: in its heading, or on the line below. */
  void readItem(List<FormLine> lines) {
    if (lines.isEmpty()) {
      return;
    }
    FormLine heading = lines.get(0);
    int from = 0;
    while (from < heading.size() && !startsTitle(heading.words().get(from))) {
      from++;
    }
    boolean labelled = from < heading.size() && terms.labelAt(heading, from) != null;
    if (!labelled && heading.size() - from >= 2) {
      note(part(heading, from));
    } else if (lines.size() > 1 && lines.get(1).size() >= 2 && !lines.get(1).text().endsWith(".")) {
      note(lines.get(1));
    }
  }

  private void note(FormLine title) {
    drafts.add(Field.TITLE, title.text(), title, 0, title.text().length(), 0.85);
    answers(List.of(title));
  }

  private static boolean startsTitle(Word word) {
    return word.text().length() > 1 && Character.isLetter(word.text().charAt(0));
  }

  private static FormLine part(FormLine line, int from) {
    int offset = line.words().get(from).start();
    return FormLine.of(
        line.text().substring(offset), line.start() + offset, line.removed(), i -> false);
  }

  /** A title as one line; its offsets hold only where it is one. */
  private static FormLine whole(Block title) {
    FormLine first = title.lines().get(0);
    return title.lines().size() == 1
        ? first
        : FormLine.of(title.text(), first.start(), first.removed(), i -> false);
  }

  private boolean goesOn(Block block, FormLine line) {
    FormLine before = block.lines().get(block.lines().size() - 1);
    String end = before.words().get(before.size() - 1).text();
    char first = line.text().charAt(0);
    boolean open =
        end.endsWith("-")
            || end.endsWith(",")
            || terms.is(Kind.ABOUT, end)
            || terms.is(Kind.FROM, end)
            || terms.is(Kind.JOIN, end);
    return block.lines().size() < MAX_LINES
        && !before.text().endsWith(".")
        && (open || Character.isLowerCase(first) || first == '(' || before.text().length() > 60);
  }

  /** What is answered and its sender, on a line of its own under the title. */
  private boolean isSubtitle(FormLine line) {
    List<String> words = Phrases.skeletons(line.words());
    return words.size() >= 3
        && words.size() <= MAX_SENDER
        && terms.at(Kind.ANSWER, words, 0) != null
        && fromIndex(words, 1) > 0;
  }

  /** Where the sender is announced, with only a date or a number before that; -1 if it is not. */
  private int fromIndex(List<String> words, int after) {
    for (int at = after; at < words.size() && at - after < MAX_BETWEEN; at++) {
      if (terms.at(Kind.FROM, words, at) != null) {
        return at;
      }
      if (terms.whole(Kind.ABOUT, words.subList(at, at + 1)) != null) {
        return -1;
      }
    }
    return -1;
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

  private double score(Block block, int place) {
    String text = block.text();
    List<Word> words = block.lines().get(0).words();
    if (text.length() < LEAST_LENGTH
        || text.length() > MAX_LENGTH
        || text.indexOf('@') >= 0
        || text.chars().filter(Character::isLetter).count() * 2 < text.length()
        || text.endsWith(":")
        || (words.size() > 1
            && terms.is(Kind.ATTACHMENT, words.get(0).text())
            && words.get(1).hasDigit())
        || Character.isLowerCase(text.charAt(0))
        || ITEM.matcher(text).lookingAt()
        || (words.size() <= 3 && phrases.isName(words))
        || (words.size() <= 4 && phrases.isTitle(words))) {
      return 0;
    }
    double score = words.size() == 1 ? 0.5 : 1;
    score += Math.min(words.size(), 8) * 0.2;
    score += terms.at(Kind.TO, Phrases.skeletons(words), 0) != null ? 2 : 0;
    score +=
        Phrases.skeletons(words).stream().anyMatch(w -> terms.whole(Kind.ABOUT, List.of(w)) != null)
            ? 1
            : 0;
    // Running text is no title, and a form is longer above the title than below it.
    score -= text.endsWith(".") ? 1.5 : 0;
    return Math.max(0.1, score + 0.15 * place);
  }

  private void answers(List<FormLine> lines) {
    for (FormLine line : lines) {
      if (answers(line)) {
        return;
      }
    }
  }

  private boolean answers(FormLine line) {
    List<String> words = line.skeletons();
    int to = -MAX_KIND;
    for (int at = 0; at < words.size(); at++) {
      to = terms.at(Kind.TO, words, at) != null ? at : to;
      Term kind = terms.at(Kind.ANSWER, words, at);
      boolean first = at - to <= 3;
      boolean here = kind != null && (first || at == 0);
      if (kind != null && here) {
        int after = at + kind.skeletons().size();
        if (!first && !isSubtitle(line) && !isAnswerItself(line)) {
          return false;
        }
        if (!drafts.has(Field.ANSWERS_KIND)) {
          drafts.add(
              Field.ANSWERS_KIND,
              kind.value().equals("-")
                  ? line.words().get(at).text().toLowerCase(Locale.ROOT)
                  : kind.value(),
              line,
              line.words().get(at).start(),
              line.words().get(after - 1).end(),
              0.93);
        }
        return sender(line, words, after);
      }
    }
    return false;
  }

  /** Whether a document of the administration has the title of what it answers. */
  private boolean isAnswerItself(FormLine line) {
    return drafts.has(Field.DOCUMENT_TYPE)
        && !terms.is(Kind.WEAK, drafts.value(Field.DOCUMENT_TYPE))
        && line.size() > 2;
  }

  private boolean sender(FormLine line, List<String> words, int after) {
    int from = fromIndex(words, after);
    Term by = from < 0 ? null : terms.at(Kind.FROM, words, from);
    if (by == null) {
      return false;
    }
    from += by.skeletons().size();
    int to = from;
    while (to < words.size()
        && to - from < MAX_SENDER
        && terms.whole(Kind.ABOUT, words.subList(to, to + 1)) == null
        && !line.words().get(to).text().startsWith("\"")
        && !line.words().get(to).text().startsWith("\u201D")) {
      to++;
      String last = line.words().get(to - 1).text();
      boolean goesOn = to < words.size() && line.words().get(to).isCapitalised();
      if (last.endsWith(":") || (last.endsWith(",") && !goesOn)) {
        break;
      }
    }
    if (to == from || to - from >= MAX_SENDER) {
      return false;
    }
    String name = line.text(from, to).replaceAll("[,.:;\u2013-]+$", "").strip();
    int start = line.words().get(from).start();
    boolean named =
        !name.isEmpty()
            && (!Character.isLowerCase(name.charAt(0))
                || phrases.isNamed(Kind.BODY, line.words().subList(from, to))
                || phrases.isNamed(Kind.AUTHORITY, line.words().subList(from, to)));
    if (named) {
      drafts.add(Field.ANSWERS_FROM, name, line, start, start + name.length(), 0.88);
    }
    return named;
  }
}
