package se.renskrift.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.renskrift.CleanedDocument;
import se.renskrift.metadata.Metadata;

/**
 * What real documents say of themselves, and their sections. They were read by hand; because they
 * name real people, what is right stands here as a digest of it.
 */
class SeedsMetadataTest {
  @ParameterizedTest
  @CsvSource({
    "000_9d432db659bb06ab.gold.txt, title answers.kind answers.from, 50f6509de3c0fa14, 727a98bafe2ef3b4",
    "000_9d432db659bb06ab.txt, title answers.kind answers.from, 50f6509de3c0fa14, 727a98bafe2ef3b4",
    "001_0697c74f84300deb.txt, title meetingDate handler.name handler.phone addressee authority signatories.name signatories.name signatories.title signatories.title approvals.name approvals.name approvals.title approvals.title approvals.date approvals.date attachments answers.kind answers.from, 56110f3b0527fc1e, e20abb4d3074fe74",
    "002_07d9cea6cece533d.txt, documentType title diaryNumbers date meetingDate handler.name handler.phone addressee authority unit signatories.name signatories.name signatories.title signatories.title answers.kind answers.from, 2eb2dd90d3ea551a, a7eebf0ae4350064",
    "003_871bc0371685a79d.txt, title meetingDate handler.name handler.phone addressee signatories.name signatories.name signatories.title signatories.title attachments attachments answers.kind answers.from, 4b87c4fbda9e9307, 60245b9fa092443d"
  })
  void readsAllThatARealDocumentSaysAndNoMore(
      String name, String fields, String digest, String sections)
      throws IOException, GeneralSecurityException {
    CleanedDocument document = Swedish.CLEANER.clean(Files.readString(shared("seeds/" + name)));
    Metadata metadata = document.metadata();
    String said =
        metadata.statements().stream()
            .map(statement -> statement.field().key())
            .collect(Collectors.joining(" "));
    assertThat(said).isEqualTo(fields);
    String values =
        metadata.statements().stream()
            .map(statement -> statement.field().key() + " " + statement.value() + "\n")
            .collect(Collectors.joining());
    assertThat(digest(values)).isEqualTo(digest);
    String found =
        document.sections().stream()
            .map(
                s -> s.type() + " " + s.level() + " " + s.heading() + " " + s.items().size() + "\n")
            .collect(Collectors.joining());
    assertThat(digest(found)).isEqualTo(sections);
  }

  private static String digest(String text) throws GeneralSecurityException {
    byte[] digest =
        MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(digest).substring(0, 16);
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
