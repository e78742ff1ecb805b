package se.renskrift.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CaseProfileTest {
  @Test
  void everyPackedProfileComesBack() {
    for (int packed = 0; packed < 256; packed++) {
      assertThat(CaseProfile.of((byte) packed).pack()).isEqualTo((byte) packed);
    }
  }

  @Test
  void sharesAreKeptToTheNearestLevel() {
    assertThat(CaseProfile.of(new CaseProfile(0, 1).pack())).isEqualTo(new CaseProfile(0.0005f, 1));
    assertThat(CaseProfile.of(new CaseProfile(0.96f, 0.42f).pack()))
        .isEqualTo(new CaseProfile(0.97f, 0.5f));
    float before = 0;
    for (int i = 0; i <= 1000; i++) {
      float share = i / 1000f;
      float kept = CaseProfile.of(new CaseProfile(share, 0).pack()).capitalised();
      assertThat(kept).isGreaterThanOrEqualTo(before).isCloseTo(share, within(0.1f));
      before = kept;
    }
  }

  private static org.assertj.core.data.Offset<Float> within(float value) {
    return org.assertj.core.data.Offset.offset(value + 1e-4f);
  }
}
