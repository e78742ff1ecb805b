package se.renskrift.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.List;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import se.renskrift.CleanedDocument;
import se.renskrift.Cleaner;
import se.renskrift.LanguagePack;
import se.renskrift.correction.Corrector;
import se.renskrift.text.CorrectedText;
import se.renskrift.text.Correction;

/**
 * How fast documents are cleaned, in words of the source a second: the counter {@code words}.
 *
 * <p>An operation is one document; the documents of a set come in turn. One thread, warmed up.
 */
@BenchmarkMode(Mode.Throughput)
@Fork(value = 1, jvmArgsAppend = "-XX:+UseSerialGC")
@Warmup(iterations = 6, time = 2)
@Measurement(iterations = 9, time = 2)
public class CleaningBenchmark {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  /** System property that says where the shared material is. */
  static final String SHARED = "renskrift.shared";

  /** Everything {@link Cleaner#clean} does. */
  @Benchmark
  public CleanedDocument clean(Engine engine, Documents documents, Counter counter) {
    return engine.cleaner.clean(documents.next(documents.sources, counter));
  }

  /** Repair of characters and layout only. */
  @Benchmark
  public CorrectedText repairAndLayout(Engine engine, Documents documents, Counter counter) {
    return engine.first.run(documents.next(documents.sources, counter));
  }

  /** Finding the words behind the damaged ones only, in text that is repaired and laid out. */
  @Benchmark
  public List<Correction> correction(Engine engine, Documents documents, Counter counter) {
    return engine.corrector.propose(documents.next(documents.laidOut, counter));
  }

  /** The cleaner and its parts. */
  @State(Scope.Benchmark)
  public static class Engine {
    private final Cleaner cleaner;
    private final FirstStages first;
    private final Corrector corrector;

    /** Loads the models of the source tree. */
    public Engine() {
      Path model = Checkout.here().model();
      try {
        LanguagePack pack = LanguagePack.load(model);
        cleaner = Cleaner.of(pack);
        first = FirstStages.read(model, pack.lexicon());
        corrector = Models.read(model).corrector();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** The documents of a set. */
  @State(Scope.Thread)
  public static class Documents {
    /** The set. */
    @Param public DocumentSet set = DocumentSet.TESTDATA_ENG;

    private List<String> sources = List.of();
    private List<String> laidOut = List.of();
    private long[] words = {};
    private int at;
    private long lastCpu = THREADS.getCurrentThreadCpuTime();

    /** Reads the set. */
    @Setup
    public void read(Engine engine) throws IOException {
      String shared = System.getProperty(SHARED);
      sources = set.read(shared == null ? Checkout.here().shared() : Path.of(shared));
      laidOut = sources.stream().map(source -> engine.first.run(source).text()).toList();
      words = sources.stream().mapToLong(DocumentSet::words).toArray();
    }

    private String next(List<String> texts, Counter counter) {
      at = (at + 1) % words.length;
      counter.words += words[at];
      long now = THREADS.getCurrentThreadCpuTime();
      counter.cpuNanos += now - lastCpu;
      lastCpu = now;
      return texts.get(at);
    }
  }

  /** Counts the words that were cleaned. */
  @AuxCounters
  @State(Scope.Thread)
  public static class Counter {
    /** The words of the sources. */
    public long words;

    /** The processor time that the thread took: unlike wall time, not what others took. */
    public long cpuNanos;
  }
}
