package se.renskrift.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.renskrift.languagemodel.NgramModel;
import se.renskrift.languagemodel.NgramTrainer;
import se.renskrift.lexicon.WordAutomaton;
import se.renskrift.lexicon.WordAutomatonBuilder;
import se.renskrift.lexicon.WordCount;

class TrainingTest {
  @Test
  void wordsAreCountedInLowerCaseWithTheCaseTheyHadWithinSentences() {
    CorpusCounter counter = new CorpusCounter();
    counter.add("Nämnden hör nämnden. Vi ser Almsjö, EU och 12 Nämnden.");
    counter.add("Almsjö kommun");
    assertThat(counter.counts())
        .containsExactlyEntriesOf(
            new java.util.TreeMap<>(
                Map.of(
                    "almsjö", new WordCount(2, 1, 1, 0),
                    "eu", new WordCount(1, 1, 0, 1),
                    "hör", new WordCount(1, 1, 0, 0),
                    "kommun", new WordCount(1, 1, 0, 0),
                    "nämnden", new WordCount(3, 2, 1, 0),
                    "och", new WordCount(1, 1, 0, 0),
                    "ser", new WordCount(1, 1, 0, 0),
                    "vi", new WordCount(1, 0, 0, 0))));
  }

  @Test
  void aParagraphTeachesItsWordsDataAndSentences() {
    WordAutomaton words = WordAutomatonBuilder.build(List.of("den", "hurra", "juni", "vi", "ses"));
    NgramTrainer trainer = new NgramTrainer(words.size());
    BitSet unknown = new BitSet();
    unknown.set(words.number("hurra"));
    for (int i = 0; i < 50; i++) {
      CorpusCounter.addTo(trainer, words, unknown, "Vi ses den 12 juni. Hurra!");
    }
    NgramModel model = trainer.train(1, 1);
    int den = words.number("den");
    int juni = words.number("juni");
    assertThat(Math.exp(model.logProbability(words.number("ses"), den, model.data())))
        .isGreaterThan(0.8);
    assertThat(Math.exp(model.logProbability(den, model.data(), juni))).isGreaterThan(0.8);
    assertThat(Math.exp(model.logProbability(model.data(), juni, model.boundary())))
        .isGreaterThan(0.8);
    assertThat(Math.exp(model.logProbability(juni, model.boundary(), model.unknown())))
        .isGreaterThan(0.8);
    assertThat(
            Math.exp(model.logProbability(model.boundary(), model.boundary(), words.number("vi"))))
        .isGreaterThan(0.8);
  }

  private static List<String> pairs(String observed, String intended) {
    List<String> pairs = new ArrayList<>();
    PagePairs.align(observed, intended, (seen, meant) -> pairs.add(seen + ">" + meant));
    return pairs;
  }

  @Test
  void wordsThatStandInEachOthersPlaceAreLaidTogether() {
    assertThat(pairs("Namnden beslutar, ar tydligt (val).", "Nämnden beslutar, är tydligt (väl)."))
        .containsExactly(
            "Namnden>Nämnden", "beslutar>beslutar", "ar>är", "tydligt>tydligt", "val>väl");
    assertThat(pairs("", "Nämnden")).isEmpty();
    assertThat(pairs("Nämnden", "")).isEmpty();
  }

  @Test
  void aWordLostOrAddedHasNoPartner() {
    assertThat(pairs("ett | tre", "ett två tre fyra"))
        .containsExactly("ett>ett", "|>två", "tre>tre");
    assertThat(pairs("ett x tre", "ett tre")).containsExactly("ett>ett", "tre>tre");
  }

  @Test
  void aSpaceLostOrAddedJoinsThePartsOfAPair() {
    assertThat(pairs("hör Idenna remiss", "hör I denna remiss"))
        .containsExactly("hör>hör", "Idenna>I denna", "remiss>remiss");
    assertThat(pairs("en besät tande svar", "en besättande svår"))
        .containsExactly("en>en", "besät tande>besättande", "svar>svår");
  }

  @Test
  void wordsCutAtALinesEndAreJoinedOnBothSides() {
    assertThat(PagePairs.joined("for-\nvaltningen hor\nhälso- \noch sjukvård"))
        .isEqualTo("forvaltningen hor\nhälso- \noch sjukvård");
    assertThat(pairs("for-\nvaltningen hor", "för\u00AC\nvaltningen hör"))
        .containsExactly("forvaltningen>förvaltningen", "hor>hör");
  }
}
