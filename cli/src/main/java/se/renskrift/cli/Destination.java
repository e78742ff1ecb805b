package se.renskrift.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.renskrift.cli.format.OutputFormat;

/**
 * The folder that results go to, and the promise that no original is replaced there.
 *
 * @param folder the folder of {@code -o}
 * @param formats the formats wanted
 * @param onExists what to do when a result is there already
 */
record Destination(Path folder, List<OutputFormat> formats, OnExists onExists) {
  /** Where the result of an input goes. */
  Path target(Source source, OutputFormat format) {
    return folder.resolve(format.fileName(source.name()));
  }

  /** The formats that the input still lacks a result in, or all if results are replaced. */
  List<OutputFormat> missing(Source source) {
    return onExists == OnExists.REPLACE
        ? formats
        : formats.stream().filter(format -> !Files.exists(target(source, format))).toList();
  }

  /**
   * Checks everything that can be checked before work begins.
   *
   * @throws CommandException if a result would replace an original, or anything while results are
   *     not to be replaced
   */
  void check(List<String> arguments, List<Source> sources, Messages messages) throws IOException {
    Path real = realPath(folder);
    for (String argument : arguments) {
      Path input = Path.of(argument);
      if (!argument.equals("-") && Files.isDirectory(input) && real.startsWith(realPath(input))) {
        throw new CommandException(
            ExitCode.USAGE, messages.get("output.insideInput", folder, argument));
      }
    }
    Set<Path> originals = new HashSet<>();
    for (Source source : sources) {
      if (source.path() != null) {
        originals.add(realPath(source.path()));
      }
    }
    List<Path> existing = new ArrayList<>();
    for (Source source : sources) {
      for (OutputFormat format : formats) {
        Path target = target(source, format);
        if (originals.contains(realPath(target))) {
          throw new CommandException(
              ExitCode.USAGE, messages.get("output.isOriginal", source.label(), target));
        }
        if (Files.exists(target)) {
          existing.add(target);
        }
      }
    }
    if (onExists == OnExists.REFUSE && !existing.isEmpty()) {
      throw new CommandException(
          ExitCode.OUTPUT, messages.get("output.exists", existing.size(), existing.get(0)));
    }
  }

  /** For each input that shares a result's path with an earlier one: that earlier one. */
  Map<Source, Source> clashes(List<Source> sources) {
    Map<Path, Source> owners = new HashMap<>();
    Map<Source, Source> clashes = new HashMap<>();
    for (Source source : sources) {
      for (OutputFormat format : formats) {
        Source owner = owners.putIfAbsent(target(source, format).normalize(), source);
        if (owner != null && !owner.equals(source)) {
          clashes.putIfAbsent(source, owner);
        }
      }
    }
    return clashes;
  }

  /** The path without links, as far as it exists. */
  private static Path realPath(Path path) throws IOException {
    Path absolute = path.toAbsolutePath().normalize();
    for (@Nullable Path at = absolute; at != null; at = at.getParent()) {
      if (Files.exists(at)) {
        return at.toRealPath().resolve(at.relativize(absolute));
      }
    }
    return absolute;
  }
}
