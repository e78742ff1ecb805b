package se.renskrift.metadata;

import java.util.List;
import se.renskrift.metadata.MetadataTerms.Kind;

/** Finds who a decision or a letter is sent to: the name above a street and a town. */
final class PostalReceiver {
  private static final int MAX_WORDS = 6;
  private static final int MAX_STREET = 3;

  private final FormBlock block;
  private final MetadataTerms terms;
  private final Phrases phrases;
  private final List<LabelledLine> lines;
  private final boolean[] understood;

  PostalReceiver(FormBlock block) {
    this.block = block;
    this.terms = block.terms();
    this.phrases = block.phrases();
    this.lines = block.lines();
    this.understood = block.understood();
  }

  /** The line of the name; -1 if there is none. */
  int find() {
    boolean own = new DocumentType(terms, block.drafts()).isOwn();
    int data = block.firstData();
    for (int at = 0; at + 1 < lines.size(); at++) {
      FormLine line = lines.get(at).line();
      FormLine street = lines.get(at + 1).line();
      boolean addressed =
          ((own && !understood[at]) || (at > data && isAgency(line)))
              && lines.get(at).isEmpty()
              && (at == 0
                  || lines.get(at - 1).entries().stream().noneMatch(LabelledLine.Entry::isEmpty))
              && line.size() > 0
              && line.size() <= MAX_WORDS
              && !line.hasDigit()
              && line.words().get(0).isCapitalised()
              && !line.text().endsWith(".")
              && street.size() <= MAX_STREET
              && phrases.isAddress(street)
              && ((!understood[at] && isAgency(line) && isReach(street))
                  || (at + 2 < lines.size()
                      && Phrases.POSTAL.matcher(lines.get(at + 2).line().text()).matches()));
      if (addressed) {
        return at;
      }
    }
    return -1;
  }

  private boolean isAgency(FormLine line) {
    return line.size() > 0 && phrases.isNamed(Kind.AGENCY, line.words());
  }

  private static boolean isReach(FormLine line) {
    return line.text().indexOf('@') > 0 || Phrases.POSTAL.matcher(line.text()).find();
  }
}
