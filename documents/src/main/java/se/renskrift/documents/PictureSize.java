package se.renskrift.documents;

/**
 * What the head of a picture says of one of its pages.
 *
 * @param place its place among the pictures of the file, from 0
 * @param width in dots
 * @param height in dots
 * @param resolution in dots per inch; 0 if it is not said, or cannot be right
 */
record PictureSize(int place, long width, long height, double resolution) {
  private static final double LEAST = 70;
  private static final double MOST = 2400;

  static PictureSize of(int place, long width, long height, double resolution) {
    boolean likely = resolution >= LEAST && resolution <= MOST;
    return new PictureSize(place, width, height, likely ? resolution : 0);
  }
}
