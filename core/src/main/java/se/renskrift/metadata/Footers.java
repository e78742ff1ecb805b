package se.renskrift.metadata;

import java.util.List;
import se.renskrift.metadata.FormLine.Word;
import se.renskrift.metadata.MetadataTerms.Kind;
import se.renskrift.metadata.MetadataTerms.Label;
import se.renskrift.metadata.MetadataTerms.Term;

/** Reads which municipality writes from its address, where nothing else says that. */
final class Footers {
  private static final int MAX_WORDS = 3;
  private static final double SURE = 0.6;

  private final MetadataTerms terms;
  private final Drafts drafts;

  Footers(MetadataTerms terms, Drafts drafts) {
    this.terms = terms;
    this.drafts = drafts;
  }

  /** Reads the first address with the name of a municipality after its label. */
  void read(List<FormLine> lines) {
    for (FormLine line : lines) {
      for (int at = 0; at < line.size(); at++) {
        Term label = terms.labelAt(line, at);
        boolean address = label != null && MetadataTerms.label(label) == Label.OTHER;
        if (address && label != null && name(line, at + label.skeletons().size())) {
          return;
        }
      }
    }
  }

  private boolean name(FormLine line, int from) {
    int end = from;
    while (end < line.size()
        && end - from < MAX_WORDS
        && line.words().get(end).text().indexOf(',') < 0
        && !line.words().get(end).hasDigit()) {
      end++;
    }
    boolean comma = end < line.size() && line.words().get(end).text().endsWith(",");
    if (!comma || end == from) {
      return false;
    }
    List<Word> words = new LinePart(line, from, end + 1).plainWords();
    boolean municipality =
        words.get(0).isCapitalised()
            && words.stream().noneMatch(Word::hasDigit)
            && terms.atEnd(Kind.MUNICIPALITY, Phrases.skeletons(words)) != null;
    if (municipality) {
      String name = new LinePart(line, from, end + 1).text();
      int start = words.get(0).start();
      drafts.add(Field.AUTHORITY, name, line, start, start + name.length(), SURE);
    }
    return municipality;
  }
}
