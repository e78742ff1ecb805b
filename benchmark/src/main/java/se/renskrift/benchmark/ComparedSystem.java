package se.renskrift.benchmark;

import io.gitlab.rxp90.jsymspell.SymSpell;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import org.apache.lucene.analysis.hunspell.Hunspell;
import org.languagetool.JLanguageTool;
import se.renskrift.Cleaner;
import se.renskrift.LanguagePack;

/** What is compared, in the order of the report. */
enum ComparedSystem {
  /** The pages as they were read. */
  UNCORRECTED("uncorrected", Cleaner.class) {
    @Override
    Contestant load(ComparisonFiles files) {
      return text -> text;
    }
  },
  HUNSPELL("Lucene Hunspell, DSSO", Hunspell.class) {
    @Override
    Contestant load(ComparisonFiles files) throws IOException {
      return new WordByWord(HunspellSuggester.swedish());
    }
  },
  SYMSPELL("SymSpell, corpus frequencies", SymSpell.class) {
    @Override
    Contestant load(ComparisonFiles files) throws IOException {
      return new WordByWord(SymSpellSuggester.of(files.frequencies(), false));
    }
  },
  SYMSPELL_SPLITTING("SymSpell, compound-aware", SymSpell.class) {
    @Override
    Contestant load(ComparisonFiles files) throws IOException {
      return new WordByWord(SymSpellSuggester.of(files.frequencies(), true));
    }
  },
  LANGUAGETOOL("LanguageTool Swedish", JLanguageTool.class) {
    @Override
    Contestant load(ComparisonFiles files) {
      return LanguageToolContestant.load();
    }
  },
  RENSKRIFT("Renskrift", Cleaner.class) {
    @Override
    Contestant load(ComparisonFiles files) throws IOException {
      Cleaner cleaner = Cleaner.of(LanguagePack.load(files.model()));
      return text -> cleaner.clean(text).text();
    }
  };

  private final String title;
  private final Class<?> part;

  ComparedSystem(String title, Class<?> part) {
    this.title = title;
    this.part = part;
  }

  /** Makes it ready to correct. */
  abstract Contestant load(ComparisonFiles files) throws IOException;

  /** What it is called in the report. */
  String title() {
    return title;
  }

  /** Whether it corrects; if not there is nothing to run. */
  boolean runs() {
    return this != UNCORRECTED;
  }

  /** Whether it does the layout itself, and so is given the pages as they were read. */
  boolean readsPages() {
    return this == RENSKRIFT;
  }

  /** The library it comes from, with its version. */
  String library() {
    try {
      String jar =
          Path.of(part.getProtectionDomain().getCodeSource().getLocation().toURI())
              .getFileName()
              .toString();
      return jar.endsWith(".jar") ? jar.substring(0, jar.length() - ".jar".length()) : jar;
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
