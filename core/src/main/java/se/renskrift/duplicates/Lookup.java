package se.renskrift.duplicates;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.renskrift.text.Span;

/** Looks up where the passages of a document that is not in an index stand in it. */
final class Lookup {
  private static final int MAX_CANDIDATES = 32;

  private final PassageTable table;
  private final List<Segment> segments;
  private final LinkedPassages texts;

  Lookup(PassageTable table, List<Segment> segments) {
    this.table = table;
    this.segments = segments;
    this.texts = new LinkedPassages(table, segments);
  }

  List<DuplicatePair> find(DocumentSketch document) throws IOException {
    List<DuplicatePair> found = new ArrayList<>();
    for (SketchedPassage passage : document.passages()) {
      String text = SketchedPassage.decode(passage.text(), passage.flags());
      WordSequence words = WordSequence.of(text);
      for (int candidate : candidates(passage)) {
        Comparison comparison = Comparison.of(words, WordSequence.of(texts.text(candidate)));
        PairRecord pair = PairRecord.of(-1, candidate, comparison);
        if (pair != null) {
          Place other = PairPlaces.place(table, candidate);
          Place own = new Place(document.name(), new Span(passage.start(), passage.end()));
          found.add(PairPlaces.pair(pair, pair.kind(), own, other, false));
        }
      }
    }
    return found;
  }

  private List<Integer> candidates(SketchedPassage passage) throws IOException {
    Map<Integer, Integer> weights = new HashMap<>();
    for (long key : passage.keys()) {
      List<Integer> having = having(key);
      if (having.size() <= KeyJoin.MOST) {
        int weight = Links.weightOf(having.size() + 1);
        having.forEach(id -> weights.merge(id, weight, Integer::sum));
      }
    }
    int first = table.first(passage.exactKey());
    if (first >= 0) {
      weights.put(first, Links.SURE);
    }
    return weights.entrySet().stream()
        .filter(
            one ->
                one.getValue()
                    >= Math.max(
                        LinkedPassages.LEAST,
                        LinkedPassages.PER_WORD
                            * Math.min(passage.words(), table.words(one.getKey()))))
        .filter(one -> !table.isGone(one.getKey()))
        .sorted(
            Map.Entry.<Integer, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey(Comparator.naturalOrder())))
        .limit(MAX_CANDIDATES)
        .map(Map.Entry::getKey)
        .toList();
  }

  private List<Integer> having(long key) throws IOException {
    int partition = Postings.partition(key);
    long wanted = Postings.key(Postings.of(key, 0));
    List<Integer> found = new ArrayList<>();
    for (Segment segment : segments) {
      for (int at = segment.find(partition, wanted); at < segment.size(partition); at++) {
        long posting = segment.posting(partition, at);
        if (Postings.key(posting) != wanted || found.size() > KeyJoin.MOST) {
          break;
        }
        found.add(Postings.passage(posting));
      }
    }
    return found;
  }
}
