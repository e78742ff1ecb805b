package se.renskrift.training;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.BitSet;
import se.renskrift.languagemodel.LanguageModel;
import se.renskrift.languagemodel.NgramModel;
import se.renskrift.languagemodel.NgramTrainer;
import se.renskrift.lexicon.CompoundLexicon;

/**
 * Learns a language model from a user's clean text, and how much of it to mix with the one there
 * is.
 *
 * <p>A tenth of the text, in five stretches, is held out until the share is known that makes it
 * likeliest (expectation maximisation, as in deleted interpolation, Jelinek and Mercer 1980); then
 * the model is trained on everything. Of a text of more than {@link #MOST_WORDS} every second, or
 * third, or later paragraph is read. Not thread-safe. Needs about 50 bytes a word read.
 */
public final class OwnModel {
  /** The most words that are learnt from. */
  public static final int MOST_WORDS = 10_000_000;

  /** From so many words on, n-grams seen once are left out. */
  private static final int LARGE = 1_000_000;

  private static final int STRETCHES = 5;
  private static final double HELD_OUT = 0.1;
  private static final int ROUNDS = 30;
  private static final double LEAST_SHARE = 0.02;
  private static final double GREATEST_SHARE = 0.9;

  /**
   * What is held out of a short text is more like the rest than other documents will be; a text of
   * so many words keeps half the share it would have.
   */
  private static final double SPEAKS_FOR_OTHERS = 20_000;

  /** The share where too little was held out to tell. */
  private static final double USUAL_SHARE = 0.2;

  private static final int LEAST_TO_TELL = 100;

  private final CompoundLexicon lexicon;
  private final LanguageModel base;
  private final OwnWords.Found text;
  private final NgramTrainer trainer;
  private final BitSet once = new BitSet();
  private int[] heldOut = new int[1 << 10];
  private int heldOutLength;
  private long learnt;
  private long paragraph;

  /**
   * Nothing learnt yet.
   *
   * @param lexicon with the words of the text
   * @param base the model to mix with; numbers its words as the lexicon does
   * @param text what the text has that is now to be learnt from
   */
  public OwnModel(CompoundLexicon lexicon, LanguageModel base, OwnWords.Found text) {
    this.lexicon = lexicon;
    this.base = base;
    this.text = text;
    trainer = new NgramTrainer(lexicon.size());
    // As in the model there is: what was seen once tells where unknown words stand.
    text.unlisted()
        .forEach(
            (word, count) -> {
              int number = lexicon.number(word);
              if (count.total() == 1 && number >= 0) {
                once.set(number);
              }
            });
  }

  /** Learns a paragraph; all that were counted come in the same order. */
  public void add(String words) {
    long at = paragraph++;
    long step = Math.max(1, (text.words() + MOST_WORDS - 1) / MOST_WORDS);
    if (at % step != 0) {
      return;
    }
    double place = STRETCHES * (at / (double) Math.max(1, text.paragraphs()));
    boolean isHeldOut = place - Math.floor(place) >= 1 - HELD_OUT;
    CorpusCounter.numbers(
        lexicon.size(),
        lexicon::number,
        once,
        words,
        number -> {
          learnt++;
          if (isHeldOut) {
            hold(number);
          } else {
            trainer.add(number);
          }
        });
  }

  private void hold(int number) {
    if (heldOutLength == heldOut.length) {
      heldOut = Arrays.copyOf(heldOut, heldOutLength * 2);
    }
    heldOut[heldOutLength++] = number;
  }

  /**
   * The model, and the share it is to have.
   *
   * @throws IllegalStateException if nothing was added
   */
  public Mixed train() {
    int least = learnt > LARGE ? 2 : 1;
    double share =
        heldOutLength < LEAST_TO_TELL || heldOutLength == learnt
            ? USUAL_SHARE
            : share(trainer.train(least, least));
    share *= learnt / (learnt + SPEAKS_FOR_OTHERS);
    for (int i = 0; i < heldOutLength; i++) {
      trainer.add(heldOut[i]);
    }
    return new Mixed(trainer.train(least, least), share);
  }

  /** The share of the model with which the mixture makes what was held out likeliest. */
  private double share(LanguageModel own) {
    double share = USUAL_SHARE;
    for (int round = 0; round < ROUNDS; round++) {
      double sum = 0;
      for (int i = 2; i < heldOutLength; i++) {
        int a = heldOut[i - 2];
        int b = heldOut[i - 1];
        int c = heldOut[i];
        double byOwn = share * StrictMath.exp(own.logProbability(a, b, c));
        double byBase = (1 - share) * StrictMath.exp(base.logProbability(a, b, c));
        sum += byOwn + byBase > 0 ? byOwn / (byOwn + byBase) : 0;
      }
      share = sum / (heldOutLength - 2);
    }
    return Math.min(GREATEST_SHARE, Math.max(LEAST_SHARE, share));
  }

  /**
   * A model to mix with another.
   *
   * @param model what the text says
   * @param share how much it is to have in the mixture
   */
  public record Mixed(NgramModel model, double share) {
    /** How many bytes {@link #write} needs. */
    public int byteSize() {
      return Double.BYTES + model.byteSize();
    }

    /** Writes the share and the model at the buffer's position. */
    public void write(ByteBuffer out) {
      out.putDouble(share);
      model.write(out);
    }

    /**
     * Reads a share and a model from the buffer's position.
     *
     * @throws IOException if the buffer ends too early, or the share is none
     */
    public static Mixed read(ByteBuffer in) throws IOException {
      double share = in.getDouble();
      if (!(share >= 0 && share <= 1)) {
        throw new IOException("the share " + share + " is not in [0, 1]");
      }
      return new Mixed(NgramModel.read(in), share);
    }
  }
}
