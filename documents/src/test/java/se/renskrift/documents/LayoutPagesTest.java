package se.renskrift.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.renskrift.text.Span;

/** Pages and words come back from their packed form as they were. */
class LayoutPagesTest {
  static LongStream seeds() {
    return LongStream.range(0, 300);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void pagesComeBackAsTheyWere(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    List<LayoutPage> pages = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      List<LayoutLine> lines = new ArrayList<>();
      int at = random.nextInt(1000);
      int start = at;
      for (int k = random.nextInt(4); k > 0; k--) {
        List<LayoutWord> words = new ArrayList<>();
        int from = at;
        for (int n = random.nextInt(5); n > 0; n--) {
          Span span = new Span(at, at + 1 + random.nextInt(300));
          words.add(
              new LayoutWord(span, random.nextInt(4) == 0 ? null : box(random), maybe(random)));
          at = span.end() + random.nextInt(3);
        }
        Box box = random.nextBoolean() ? null : box(random);
        Span whole = new Span(from, at);
        boolean bold = random.nextBoolean();
        lines.add(new LayoutLine(whole, box, maybe(random), bold, random.nextBoolean(), words));
        at += random.nextInt(5);
      }
      LengthUnit unit = LengthUnit.values()[random.nextInt(LengthUnit.values().length)];
      PageKind kind = PageKind.values()[random.nextInt(PageKind.values().length)];
      Span span = new Span(start, at);
      pages.add(new LayoutPage(i + 1, figure(random), 842, unit, kind, span, lines));
    }
    assertThat(new Layout(pages).pages()).isEqualTo(pages);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void wordsComeBackAsTheyWere(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    List<PdfWord> words = new ArrayList<>();
    for (int i = random.nextInt(20); i > 0; i--) {
      String text = "\u00E5\uD83D\uDE00\uD800a".substring(random.nextInt(4));
      words.add(
          new PdfWord(
              text,
              random.nextInt(4),
              figure(random),
              figure(random),
              figure(random),
              figure(random),
              figure(random),
              figure(random),
              figure(random),
              random.nextBoolean(),
              random.nextBoolean(),
              random.nextBoolean(),
              random.nextInt(100),
              maybe(random)));
    }
    assertThat(PackedWords.of(words).words()).isEqualTo(words);
  }

  private static Box box(SplittableRandom random) {
    return new Box(
        figure(random), figure(random), Math.abs(figure(random)), Math.abs(figure(random)));
  }

  private static OptionalDouble maybe(SplittableRandom random) {
    return random.nextBoolean() ? OptionalDouble.empty() : OptionalDouble.of(random.nextDouble());
  }

  /** Whole, on the grid, on none, or far off any page. */
  private static double figure(SplittableRandom random) {
    return switch (random.nextInt(5)) {
      case 0 -> random.nextInt(3000);
      case 1 -> Grid.nearest(random.nextDouble(-50, 900));
      case 2 -> random.nextDouble(-50, 900);
      case 3 -> -0.0;
      default -> random.nextDouble(-1e30, 1e30);
    };
  }
}
