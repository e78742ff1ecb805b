package se.renskrift.benchmark;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;
import se.renskrift.LanguagePack;
import se.renskrift.model.SwedishModel;

/** How long loading the Swedish model takes. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class LoadBenchmark {
  /** The first load of a process, nothing compiled: what a start of the command line pays. */
  @Benchmark
  @Fork(value = 11, jvmArgsAppend = "-XX:+UseSerialGC")
  @Warmup(iterations = 0)
  @Measurement(iterations = 1)
  public LanguagePack first() throws IOException {
    return SwedishModel.load();
  }

  /** A later load of the same process. */
  @Benchmark
  @Fork(value = 1, jvmArgsAppend = "-XX:+UseSerialGC")
  @Warmup(iterations = 5)
  @Measurement(iterations = 11)
  public LanguagePack again() throws IOException {
    return SwedishModel.load();
  }
}
