package se.renskrift.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ErmsTest {
  @TempDir Path dir;

  @Test
  void whatAnArchiveTakesInIsValid() throws Exception {
    Path schema = shared("schemas/erms-2.1.2.xsd");
    Path almsjo = Path.of("../testdata/src/main/resources/documents");
    Path full = almsjo.resolve("tjansteutlatande-lovverksamhet/gold.txt");
    Path hollow = Files.writeString(dir.resolve("a.txt"), "En man <b> & så.\n");
    List<String> args = List.of("sections", full.toString(), hollow.toString(), "--format", "erms");
    Program program = Program.run(new byte[0], Engine::swedish, args);
    assertThat(program.exit()).isZero();
    assertThat(program.stdout()).contains("UN 2024/112").contains("2024-03-11T00:00:00");
    SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
        .newSchema(schema.toFile())
        .newValidator()
        .validate(new StreamSource(new StringReader(program.stdout())));
  }

  private static Path shared(String name) {
    Path root = Path.of("").toAbsolutePath();
    while (root != null && !Files.exists(root.resolve(".git"))) {
      root = root.getParent();
    }
    assumeTrue(root != null, "not in a checkout");
    Path file = root.resolveSibling("shared").resolve(name);
    assumeTrue(Files.isReadable(file), "../shared/" + name + " is absent");
    return file;
  }
}
