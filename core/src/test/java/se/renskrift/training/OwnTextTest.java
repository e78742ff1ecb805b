package se.renskrift.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.renskrift.languagemodel.ExtendedModel;
import se.renskrift.languagemodel.LanguageModel;
import se.renskrift.languagemodel.MixedModel;
import se.renskrift.languagemodel.NgramModel;
import se.renskrift.languagemodel.NgramTrainer;
import se.renskrift.lexicon.AddedWords;
import se.renskrift.lexicon.CompoundLexicon;
import se.renskrift.lexicon.LexiconBuilder;

/** What a user's text adds to a lexicon and a model. */
class OwnTextTest {
  private static final String BASE_TEXT = "Nämnden beslutar om vägen. Kommunen bygger en väg.";
  private static final String OWN_TEXT =
      "Nämnden bygger badet i Räsjövik. Badet i Räsjövik öppnar.";

  private final CompoundLexicon lexicon = lexicon();
  private final LanguageModel model = model(lexicon);

  private static CompoundLexicon lexicon() {
    CorpusCounter counter = new CorpusCounter();
    counter.add(BASE_TEXT);
    return new LexiconBuilder(counter.counts(), Set.of(), 1).build();
  }

  private static LanguageModel model(CompoundLexicon lexicon) {
    NgramTrainer trainer = new NgramTrainer(lexicon.size());
    for (int i = 0; i < 50; i++) {
      CorpusCounter.addTo(trainer, lexicon.words(), new BitSet(), BASE_TEXT);
      CorpusCounter.addTo(trainer, lexicon.words(), new BitSet(), "Hurra 12 tralala.");
    }
    return trainer.train(1, 1);
  }

  private OwnWords.Found found(List<String> paragraphs) {
    OwnWords words = new OwnWords(lexicon);
    paragraphs.forEach(words::add);
    return words.found();
  }

  @Test
  void theWordsThatTheLexiconLacksAreFoundWithTheirCounts() {
    OwnWords.Found found = found(Collections.nCopies(3, OWN_TEXT));
    assertThat(found.paragraphs()).isEqualTo(3);
    assertThat(found.words()).isEqualTo(27);
    assertThat(found.unlisted().keySet()).containsExactly("badet", "i", "räsjövik", "öppnar");
    assertThat(found.unlisted().get("räsjövik").capitalised()).isEqualTo(6);
  }

  @Test
  void theMixtureFindsTheUsersTextLikelier() {
    List<String> text = Collections.nCopies(3000, OWN_TEXT);
    OwnWords.Found found = found(text);
    AddedWords added = found.added();
    CompoundLexicon more = lexicon.with(added);
    int[] unknown = new int[added.words().size()];
    Arrays.fill(unknown, model.unknown());
    LanguageModel extended = ExtendedModel.of(model, added.logProbabilities(), unknown);
    OwnModel own = new OwnModel(more, extended, found);
    text.forEach(own::add);
    OwnModel.Mixed mixed = own.train();
    assertThat(mixed.share()).isBetween(0.3, 0.9);
    LanguageModel mixture = MixedModel.of(extended, mixed.model(), mixed.share());
    int badet = more.number("badet");
    int i = more.number("i");
    int place = more.number("räsjövik");
    assertThat(mixture.logProbability(badet, i, place))
        .isGreaterThan(extended.logProbability(badet, i, place) + 0.5f);
  }

  @Test
  void aShortTextCountsForLittle() {
    OwnModel own = new OwnModel(lexicon, model, found(List.of(BASE_TEXT)));
    own.add(BASE_TEXT);
    assertThat(own.train().share()).isBetween(0.0, 0.01);
  }

  @Test
  void isWrittenAndReadAsItWas() throws IOException {
    OwnModel own = new OwnModel(lexicon, model, found(List.of(BASE_TEXT)));
    own.add(BASE_TEXT);
    OwnModel.Mixed mixed = own.train();
    ByteBuffer out = ByteBuffer.allocate(mixed.byteSize()).order(ByteOrder.LITTLE_ENDIAN);
    mixed.write(out);
    assertThat(out.hasRemaining()).isFalse();
    OwnModel.Mixed read = OwnModel.Mixed.read(out.flip().order(ByteOrder.LITTLE_ENDIAN));
    assertThat(read.share()).isEqualTo(mixed.share());
    NgramModel model = read.model();
    assertThat(model.logProbability(0, 1, 2)).isEqualTo(mixed.model().logProbability(0, 1, 2));
    out.putDouble(0, 1.5).rewind();
    assertThatExceptionOfType(IOException.class)
        .isThrownBy(() -> OwnModel.Mixed.read(out))
        .withMessage("the share 1.5 is not in [0, 1]");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void longPagesAreAlignedAsTheyWouldBeWhole(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    List<String> observed = new ArrayList<>();
    List<String> intended = new ArrayList<>();
    List<Integer> opposite = new ArrayList<>();
    for (int i = 0; i < 4000; i++) {
      // Never two in a row, which might as well be one word for another.
      int chance = i % 10 == 0 ? random.nextInt(3) : 2;
      if (chance != 0) {
        opposite.add(chance == 1 ? -1 : intended.size());
        observed.add(chance == 1 ? "#" + i : "w" + i);
      }
      if (chance != 1) {
        intended.add("w" + i);
      }
    }
    assertThat(WordAlignment.opposite(observed, intended))
        .containsExactly(opposite.stream().mapToInt(Integer::intValue).toArray());
  }

  @Test
  @Timeout(20)
  void aLongDocumentNeedsLittleMemory() {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < 20_000; i++) {
      words.add("w" + i % 977);
    }
    int[] opposite = WordAlignment.opposite(words, words);
    assertThat(opposite[19_999]).isEqualTo(19_999);
  }

  @Test
  void pagesTellWhetherTheyBelongTogether() {
    String truth = "Nämnden beslutar att godkänna redovisningen av arbetet";
    assertThat(PagePairs.likeness("Namnden beslutar att godkanna redovisn1ngen av a", truth))
        .isBetween(0.85, 0.86);
    assertThat(PagePairs.likeness("Vägen till badet skall asfalteras i vår", truth))
        .isLessThan(0.2);
    assertThat(PagePairs.likeness("", "")).isZero();
  }
}
