package se.renskrift.repair;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds which misreadings, one or two of any, explain the characters of a text that are odd.
 *
 * <p>Each chain is tried on the different words with characters above ASCII that are no letters of
 * the language. It speaks for a chain that words of the lexicon come out, with letters regained; it
 * speaks against it that odd characters come out or are left.
 */
final class MisreadingSearch {
  /** So many different words tell. */
  private static final int SAMPLE = 240;

  /** A chain that does nothing for so many words does nothing. */
  private static final int GLANCE = 24;

  private static final double WORD = 3;
  private static final double LIKELY = 1;
  private static final double SIGN = 0.1;
  private static final double AGAINST = -1;
  private static final double ODD_LEFT = -0.5;
  private static final double USUAL_LEFT = -0.005;

  /** A longer chain is believed only if it explains so much more. */
  private static final double LONGER = 0.3;

  /** Signs that often stand between letters. */
  private static final String JOINERS = "\u00A0\u00AD\u2010\u2011\u2013\u2014\u2019\u2026";

  private final Orthography orthography;

  /** What single misreadings make of the letters; null until it is needed. */
  private volatile @Nullable MisreadingImages single;

  /** What longer chains make of them too: a thousand chains, which few texts need. */
  private volatile @Nullable MisreadingImages all;

  MisreadingSearch(Orthography orthography) {
    this.orthography = orthography;
  }

  /** The images of the chains that the text may have gone through: longer ones leave odd signs. */
  private MisreadingImages images(boolean odd) {
    MisreadingImages images = odd ? all : single;
    if (images == null) {
      // Two threads may both make them, and make the same.
      images = new MisreadingImages(chains(odd), orthography);
      if (odd) {
        all = images;
      } else {
        single = images;
      }
    }
    return images;
  }

  private static List<MisreadingChain> chains(boolean all) {
    List<Misreading> steps = new ArrayList<>();
    for (CodePage readAs : CodePage.values()) {
      steps.add(new Misreading(null, readAs));
    }
    for (CodePage readAs : CodePage.values()) {
      for (CodePage was : CodePage.values()) {
        if (was != readAs) {
          steps.add(new Misreading(was, readAs));
        }
      }
    }
    List<MisreadingChain> chains = new ArrayList<>();
    steps.forEach(step -> chains.add(new MisreadingChain(List.of(step))));
    for (Misreading first : all ? steps : List.<Misreading>of()) {
      for (Misreading second : steps) {
        // Saved in the encoding it was taken for: the two are one misreading.
        if (second.was() != first.readAs()) {
          chains.add(new MisreadingChain(List.of(first, second)));
        }
      }
    }
    for (Misreading step : steps.subList(0, all ? CodePage.values().length : 0)) {
      chains.add(new MisreadingChain(List.of(step, step, step)));
      chains.add(new MisreadingChain(List.of(step, step, step, step)));
    }
    return List.copyOf(chains);
  }

  /** The chain that explains the text best, or null if there is none that surely does. */
  @Nullable MisreadingChain likeliest(String text) {
    BitSet present = present(text);
    int unusual = present.nextSetBit(0);
    while (unusual >= 0 && orthography.isOwn((char) unusual)) {
      unusual = present.nextSetBit(unusual + 1);
    }
    if (unusual < 0) {
      return null;
    }
    List<MisreadingChain> possible = images(isOdd(text, present)).possible(present);
    if (possible.isEmpty()) {
      return null;
    }
    Map<String, Integer> words = Words.having(text, this::isSuspect, SAMPLE);
    MisreadingChain best = null;
    double most = 0;
    for (MisreadingChain chain : possible) {
      double value = value(chain, words);
      double least = best != null && chain.length() > best.length() ? most + LONGER : most;
      if (value > least) {
        best = chain;
        most = value;
      }
    }
    return best;
  }

  /** The characters above ASCII that the text has. */
  private static BitSet present(String text) {
    BitSet present = new BitSet();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x80) {
        present.set(c);
      }
    }
    return present;
  }

  /** Whether there are characters that hardly occur, or signs where they hardly stand. */
  private boolean isOdd(String text, BitSet present) {
    if (present.stream().anyMatch(c -> orthography.rank((char) c) == Orthography.ODD)) {
      return true;
    }
    for (int i = 1; i + 1 < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x80
          && !Character.isLetter(c)
          && JOINERS.indexOf(c) < 0
          && orthography.isLetter(text.charAt(i - 1))
          && orthography.isLetter(text.charAt(i + 1))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word has a character above ASCII that it would hardly have there. */
  private boolean isSuspect(String text, int at) {
    char c = text.charAt(at);
    return c >= 0x80 && (!orthography.isOwn(c) || Orthography.isCapitalInside(text, at));
  }

  /** How well a chain explains the words; 0 if it is not to be believed. */
  private double value(MisreadingChain chain, Map<String, Integer> words) {
    double value = 0;
    int seen = 0;
    int different = 0;
    int explained = 0;
    int tried = 0;
    boolean supported = false;
    BitSet regained = new BitSet();
    for (Map.Entry<String, Integer> entry : words.entrySet()) {
      String word = entry.getKey();
      if (seen++ == GLANCE && value <= 0) {
        return 0;
      }
      MisreadWord read = MisreadWord.of(word, chain, orthography);
      value += read.left() == 0 ? 0 : read.odd() > 0 ? ODD_LEFT : USUAL_LEFT;
      if (read.changed() == 0) {
        continue;
      }
      boolean letters = read.regained() + read.lost() > 0;
      tried += letters ? 1 : 0;
      double each;
      if (read.odd() > 0 || read.lost() > 0) {
        // Signs and sound words of parts that are not damaged say little.
        boolean says = chain.makesSequences() || (letters && !orthography.isSound(word));
        each = says ? AGAINST : USUAL_LEFT;
      } else if (read.regained() > 0 && orthography.isListed(read.text())) {
        each = WORD;
        different++;
        explained++;
        read.text().chars().filter(c -> orthography.isOwn((char) c)).forEach(regained::set);
      } else {
        each = chain.makesSequences() ? LIKELY : orthography.hasOdd(word) ? SIGN : 0;
        explained += read.regained() > 0 ? 1 : 0;
        supported |= read.supported();
      }
      value += each * entry.getValue();
    }
    if (value <= 0) {
      return 0;
    }
    if (chain.makesSequences()) {
      return different > 0 || supported ? value : 0;
    }
    int needed = chain.length();
    return different >= 3 * needed
            && regained.cardinality() >= 1 + needed
            && different >= (0.2 + 0.2 * needed) * tried
            && explained >= (0.5 + 0.1 * needed) * tried
        ? value
        : 0;
  }
}
