package se.renskrift.errormodel;

/** The logarithm of the gamma function and what is made of it. */
final class Gamma {
  private static final double LN_ROOT_TWO_PI = 0.9189385332046727;

  private Gamma() {}

  /** ln of the gamma function, by Stirling's series; {@code x} above 0. */
  static double ln(double x) {
    double shift = 0;
    double z = x;
    while (z < 10) {
      shift += StrictMath.log(z);
      z++;
    }
    double r = 1 / (z * z);
    double series = (1 / 12.0 - r * (1 / 360.0 - r / 1260.0)) / z;
    return (z - 0.5) * StrictMath.log(z) - z + LN_ROOT_TWO_PI + series - shift;
  }

  /** ln P(some of {@code total} | a beta distribution of their share), the binomial left out. */
  static double betaBinomial(double some, double total, double alpha, double beta) {
    return ln(alpha + some)
        - ln(alpha)
        + ln(beta + total - some)
        - ln(beta)
        - ln(alpha + beta + total)
        + ln(alpha + beta);
  }
}
