package se.renskrift.repair;

/**
 * A run of non-space as it was before the misreadings of a chain, and what that says of the chain.
 *
 * @param text the run with the misreadings undone where they can be
 * @param changed how many characters came of it
 * @param regained how many of them are the language's own letters, or combining marks of such
 * @param lost how many own letters became something else
 * @param odd how many characters are not expected, be they changed or left
 * @param supported whether a character that was several stands where it would stand: a letter
 *     beside a letter, a sign beside a digit; or was more than two
 * @param left how many characters above ASCII are left that the chain does not explain
 */
record MisreadWord(
    String text, int changed, int regained, int lost, int odd, int left, boolean supported) {
  static MisreadWord of(String word, MisreadingChain chain, Orthography orthography) {
    StringBuilder text = new StringBuilder(word.length());
    int changed = 0;
    int regained = 0;
    int lost = 0;
    int odd = 0;
    int left = 0;
    boolean supported = false;
    int at = 0;
    while (at < word.length()) {
      char c = word.charAt(at);
      long original = c < 0x80 ? MisreadingChain.NONE : chain.original(word, at, orthography);
      char meant = original == MisreadingChain.NONE ? c : (char) MisreadingChain.point(original);
      int rank = orthography.rank(meant);
      if (original == MisreadingChain.NONE
          || (chain.makesSequences() && rank == Orthography.ODD)
          || meant == c) {
        odd += c >= 0x80 && orthography.rank(c) == Orthography.ODD ? 1 : 0;
        left += c >= 0x80 && (original == MisreadingChain.NONE || meant != c) ? 1 : 0;
        text.append(c);
        at++;
        continue;
      }
      changed++;
      // What a replacement character stands for is told by the rest, and tells nothing itself.
      boolean tells = c != CodePage.REPLACEMENT || chain.makesSequences();
      boolean letter = Character.isLetter(meant) || Orthography.isCombining(meant);
      boolean own = rank == Orthography.OWN || Orthography.isCombining(meant);
      regained += own && tells ? 1 : 0;
      odd += rank == Orthography.ODD ? 1 : 0;
      boolean loses = orthography.isOwn(c) && !chain.makesSequences();
      lost += loses && rank != Orthography.OWN ? 1 : 0;
      int end = MisreadingChain.position(original);
      supported |= end - at > 2 || isKind(word, at - 1, letter) || isKind(word, end, letter);
      text.append(meant);
      at = end;
    }
    return new MisreadWord(text.toString(), changed, regained, lost, odd, left, supported);
  }

  /** Whether a letter from a to z stands there, or a digit. */
  private static boolean isKind(String word, int at, boolean letter) {
    if (at < 0 || at >= word.length()) {
      return false;
    }
    char c = word.charAt(at);
    return letter ? Orthography.isPlain(c) : c >= '0' && c <= '9';
  }
}
