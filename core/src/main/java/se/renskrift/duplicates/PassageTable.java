package se.renskrift.duplicates;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is known of every passage of an index, by its number, and of every document: all that is
 * kept in memory, some fifty bytes a passage. Texts stay on disk.
 */
final class PassageTable {
  /** Of so many passages with the same words each is looked for; of more, the first stands in. */
  static final int MEMBERS = 4;

  private static final int NONE = LongIntMap.NONE;

  private int size;
  private int[] document = new int[1024];
  private int[] start = new int[1024];
  private int[] end = new int[1024];
  private int[] textLength = new int[1024];

  /** The flags in the lowest byte, then the words that look damaged, then all words. */
  private int[] facts = new int[1024];

  private long[] exactKey = new long[1024];
  private long[] textAt = new long[1024];
  private int[] segment = new int[1024];

  /** The first passage with the same words, or itself. */
  private int[] leader = new int[1024];

  /** The passage with the same words before it; of the first, how many there are, negative. */
  private int[] previous = new int[1024];

  private final LongIntMap last = new LongIntMap();
  private final LongIntMap leaders = new LongIntMap();

  private final List<IndexedDocument> documents = new ArrayList<>();
  private final Map<String, Integer> byName = new HashMap<>();
  private final BitSet gone = new BitSet();

  /** Adds a document; one of the same name is superseded. */
  int addDocument(IndexedDocument added) {
    Integer before = byName.put(added.name(), documents.size());
    if (before != null) {
      gone.set(before);
    }
    documents.add(added);
    return documents.size() - 1;
  }

  int add(int ofDocument, PassageEntry entry, int ofSegment) {
    if (size == document.length) {
      grow();
    }
    int id = size++;
    document[id] = ofDocument;
    start[id] = entry.start();
    end[id] = entry.end();
    textLength[id] = entry.textLength();
    facts[id] = entry.facts();
    exactKey[id] = entry.exactKey();
    textAt[id] = entry.textAt();
    segment[id] = ofSegment;
    int first = leaders.get(entry.exactKey());
    leader[id] = first == NONE ? id : first;
    previous[id] = -1;
    if (first == NONE) {
      leaders.put(entry.exactKey(), id);
    } else {
      previous[first]--;
      previous[id] = last.get(entry.exactKey()) == NONE ? first : last.get(entry.exactKey());
      last.put(entry.exactKey(), id);
    }
    return id;
  }

  private void grow() {
    int more = size + size / 2;
    document = Arrays.copyOf(document, more);
    start = Arrays.copyOf(start, more);
    end = Arrays.copyOf(end, more);
    textLength = Arrays.copyOf(textLength, more);
    facts = Arrays.copyOf(facts, more);
    exactKey = Arrays.copyOf(exactKey, more);
    textAt = Arrays.copyOf(textAt, more);
    segment = Arrays.copyOf(segment, more);
    leader = Arrays.copyOf(leader, more);
    previous = Arrays.copyOf(previous, more);
  }

  int size() {
    return size;
  }

  int documents() {
    return documents.size();
  }

  IndexedDocument document(int number) {
    return documents.get(number);
  }

  @Nullable IndexedDocument document(String name) {
    Integer number = byName.get(name);
    return number == null ? null : documents.get(number);
  }

  int documentOf(int passage) {
    return document[passage];
  }

  /** Whether the document that it is of was replaced by another of its name. */
  boolean isGone(int passage) {
    return gone.get(document[passage]);
  }

  int start(int passage) {
    return start[passage];
  }

  int end(int passage) {
    return end[passage];
  }

  int flags(int passage) {
    return facts[passage] & 0xFF;
  }

  /** How many of a thousand of its words look damaged. */
  int odd(int passage) {
    return 1000 * (facts[passage] >>> 8 & 0xFF) / Math.max(1, words(passage));
  }

  int words(int passage) {
    return facts[passage] >>> 16;
  }

  int textLength(int passage) {
    return textLength[passage];
  }

  long textAt(int passage) {
    return textAt[passage];
  }

  int segment(int passage) {
    return segment[passage];
  }

  long exactKey(int passage) {
    return exactKey[passage];
  }

  /** The first passage with the same words. */
  int leader(int passage) {
    return leader[passage];
  }

  /** The first passage with words of a key, or -1. */
  int first(long key) {
    return leaders.get(key);
  }

  /** How many passages have the words of a first one. */
  int copies(int first) {
    return -previous[first];
  }

  /** The passage with the same words that was added before, or -1. */
  int previous(int passage) {
    return leader[passage] == passage ? NONE : previous[passage];
  }

  /** A number that depends on nothing but the words, to choose among many by. */
  int priority(int passage) {
    return Long.hashCode(WordSequence.mix(1, exactKey[passage]));
  }
}
