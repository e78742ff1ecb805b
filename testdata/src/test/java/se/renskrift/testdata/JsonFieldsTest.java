package se.renskrift.testdata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class JsonFieldsTest {
  @Test
  void namesMembersByTheirPathAndKeepsTheOrderOfValues() {
    String json =
        "{\"a\": {\"b\": \"1\"}, \"c\": [\"2\", \"\\\"3\\\"\"], \"d\": [{\"e\": \"4\"}]}\n";
    assertThat(JsonFields.of("a.json", json))
        .containsEntry("a.b", List.of("1"))
        .containsEntry("c", List.of("2", "\"3\""))
        .containsEntry("d.e", List.of("4"))
        .hasSize(3);
    assertThat(JsonFields.of("a.json", "{}")).isEmpty();
  }

  @Test
  void saysWhereItIsMalformed() {
    assertThatThrownBy(() -> JsonFields.of("a.json", "{\n\"a\": 7}"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a.json:2: expected \"");
    assertThatThrownBy(() -> JsonFields.of("a.json", "{\"a\": [\"1\",]}"))
        .hasMessage("a.json:1: expected a value");
    assertThatThrownBy(() -> JsonFields.of("a.json", "{\"a\": \"1\"} x"))
        .hasMessage("a.json:1: expected the end");
    assertThatThrownBy(() -> JsonFields.of("a.json", "{\"a\": \"1"))
        .hasMessage("a.json:1: expected \"");
  }
}
