package se.renskrift.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.renskrift.LanguagePack;

class PlantedFolderTest {
  @TempDir Path dir;

  @Test
  void isTheSameForASeed() throws IOException {
    assertThat(folder(1).document(3).text()).isEqualTo(folder(1).document(3).text());
    assertThat(folder(1).document(3).text()).isNotEqualTo(folder(2).document(3).text());
  }

  @Test
  void knowsWhereItsParagraphsStand() throws IOException {
    PlantedFolder folder = folder(1);
    PlantedFolder.Planted document = folder.document(5);
    for (int at = 0; at < PlantedFolder.PARAGRAPHS; at++) {
      int number = 5 * PlantedFolder.PARAGRAPHS + at;
      if (folder.plan(number).damage() == 0) {
        String text = document.text().substring(document.starts()[at], document.ends()[at]);
        assertThat(text.replaceAll("\\s+", " ")).isEqualTo(folder.paragraph(number).strip());
      }
    }
  }

  @Test
  void whatIsPlantedIsFoundAndNothingElse() throws IOException {
    PlantedFolder folder = folder(1);
    PlantedScore score = new PlantedScore(folder);
    LanguagePack pack = LanguagePack.load(Checkout.here().model());
    new PlantedRun(folder, pack, 2).run(dir, score);
    assertThat(score.precision()).isGreaterThan(0.99);
    int planted = 0;
    int found = 0;
    for (int at = 0; at < folder.paragraphs(); at++) {
      if (folder.plan(at).kind() != PlantedFolder.Kind.ORIGINAL) {
        planted++;
        found += score.found(at) == 2 ? 1 : 0;
      }
    }
    assertThat(planted).isGreaterThan(150);
    assertThat(found).isGreaterThan((int) (0.95 * planted));
  }

  /** Without the corpus: of the documents written for this project. */
  private PlantedFolder folder(int seed) throws IOException {
    PlantedText text = PlantedText.load(dir.resolve("nothing"));
    PlantedDamage damage = PlantedDamage.load(Checkout.here().model());
    return new PlantedFolder(text, damage, seed, 4_000, 60);
  }
}
