package se.renskrift.repair;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What chains of misreadings make of the characters that are expected: tells quickly which chains a
 * text cannot have gone through.
 */
final class MisreadingImages {
  /** An image of a letter or a sign, without its first character. */
  private record Image(int chain, String rest) {}

  private final Orthography orthography;
  private final List<MisreadingChain> chains;
  private final Map<Character, List<Image>> byFirst = new HashMap<>();

  MisreadingImages(List<MisreadingChain> chains, Orthography orthography) {
    this.orthography = orthography;
    this.chains = chains;
    for (int i = 0; i < chains.size(); i++) {
      add(i, orthography.alphabet().letters());
      if (chains.get(i).makesSequences()) {
        add(i, Signs.COMMON);
      }
    }
  }

  private void add(int chain, String characters) {
    for (char c : characters.toCharArray()) {
      String image = chains.get(chain).image(c);
      if (!image.isEmpty() && !image.equals(String.valueOf(c))) {
        byFirst
            .computeIfAbsent(image.charAt(0), first -> new ArrayList<>())
            .add(new Image(chain, image.substring(1)));
      }
    }
  }

  /** The chains of which a text with these characters may have enough images, in their order. */
  List<MisreadingChain> possible(BitSet characters) {
    BitSet present = (BitSet) characters.clone();
    if (present.get(CodePage.REPLACEMENT)) {
      present.set(0x80, 0xA0);
    }
    int[] own = new int[chains.size()];
    int[] foreign = new int[chains.size()];
    for (int first = present.nextSetBit(0); first >= 0; first = present.nextSetBit(first + 1)) {
      boolean isOwn = orthography.isOwn((char) first);
      for (Image image : byFirst.getOrDefault((char) first, List.of())) {
        if (isPresent(image.rest(), present)) {
          (isOwn ? own : foreign)[image.chain()]++;
        }
      }
    }
    List<MisreadingChain> found = new ArrayList<>();
    for (int i = 0; i < own.length; i++) {
      int images = own[i] + foreign[i];
      if (chains.get(i).makesSequences() ? images > 0 : foreign[i] > 0 && images > 1) {
        found.add(chains.get(i));
      }
    }
    return found;
  }

  private static boolean isPresent(String characters, BitSet present) {
    for (int i = 0; i < characters.length(); i++) {
      if (!present.get(characters.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
