package se.renskrift.lexicon;

/**
 * How often a word was seen, and in what case.
 *
 * @param total all occurrences
 * @param midSentence those where no sentence begins
 * @param capitalised of these, those with a capital first letter only
 * @param capitals of these, those with capitals elsewhere too
 */
public record WordCount(int total, int midSentence, int capitalised, int capitals) {
  /** The case it is written in; small letters if it only ever began sentences. */
  CaseProfile caseProfile() {
    return midSentence == 0
        ? new CaseProfile(0, 0)
        : new CaseProfile(capitalised / (float) midSentence, capitals / (float) midSentence);
  }
}
