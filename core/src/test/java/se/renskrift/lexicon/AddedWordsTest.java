package se.renskrift.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddedWordsTest {
  private static final CompoundLexicon BASE =
      new LexiconBuilder(
              new TreeMap<>(
                  Map.of(
                      "kommun", new WordCount(1000, 1000, 0, 0),
                      "och", new WordCount(1_000_000, 1_000_000, 0, 0),
                      "skolan", new WordCount(1000, 1000, 0, 0))),
              Set.of(),
              3)
          .build();

  private static AddedWords list(String... names) {
    return AddedWords.of(
        WordList.of(List.of(names)),
        word -> BASE.number(word) >= 0 ? -1 : Double.NEGATIVE_INFINITY);
  }

  private static List<String> words(AddedWords added) {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < added.words().size(); i++) {
      words.add(added.words().word(i));
    }
    return words;
  }

  @Test
  void aListGivesItsWordsAndTheirPossessives() {
    assertThat(words(list("Almsjö", "Räsnäs", "Kommun", "Łódź")))
        .containsExactly("almsjö", "almsjös", "kommuns", "räsnäs");
  }

  @Test
  void addedWordsAreNumberedAfterTheOthersAndTheLatestFoundFirst() {
    CompoundLexicon one = BASE.with(list("Almsjö", "Åsby"));
    CompoundLexicon two = one.with(list("Almsjö", "Ekö"));
    int n = BASE.size();
    assertThat(n).isEqualTo(3);
    assertThat(one.size()).isEqualTo(n + 4);
    assertThat(one.number("kommun")).isEqualTo(BASE.number("kommun"));
    assertThat(one.number("almsjö")).isEqualTo(n);
    assertThat(one.number("åsby")).isEqualTo(n + 2);
    assertThat(two.number("åsby")).isEqualTo(n + 2);
    assertThat(two.number("almsjö")).isEqualTo(n + 4);
    assertThat(two.number("ekös")).isEqualTo(n + 7);
    assertThat(two.number("ek")).isNegative();
    assertThat(BASE.number("almsjö")).isNegative();
  }

  @Test
  void theCaseIsThatOfTheList() {
    CompoundLexicon lexicon = BASE.with(list("Almsjö", "insatskedja", "ÄBo", "EK", "Ek"));
    assertThat(lexicon.caseProfile(lexicon.number("almsjö")).capitalised()).isEqualTo(1);
    assertThat(lexicon.caseProfile(lexicon.number("almsjös")).capitalised()).isEqualTo(1);
    assertThat(lexicon.caseProfile(lexicon.number("insatskedja")).capitalised()).isLessThan(0.01f);
    assertThat(lexicon.caseProfile(lexicon.number("ek")).capitals()).isEqualTo(0.5f);
    assertThat(lexicon.written("äbo")).isEqualTo("ÄBo");
    assertThat(lexicon.written("äbos")).isEqualTo("ÄBos");
    assertThat(lexicon.written("ek")).isNull();
    assertThat(lexicon.written("almsjö")).isNull();
    assertThat(lexicon.written("kommun")).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Almsjö",
        "ALMSJÖ",
        "Almsjös",
        "insatskedja",
        "Insatskedja",
        "INSATSKEDJAS",
        "ÄBo"
      })
  void aListVouchesForWordsThatStandAsListed(String word) {
    CompoundLexicon lexicon = BASE.with(list("Almsjö", "insatskedja", "ÄBo", "Räsnäs"));
    assertThat(lexicon.vouchesFor(word)).isTrue();
    assertThat(lexicon.contains(word)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"almsjö", "Almsjo", "Äbo", "Räsnäss", "kommun", "A", "s", ""})
  void andForNoOthers(String word) {
    CompoundLexicon lexicon = BASE.with(list("Almsjö", "insatskedja", "ÄBo", "Räsnäs"));
    assertThat(lexicon.vouchesFor(word)).isFalse();
    assertThat(BASE.vouchesFor(word)).isFalse();
  }

  @Test
  void addedWordsBeginAndEndCompounds() {
    CompoundLexicon lexicon = BASE.with(list("Almsjö", "insatskedja"));
    assertThat(lexicon.compound("almsjöskolan")).isGreaterThan(CompoundLexicon.NEVER);
    assertThat(lexicon.compound("almsjöinsatskedja")).isGreaterThan(CompoundLexicon.NEVER);
    assertThat(lexicon.compound("almsjöxkolan")).isEqualTo(CompoundLexicon.NEVER);
    assertThat(BASE.compound("almsjöskolan")).isEqualTo(CompoundLexicon.NEVER);
    assertThat(lexicon.contains("Almsjöskolan")).isTrue();
  }

  @Test
  void theWordsOfATextAreAsLikelyAsOftenTheyStandThere() throws IOException {
    AddedWords added =
        AddedWords.of(
            new TreeMap<>(
                Map.of(
                    "almsjö", new WordCount(900, 500, 500, 0),
                    "räsjö", new WordCount(9, 5, 5, 0))));
    float[] likely = added.logProbabilities();
    assertThat(likely[0] - likely[1]).isBetween(4.5f, 4.9f);
    ByteBuffer out = ByteBuffer.allocate(added.byteSize());
    added.write(out);
    assertThat(out.hasRemaining()).isFalse();
    AddedWords read = AddedWords.read(out.flip());
    assertThat(words(read)).containsExactly("almsjö", "räsjö");
    assertThat(read.logProbabilities()).isEqualTo(likely);
    assertThat(read.caseProfile(0).capitalised()).isEqualTo(1);
    ByteBuffer cut = ByteBuffer.wrap(out.array(), 0, out.capacity() - 1);
    assertThatExceptionOfType(IOException.class)
        .isThrownBy(() -> AddedWords.read(cut))
        .withMessage("the added words are cut short");
  }

  @Test
  void anEmptyListAddsNothing() {
    CompoundLexicon lexicon = BASE.with(list());
    assertThat(lexicon.size()).isEqualTo(BASE.size());
    assertThat(lexicon.number("kommun")).isEqualTo(BASE.number("kommun"));
    assertThat(lexicon.caseProfile(0)).isEqualTo(BASE.caseProfile(0));
  }
}
