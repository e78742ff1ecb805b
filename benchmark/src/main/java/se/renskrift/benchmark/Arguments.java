package se.renskrift.benchmark;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The arguments of a command: options, and at most one path.
 *
 * @param options the options given, with their values; flags have an empty one
 */
record Arguments(Map<String, String> options, List<Path> paths) {
  /**
   * Reads a command line.
   *
   * @param known the options there are; those that take a value end with {@code =}
   * @throws IllegalArgumentException if it has another option, no value for one, or two paths
   */
  static Arguments of(String[] args, String... known) {
    Map<String, String> options = new HashMap<>();
    List<Path> paths = new ArrayList<>();
    for (int i = 0; i < args.length; i++) {
      if (!args[i].startsWith("--")) {
        paths.add(Path.of(args[i]));
      } else if (List.of(known).contains(args[i])) {
        options.put(args[i], "");
      } else if (List.of(known).contains(args[i] + "=") && i + 1 < args.length) {
        options.put(args[i], args[++i]);
      } else {
        throw new IllegalArgumentException(args[i] + ": no such option, or its value is missing");
      }
    }
    if (paths.size() > 1) {
      throw new IllegalArgumentException(paths.get(1) + ": one directory at most");
    }
    return new Arguments(Map.copyOf(options), List.copyOf(paths));
  }

  boolean has(String option) {
    return options.containsKey(option);
  }

  String value(String option, String otherwise) {
    return options.getOrDefault(option, otherwise);
  }

  /** The path given, or else the other. */
  Path path(Path otherwise) {
    return paths.isEmpty() ? otherwise : paths.get(0);
  }
}
