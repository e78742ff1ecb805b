package se.renskrift.duplicates;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Links passages that share a key, if one of them at least is new.
 *
 * <p>A key that up to {@value #ALL} passages have links each with each. One that more have, up to
 * {@value #MOST}, links each new one with the two of them whose words come first in an order that
 * depends on nothing else, so that a standing text gathers around one of its copies. One that still
 * more have links none; they are counted.
 */
final class KeyJoin {
  static final int ALL = 40;
  static final int MOST = 2_000;

  private final PassageTable table;
  private final List<Segment> fresh;
  private final List<Segment> old;
  private final AtomicLong passedOver = new AtomicLong();

  KeyJoin(PassageTable table, List<Segment> fresh, List<Segment> old) {
    this.table = table;
    this.fresh = fresh;
    this.old = old;
  }

  /** How many keys of new passages were too frequent to link anything. */
  long passedOver() {
    return passedOver.get();
  }

  void join(int partition, LongSpill.Writer links) throws IOException {
    long[] keys = keys(partition);
    Cursor[] cursors = new Cursor[old.size()];
    for (int at = 0; at < cursors.length; at++) {
      long[] sorted = new long[old.get(at).size(partition)];
      old.get(at).read(partition, sorted);
      cursors[at] = new Cursor(sorted);
    }
    int[] members = new int[MOST];
    for (int at = 0; at < keys.length; ) {
      long key = Postings.key(keys[at]);
      int end = at + 1;
      while (end < keys.length && Postings.key(keys[end]) == key) {
        end++;
      }
      int count = end - at;
      for (int i = 0; i < Math.min(count, MOST); i++) {
        members[i] = Postings.passage(keys[at + i]);
      }
      int news = count;
      for (Cursor cursor : cursors) {
        count = cursor.gather(key, members, count);
      }
      if (count > MOST) {
        passedOver.incrementAndGet();
      } else if (count > 1) {
        link(members, news, count, links);
      }
      at = end;
    }
  }

  private long[] keys(int partition) throws IOException {
    int size = 0;
    for (Segment segment : fresh) {
      size = Math.addExact(size, segment.size(partition));
    }
    long[] keys = new long[size];
    int at = 0;
    for (Segment segment : fresh) {
      long[] part = new long[segment.size(partition)];
      segment.read(partition, part);
      System.arraycopy(part, 0, keys, at, part.length);
      at += part.length;
    }
    if (fresh.size() > 1) {
      Arrays.sort(keys);
    }
    return keys;
  }

  private void link(int[] members, int news, int count, LongSpill.Writer links) {
    int weight = Links.weightOf(count);
    if (count <= ALL) {
      for (int one = 0; one < news; one++) {
        for (int other = one + 1; other < count; other++) {
          add(members[one], members[other], weight, links);
        }
      }
      return;
    }
    int first = members[0];
    int second = members[1];
    for (int at = 0; at < count; at++) {
      if (comesBefore(members[at], first)) {
        second = first;
        first = members[at];
      } else if (members[at] != first && (second == first || comesBefore(members[at], second))) {
        second = members[at];
      }
    }
    for (int at = 0; at < news; at++) {
      add(members[at], first, weight, links);
      add(members[at], second, weight, links);
    }
  }

  private boolean comesBefore(int one, int other) {
    int difference = Integer.compare(table.priority(one), table.priority(other));
    return difference < 0 || (difference == 0 && one < other);
  }

  private void add(int one, int other, int weight, LongSpill.Writer links) {
    if (one != other) {
      int later = Math.max(one, other);
      links.add(Links.partition(later, table.size()), Links.of(one, other, weight));
    }
  }

  /** A place in the sorted keys of an old segment that only moves forward, in leaps. */
  private static final class Cursor {
    private final long[] keys;
    private int at;

    Cursor(long[] keys) {
      this.keys = keys;
    }

    /** Adds the passages that have a key, as far as there is room; counts them all. */
    int gather(long key, int[] members, int count) {
      seek(key);
      int found = count;
      while (at < keys.length && Postings.key(keys[at]) == key && found <= MOST) {
        if (found < MOST) {
          members[found] = Postings.passage(keys[at]);
        }
        found++;
        at++;
      }
      return found;
    }

    private void seek(long key) {
      int step = 1;
      while (at + step < keys.length && Postings.key(keys[at + step]) < key) {
        step *= 2;
      }
      int low = at + step / 2;
      int high = Math.min(keys.length, at + step + 1);
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (Postings.key(keys[middle]) < key) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      at = low;
    }
  }
}
