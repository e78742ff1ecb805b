package se.renskrift.cli;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.renskrift.cli.format.NamedFile;
import se.renskrift.lexicon.WordList;

/**
 * What to clean with besides the program's own model.
 *
 * @param model a language pack instead of the program's own, or null
 * @param modelId what results call the model: its version, or what tells a user's apart
 * @param words the words of all lexicons
 * @param lexicons the files they came from
 */
record Knowledge(@Nullable Path model, String modelId, WordList words, List<NamedFile> lexicons) {
  /** Nothing brought by anybody. */
  static Knowledge none() {
    return new Knowledge(null, new Version().model(), WordList.of(List.of()), List.of());
  }
}
