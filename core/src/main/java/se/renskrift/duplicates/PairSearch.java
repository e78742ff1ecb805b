package se.renskrift.duplicates;

import java.io.DataOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** Looks for the pairs of which one passage at least stands in a fresh segment. */
final class PairSearch {
  private static final int VERIFYING = 2;

  private final PassageTable table;
  private final List<Segment> segments;
  private final int joined;
  private final LongSpill links;
  private final KeyJoin join;
  private final LinkedPassages linked;
  private long done;

  /** Segments from the number {@code joined} on are fresh. */
  PairSearch(PassageTable table, List<Segment> segments, int joined, LongSpill links) {
    this.table = table;
    this.segments = segments;
    this.joined = joined;
    this.links = links;
    this.join =
        new KeyJoin(table, segments.subList(joined, segments.size()), segments.subList(0, joined));
    this.linked = new LinkedPassages(table, segments);
  }

  IndexCounts counts() {
    return new IndexCounts(linked.compared(), join.passedOver(), linked.passedOver());
  }

  void run(int threads, FindProgress progress, DataOutputStream out) throws IOException {
    if (table.size() == 0) {
      return;
    }
    long total = Postings.PARTITIONS + (long) VERIFYING * Links.PARTITIONS;
    linkCopies();
    Workers.run(
        threads,
        next -> {
          LongSpill.Writer writer = links.writer();
          for (int at = next.getAndIncrement();
              at < Postings.PARTITIONS;
              at = next.getAndIncrement()) {
            join.join(at, writer);
            advance(1, total, progress);
          }
          writer.flush();
        });
    // Written in order, whichever thread is done first.
    Map<Integer, byte[]> ready = new HashMap<>();
    AtomicInteger written = new AtomicInteger();
    Workers.run(
        threads,
        next -> {
          for (int at = next.getAndIncrement();
              at < Links.PARTITIONS;
              at = next.getAndIncrement()) {
            byte[] pairs = linked.verify(links.sorted(at));
            synchronized (ready) {
              ready.put(at, pairs);
              for (byte[] waiting = ready.remove(written.get());
                  waiting != null;
                  waiting = ready.remove(written.get())) {
                out.write(waiting);
                written.incrementAndGet();
              }
            }
            advance(VERIFYING, total, progress);
          }
        });
  }

  private synchronized void advance(int more, long total, FindProgress progress) {
    done += more;
    progress.at(done, total);
  }

  /** Links fresh passages with those that have the same words. */
  private void linkCopies() {
    LongSpill.Writer writer = links.writer();
    for (int id = 0; id < table.size(); id++) {
      int leader = table.leader(id);
      if (leader == id || table.segment(id) < joined) {
        continue;
      }
      writer.add(Links.partition(id, table.size()), Links.of(id, leader, Links.SURE));
      boolean furniture = (table.flags(id) & SketchedPassage.FURNITURE) != 0;
      int member = furniture ? leader : table.previous(id);
      for (int more = 1; more < PassageTable.MEMBERS && member >= 0 && member != leader; more++) {
        writer.add(Links.partition(id, table.size()), Links.of(id, member, Links.SURE));
        member = table.previous(member);
      }
    }
    writer.flush();
  }
}
