package se.renskrift.segmentation;

/**
 * The beginning of a section.
 *
 * @param type what kind of section
 * @param unit the index of the unit it begins with
 * @param headed whether that unit is its heading; if not, the section has none
 * @param level the level hint of its pattern, or {@link #INSIDE}
 * @param end the index of the unit after its last, or -1 if it goes on to the next heading
 */
record Found(Section.Type type, int unit, boolean headed, int level, int end, double confidence) {
  /** The level of a heading inside whatever main section is open. */
  static final int INSIDE = 3;

  static Found heading(Section.Type type, int unit, int level, double confidence) {
    return new Found(type, unit, true, level, -1, confidence);
  }
}
