package se.renskrift.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.languagetool.JLanguageTool;
import org.languagetool.Languages;
import org.languagetool.rules.Rule;
import org.languagetool.rules.RuleMatch;
import org.languagetool.rules.spelling.hunspell.DumontsHunspellDictionary;
import org.languagetool.rules.spelling.hunspell.Hunspell;
import se.renskrift.text.Token;
import se.renskrift.text.Tokenizer;

/**
 * LanguageTool's Swedish spelling rule over whole texts, the first suggestion taken.
 *
 * <p>Its own tokens and sentences; but what {@link WordByWord} leaves alone stays here, too, and
 * what its dictionary suggested for a word is remembered likewise.
 */
final class LanguageToolContestant implements Contestant {
  private final JLanguageTool tool;
  private final Map<String, List<String>> answers;

  private LanguageToolContestant(JLanguageTool tool, Map<String, List<String>> answers) {
    this.tool = tool;
    this.answers = answers;
  }

  /** Loads the Swedish language. One in a process: the dictionary is LanguageTool's global one. */
  @SuppressWarnings("deprecation") // There is no other way to stand between rule and dictionary.
  static LanguageToolContestant load() {
    Map<String, List<String>> answers = new HashMap<>();
    Hunspell.setHunspellDictionaryFactory(
        (words, affixes) -> new Remembering(words, affixes, answers));
    JLanguageTool tool = new JLanguageTool(Languages.getLanguageForShortCode("sv"));
    for (Rule rule : tool.getAllActiveRules()) {
      if (!rule.isDictionaryBasedSpellingRule()) {
        tool.disableRule(rule.getId());
      }
    }
    return new LanguageToolContestant(tool, answers);
  }

  @Override
  public String correct(String text) {
    List<Token> tokens = Tokenizer.tokens(text);
    StringBuilder out = new StringBuilder(text.length());
    int at = 0;
    try {
      for (RuleMatch match : tool.check(text)) {
        List<String> suggestions = match.getSuggestedReplacements();
        int from = match.getFromPos();
        int to = match.getToPos();
        if (!suggestions.isEmpty() && from >= at && isWords(tokens, from, to)) {
          out.append(text, at, from).append(suggestions.get(0));
          at = to;
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.append(text, at, text.length()).toString();
  }

  @Override
  public void forget() {
    answers.clear();
  }

  /** Whether every token that a stretch touches is a word. */
  private static boolean isWords(List<Token> tokens, int from, int to) {
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).end() <= from) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    for (; low < tokens.size() && tokens.get(low).start() < to; low++) {
      if (tokens.get(low).type() != Token.Type.WORD) {
        return false;
      }
    }
    return true;
  }

  /** LanguageTool's own dictionary, remembering what it suggested. */
  private static final class Remembering extends DumontsHunspellDictionary {
    private final Map<String, List<String>> answers;

    Remembering(Path words, Path affixes, Map<String, List<String>> answers) {
      super(words, affixes);
      this.answers = answers;
    }

    @Override
    public List<String> suggest(String word) {
      return answers.computeIfAbsent(word, super::suggest);
    }
  }
}
