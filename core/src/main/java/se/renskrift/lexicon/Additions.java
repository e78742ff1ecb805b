package se.renskrift.lexicon;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was added to a lexicon, numbered after its own words, and after its own modifiers. Immutable
 * and thread-safe.
 */
final class Additions {
  private final WordAutomaton words;
  private final WordAutomaton modifiers;
  private final List<AddedWords> added;

  /** The layers with the lexicon's own last and before it the latest first. */
  private final List<WordLayer> wordLayers;

  private final List<WordLayer> modifierLayers;

  private Additions(WordAutomaton words, WordAutomaton modifiers, List<AddedWords> added) {
    this.words = words;
    this.modifiers = modifiers;
    this.added = List.copyOf(added);
    wordLayers = layers(words, added);
    modifierLayers = layers(modifiers, added);
  }

  /** Nothing beside the lexicon's own words and modifiers. */
  static Additions none(WordAutomaton words, WordAutomaton modifiers) {
    return new Additions(words, modifiers, List.of());
  }

  Additions with(AddedWords more) {
    List<AddedWords> all = new ArrayList<>(added);
    all.add(more);
    return new Additions(words, modifiers, all);
  }

  private static List<WordLayer> layers(WordAutomaton base, List<AddedWords> added) {
    List<WordLayer> layers = new ArrayList<>();
    layers.add(new WordLayer(base, 0));
    int first = base.size();
    for (AddedWords more : added) {
      // What a user says goes before what the lexicon says.
      layers.add(0, new WordLayer(more.words(), first));
      first += more.words().size();
    }
    return List.copyOf(layers);
  }

  List<WordLayer> wordLayers() {
    return wordLayers;
  }

  List<WordLayer> modifierLayers() {
    return modifierLayers;
  }

  /** How many words there are in all. */
  int size() {
    WordLayer latest = wordLayers.get(0);
    return latest.first() + latest.automaton().size();
  }

  CaseProfile caseProfile(int word) {
    int layer = layer(word, wordLayers);
    return added(layer).caseProfile(word - wordLayers.get(layer).first());
  }

  float headLogProbability(int word) {
    int layer = layer(word, wordLayers);
    return added(layer).headLogProbability(word - wordLayers.get(layer).first());
  }

  float modifierLogProbability(int modifier) {
    int layer = layer(modifier, modifierLayers);
    return added(layer).modifierLogProbability(modifier - modifierLayers.get(layer).first());
  }

  private static int layer(int number, List<WordLayer> layers) {
    int layer = 0;
    while (number < layers.get(layer).first()) {
      layer++;
    }
    return layer;
  }

  private AddedWords added(int layer) {
    return added.get(added.size() - 1 - layer);
  }

  boolean vouchFor(String observed) {
    for (AddedWords more : added) {
      if (more.vouchFor(observed)) {
        return true;
      }
    }
    return false;
  }

  @Nullable String written(String word) {
    for (int layer = 0; layer < added.size(); layer++) {
      String written = added(layer).written(word);
      if (written != null) {
        return written;
      }
    }
    return null;
  }
}
