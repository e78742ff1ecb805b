package se.renskrift.evaluation;

import java.text.Normalizer;
import se.renskrift.text.Skeleton;

/** When two headings are taken to be the same. */
final class HeadingForm {
  /** One letter or digit in so many may differ. */
  private static final int NEAR = 5;

  private HeadingForm() {}

  /** Whether they are the same but for white space and a colon or period at the end. */
  static boolean isSame(String one, String other) {
    return plain(one).equals(plain(other));
  }

  /** Whether they have the same letters and digits, case, marks and look-alikes folded. */
  static boolean isAlike(String one, String other) {
    return Skeleton.of(one).equals(Skeleton.of(other));
  }

  /** Whether at most a fifth of their letters and digits differ. */
  static boolean isNear(String one, String other) {
    int[] first = Skeleton.of(one).codePoints().toArray();
    int[] second = Skeleton.of(other).codePoints().toArray();
    int longest = Math.max(first.length, second.length);
    return Math.abs(first.length - second.length) * NEAR <= longest
        && EditDistance.between(first, second) * NEAR <= longest;
  }

  private static String plain(String heading) {
    String text = Normalizer.normalize(String.join(" ", Words.of(heading)), Normalizer.Form.NFC);
    int end = text.length();
    while (end > 0 && ".: ".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return text.substring(0, end);
  }
}
