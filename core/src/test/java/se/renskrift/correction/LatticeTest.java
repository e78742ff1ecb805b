package se.renskrift.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import se.renskrift.errormodel.ErrorModel;
import se.renskrift.languagemodel.LanguageModel;
import se.renskrift.text.Token;

/** The lattice against every reading of small random texts. */
class LatticeTest {
  private static final int WORDS = 6;
  private static final ErrorModel[] MODELS = {
    ErrorModel.mixture(Toy.TABLE, new double[] {0.3, 0.3, 0.4}),
    ErrorModel.mixture(Toy.TABLE, new double[] {0.1, 0.8, 0.1})
  };

  /** Any trigram has some probability, which its numbers give. */
  private record Hashed(int seed) implements LanguageModel {
    @Override
    public int words() {
      return WORDS;
    }

    @Override
    public float logProbability(int first, int second, int third) {
      int key = ((seed * 31 + first) * 31 + second) * 31 + third;
      return -new SplittableRandom(key).nextInt(1000) / 100f;
    }

    @Override
    public float logProbability(int word) {
      return -1;
    }
  }

  private static Candidate candidate(SplittableRandom random, boolean observed) {
    int[] confusions = new int[random.nextInt(3)];
    for (int i = 0; i < confusions.length; i++) {
      confusions[i] = random.nextInt(Toy.TABLE.confusions().size());
    }
    int first = !observed && random.nextInt(3) == 0 ? random.nextInt(WORDS) : Candidate.NO_WORD;
    return new Candidate(
        "w", first, random.nextInt(WORDS + 3), -random.nextInt(500) / 100f, confusions, observed);
  }

  private static List<Place> places(SplittableRandom random, int count) {
    List<Place> places = new ArrayList<>();
    for (int t = 0; t < count; t++) {
      Candidate[] candidates = new Candidate[1 + random.nextInt(3)];
      for (int i = 0; i < candidates.length; i++) {
        candidates[i] = candidate(random, i == 0);
      }
      places.add(new Place(new Token(t, t + 1, Token.Type.WORD, false), "w", candidates));
    }
    return places;
  }

  private static double score(
      List<Place> places, int[] choice, DocumentDamage damage, LanguageModel model) {
    double sum = 0;
    int before = model.boundary();
    int last = model.boundary();
    for (int t = 0; t < choice.length; t++) {
      Candidate candidate = places.get(t).candidates()[choice[t]];
      sum += candidate.lexical();
      for (int confusion : candidate.confusions()) {
        sum += damage.at(t).logProbability(confusion);
      }
      if (candidate.isSplit()) {
        sum += model.logProbability(before, last, candidate.first());
        before = last;
        last = candidate.first();
      }
      sum += model.logProbability(before, last, candidate.number());
      before = last;
      last = candidate.number();
    }
    return sum;
  }

  @Test
  void marginalsAreThoseOfTheBestReadings() {
    int splits = 0;
    for (int seed = 0; seed < 3000; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      List<Place> places = places(random, 1 + random.nextInt(5));
      LanguageModel model = new Hashed(seed);
      DocumentDamage damage =
          new DocumentDamage(random.ints(places.size(), 0, 2).toArray(), MODELS);
      double[][] expected = new double[places.size()][];
      for (int t = 0; t < expected.length; t++) {
        expected[t] = new double[places.get(t).candidates().length];
        Arrays.fill(expected[t], Double.NEGATIVE_INFINITY);
      }
      double best = Double.NEGATIVE_INFINITY;
      int[] choice = new int[places.size()];
      boolean more = true;
      while (more) {
        double score = score(places, choice, damage, model);
        best = Math.max(best, score);
        more = false;
        for (int t = 0; t < choice.length; t++) {
          expected[t][choice[t]] = Math.max(expected[t][choice[t]], score);
        }
        for (int t = 0; t < choice.length && !more; t++) {
          choice[t] = (choice[t] + 1) % expected[t].length;
          more = choice[t] > 0;
        }
      }
      float[][] marginals = new Lattice(places, model, LatticeTest::noCase).marginals(damage);
      for (int t = 0; t < expected.length; t++) {
        for (int i = 0; i < expected[t].length; i++) {
          assertThat((double) marginals[t][i])
              .as("seed %d, place %d, candidate %d", seed, t, i)
              .isCloseTo(expected[t][i] - best, within(1e-3));
          splits += places.get(t).candidates()[i].isSplit() ? 1 : 0;
        }
      }
    }
    assertThat(splits).isGreaterThan(1000);
  }

  @Test
  void aTextWithoutWordsHasNoMarginals() {
    assertThat(
            new Lattice(List.of(), new Hashed(1), LatticeTest::noCase)
                .marginals(new DocumentDamage(new int[0], MODELS)))
        .isEmpty();
  }

  private static float[] noCase(Place place) {
    return new float[place.candidates().length];
  }
}
