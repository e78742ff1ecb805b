package se.renskrift.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.text.ParseException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.analysis.hunspell.Dictionary;
import org.apache.lucene.analysis.hunspell.Hunspell;
import org.apache.lucene.analysis.hunspell.SortingStrategy;
import org.apache.lucene.analysis.hunspell.TimeoutPolicy;
import org.apache.lucene.analysis.hunspell.WordFormGenerator;

/** Expands a Hunspell dictionary into the inflected forms it accepts. */
public final class HunspellWords {
  private HunspellWords() {}

  /**
   * All simple words (no compounds) that the dictionary accepts, in the case they are listed in.
   *
   * @throws IOException if the files cannot be read or are malformed
   */
  public static Set<String> read(InputStream affixes, InputStream words) throws IOException {
    Dictionary dictionary;
    try {
      dictionary = new Dictionary(affixes, List.of(words), false, SortingStrategy.inMemory());
    } catch (ParseException e) {
      throw new IOException("the affix file is malformed: " + e.getMessage(), e);
    }
    // Without a time limit: with one, the answer would depend on the machine's load.
    Hunspell hunspell = new Hunspell(dictionary, TimeoutPolicy.NO_TIMEOUT, () -> {});
    Set<String> forms = new TreeSet<>();
    new WordFormGenerator(dictionary)
        .generateAllSimpleWords(form -> forms.add(form.getWord()), () -> {});
    forms.removeIf(form -> !form.chars().allMatch(Character::isLetter) || !hunspell.spell(form));
    return forms;
  }
}
