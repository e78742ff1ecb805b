package se.renskrift.duplicates;

import java.util.BitSet;
import se.renskrift.duplicates.DuplicateCluster.Kind;

/**
 * Which copies are standing text: furniture of pages, or templates that many documents are made
 * from.
 *
 * <p>Furniture is what most copies are as their pages tell, or an address or a line at the edges of
 * pages that comes back at least three times. A template stands in at least five documents, those
 * not counted again that are copies or versions of others; and in any case if it stands in ten.
 */
final class StandingGroups {
  private static final int FURNITURE_COPIES = 3;
  private static final int TEMPLATE_DOCUMENTS = 5;
  private static final int TEMPLATE_IN_ANY_CASE = 10;
  private static final int MAX_LINE_WORDS = 40;

  private final PassageTable table;
  private final CopyGroups groups;
  private final DocumentPairs versions;
  private final BitSet furniture = new BitSet();
  private final BitSet template = new BitSet();

  StandingGroups(PassageTable table, CopyGroups groups, DocumentPairs versions) {
    this.table = table;
    this.groups = groups;
    this.versions = versions;
    for (int group = 0; group < groups.size(); group++) {
      classify(group);
    }
  }

  /** What a group is, or the kind given if it is no standing text. */
  Kind kind(int group, Kind otherwise) {
    return furniture.get(group) ? Kind.FURNITURE : template.get(group) ? Kind.TEMPLATE : otherwise;
  }

  private void classify(int group) {
    Tally tally = new Tally();
    tally.add(group);
    for (int at = groups.neighbourStart(group); at < groups.neighbourEnd(group); at++) {
      tally.add(groups.neighbour(at));
    }
    if (tally.isFurniture()) {
      furniture.set(group);
    } else if (tally.isTemplate()) {
      template.set(group);
    }
  }

  /** What a group and its neighbours are; a neighbour is counted once. */
  private final class Tally {
    private final BitSet seen = new BitSet();
    private final BitSet documents = new BitSet();
    private int copies;
    private int known;
    private int edges;
    private int addresses;
    private int lines;

    void add(int group) {
      if (seen.get(group)) {
        return;
      }
      seen.set(group);
      for (int id : groups.members(group)) {
        int flags = table.flags(id);
        copies++;
        known += (flags & SketchedPassage.FURNITURE) != 0 ? 1 : 0;
        edges += (flags & SketchedPassage.EDGE) != 0 ? 1 : 0;
        addresses += (flags & SketchedPassage.ADDRESS) != 0 ? 1 : 0;
        boolean line = (flags & SketchedPassage.PROSE) == 0 && table.words(id) <= MAX_LINE_WORDS;
        lines += line ? 1 : 0;
        documents.set(table.documentOf(id));
      }
    }

    boolean isFurniture() {
      boolean standing = 2 * (known + addresses) > copies;
      return copies > 1
          && (2 * known > copies
              || (copies >= FURNITURE_COPIES
                  && 2 * lines > copies
                  && (standing || 2 * (known + edges) > copies)));
    }

    boolean isTemplate() {
      int count = documents.cardinality();
      if (count < TEMPLATE_DOCUMENTS || count >= TEMPLATE_IN_ANY_CASE) {
        return count >= TEMPLATE_IN_ANY_CASE;
      }
      BitSet distinct = new BitSet();
      for (int at = documents.nextSetBit(0); at >= 0; at = documents.nextSetBit(at + 1)) {
        int document = at;
        if (distinct.stream().noneMatch(other -> versions.areVersions(other, document))) {
          distinct.set(document);
        }
      }
      return distinct.cardinality() >= TEMPLATE_DOCUMENTS;
    }
  }
}
