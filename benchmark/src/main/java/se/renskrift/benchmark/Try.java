package se.renskrift.benchmark;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.*;
import java.util.List;
import se.renskrift.correction.Corrector;
import se.renskrift.text.*;

public final class Try {
  public static void main(String[] a) throws IOException {
    Path model = Path.of(a[0]);
    long t0 = System.nanoTime();
    Models m = Models.read(model);
    System.err.println("load ms " + (System.nanoTime() - t0) / 1e6);
    Corrector corrector =
        m.corrector(
            Files.exists(model.resolve("calibration.tsv"))
                ? se.renskrift.correction.Calibration.read(
                    Files.newBufferedReader(model.resolve("calibration.tsv")), "c")
                : new se.renskrift.correction.Calibration(java.util.Map.of()));
    double min = Double.parseDouble(a[2]);
    if (a[1].endsWith(".jsonl")) {
      Path out = Path.of(a[3]);
      Files.createDirectories(out);
      long words = 0;
      long t = System.nanoTime();
      StringBuilder sub = new StringBuilder();
      for (OcrPage p : OcrPage.read(Path.of(a[1]))) {
        if (!a[4].contains(p.part().name())) continue;
        String text =
            p.ocr()
                .replaceAll(
                    "(?<=\\p{L})-[ \\t]*\\n\\s*(?!(?:och|eller|samt)\\b)(?=[\\p{Ll}0-9&])", "");
        CorrectedText c = CorrectedText.of(text).revise(keep(corrector.propose(text), min));
        Files.writeString(out.resolve(p.id() + ".txt"), c.text());
        words += text.split("\\s+").length;
      }
      System.err.println(words / ((System.nanoTime() - t) / 1e9) + " words/s");
    } else {
      String text =
          Files.readString(Path.of(a[1]))
              .replaceAll(
                  "(?<=\\p{L})-[ \\t]*\\n\\s*(?!(?:och|eller|samt)\\b)(?=[\\p{Ll}0-9&])", "");
      List<Correction> cs = corrector.propose(text);
      for (Correction c : cs)
        System.err.println(
            c.span().of(text)
                + " -> "
                + c.intended()
                + " "
                + c.confidence()
                + " "
                + c.evidence().get(0).scores());
      System.out.print(CorrectedText.of(text).revise(keep(cs, min)).text());
    }
  }

  static List<Correction> keep(List<Correction> l, double min) {
    return l.stream().filter(c -> c.confidence() >= min).toList();
  }

  static ByteBuffer buf(Path p) throws IOException {
    return ByteBuffer.wrap(Files.readAllBytes(p)).order(ByteOrder.LITTLE_ENDIAN);
  }
}
