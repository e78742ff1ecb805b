package se.renskrift.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * Damages text as OCR does: letters are misread as the model's table of confusions has them, a part
 * of them at random; characters are lost and added, words cut and run together.
 */
final class PlantedDamage {
  private static final String LETTERS = "etanrisdlogkmvfupbhcjyåäöIl1.,";

  /** What each character is misread as; as often in the list as it was seen. */
  private final Map<Character, List<String>> misreadings = new HashMap<>();

  private PlantedDamage() {}

  /** Reads the confusions of single characters of a language pack. */
  static PlantedDamage load(Path model) throws IOException {
    PlantedDamage damage = new PlantedDamage();
    for (String line : Files.readAllLines(model.resolve("confusions.tsv"))) {
      String[] cells = line.split("\t", -1);
      if (cells.length < 3 || cells[1].length() != 1 || cells[0].contains("*")) {
        continue;
      }
      for (int at = 2; at < cells.length; at++) {
        String[] count = cells[at].split("/");
        // Not in proportion: the few most frequent would leave the others unseen.
        int times = count.length == 2 ? (int) Math.sqrt(Integer.parseInt(count[0])) : 0;
        for (int n = 0; n < times; n++) {
          damage
              .misreadings
              .computeIfAbsent(cells[1].charAt(0), c -> new ArrayList<>())
              .add(cells[0]);
        }
      }
    }
    return damage;
  }

  /** Damages so many of a hundred characters, spaces not counted, and fewer words. */
  String apply(SplittableRandom random, String text, int percent) {
    if (percent == 0) {
      return text;
    }
    StringBuilder out = new StringBuilder();
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c == ' ') {
        // Run together.
        out.append(random.nextInt(500) < percent ? "" : " ");
      } else if (random.nextInt(100) >= percent) {
        out.append(c);
      } else {
        out.append(misread(random, c));
      }
      if (c != ' ' && random.nextInt(4000) < percent) {
        out.append(' ');
      }
    }
    return out.toString();
  }

  private String misread(SplittableRandom random, char c) {
    int way = random.nextInt(20);
    List<String> known = misreadings.get(c);
    if (way < 13 && known != null) {
      return known.get(random.nextInt(known.size()));
    }
    if (way < 16) {
      return "";
    }
    String other = String.valueOf(LETTERS.charAt(random.nextInt(LETTERS.length())));
    return way < 17 ? c + other : other;
  }
}
