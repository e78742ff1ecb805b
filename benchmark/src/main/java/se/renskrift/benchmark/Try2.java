package se.renskrift.benchmark;

import java.nio.file.*;
import java.util.*;
import se.renskrift.correction.*;

public final class Try2 {
  public static void main(String[] a) throws Exception {
    Path model = Path.of(a[0]);
    Corrector corrector =
        Models.read(model)
            .corrector(
                Calibration.read(Files.newBufferedReader(model.resolve("calibration.tsv")), "c"));
    for (OcrPage p : OcrPage.read(Path.of(a[1]))) {
      if (!a[2].contains(p.part().name()) || !a[3].contains(p.engine())) continue;
      LabelledPage page = LabelledPage.of(p.ocr(), p.truth());
      corrector.examine(
          page.text(),
          (c, f) -> {
            Boolean r = page.isRight(c);
            if (r == null) return;
            StringBuilder s = new StringBuilder();
            for (Figure g : Figure.values())
              s.append(" ")
                  .append(g.id())
                  .append('=')
                  .append(Math.round(f[g.ordinal()] * 100) / 100.0);
            int st = c.span().start(), en = c.span().end();
            String t = page.text();
            System.out.printf(
                Locale.ROOT,
                "%s\t%.3f\t%s\t%s\t%s\t%s%n",
                r,
                c.confidence(),
                c.span().of(t),
                c.intended(),
                (t.substring(Math.max(0, st - 25), st)
                        + "[]"
                        + t.substring(en, Math.min(t.length(), en + 25)))
                    .replace('\n', ' '),
                s);
          });
    }
  }
}
