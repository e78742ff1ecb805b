package se.renskrift.text.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import org.junit.jupiter.api.Test;

class TableReaderTest {
  @Test
  void readsRowsAndSkipsWhatIsNone() throws IOException {
    TableReader rows = read("# a\tcomment\n\na\tb\n \t\nc\t\n");
    assertThat(rows.next(2)).containsExactly("a", "b");
    assertThat(rows.next()).containsExactly("c", "");
    assertThat(rows.next(2)).isNull();
  }

  @Test
  void namesFileAndLineOfARowThatIsMalformed() throws IOException {
    TableReader rows = read("#\na\tb\n\na\n");
    rows.next(2);
    assertThat(rows.malformed("is wrong")).hasMessage("words.tsv:2: is wrong");
    assertThat(rows.malformed(new IllegalArgumentException("no number")))
        .hasMessage("words.tsv:2: no number");
    assertThatThrownBy(() -> rows.next(2))
        .isInstanceOf(IOException.class)
        .hasMessage("words.tsv:4: expected 2 columns, found 1");
  }

  private static TableReader read(String table) {
    return new TableReader(new StringReader(table), "words.tsv");
  }
}
