package se.renskrift.documents;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import se.renskrift.text.CorrectedText;

/** What a PDF file carries beside its pages, and what a corrected copy carries of it. */
class PdfExtrasTest {
  private static final byte[] RESULT = "{\"schema\":\"renskrift/1\"}\n".getBytes(UTF_8);
  private static final String CLAIM =
      "<x:xmpmeta xmlns:x='adobe:ns:meta/'><rdf:RDF"
          + " xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'><rdf:Description"
          + " rdf:about='uuid:1' xmlns:pdfaid='http://www.aiim.org/pdfa/ns/id/'>"
          + "<pdfaid:part>%s</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance>"
          + "</rdf:Description></rdf:RDF></x:xmpmeta>";

  private interface Change {
    void make(PDDocument pdf) throws IOException;
  }

  /** A file with an invisible word that is misread. */
  private static byte[] file(Change change) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(new PdfPlan(0).scanned(0).set("Namnden beslutar\n"))) {
      change.make(pdf);
      return PdfPages.saved(pdf);
    }
  }

  private static OriginalFile original(byte[] file) throws IOException {
    return Objects.requireNonNull(OcrFiles.read(file).original());
  }

  private static byte[] correct(byte[] file) throws IOException {
    SourceDocument read = OcrFiles.read(file);
    String observed = read.text().contains("Namnden") ? "Namnden" : "Nämnden";
    CorrectedText corrected = OcrFiles.corrected(read, observed, "Nämnden");
    return original(file).correct(corrected, OcrFiles.NOTE, RESULT);
  }

  @Test
  void refusesToBreakASignatureUnlessAsked() throws IOException {
    byte[] signed =
        file(
            pdf -> {
              PDSignature signature = new PDSignature();
              signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
              signature.setSubFilter(PDSignature.SUBFILTER_ADBE_PKCS7_DETACHED);
              pdf.addSignature(signature);
              signature.setContents(new byte[] {1});
              signature.setByteRange(new int[] {0, 1, 2, 3});
            });
    assertThatThrownBy(() -> original(signed).checkWritable(false))
        .isInstanceOf(DocumentException.class)
        .hasMessage(
            "x: is signed, and a corrected copy cannot be; ask for txt, json or md, or allow a copy"
                + " without signatures with --break-signatures");
    assertThatCode(() -> original(signed).checkWritable(true)).doesNotThrowAnyException();
    byte[] written = correct(signed);
    assertThatCode(() -> original(written).checkWritable(false)).doesNotThrowAnyException();
    try (PDDocument pdf = Loader.loadPDF(written)) {
      assertThat(pdf.getSignatureDictionaries()).isEmpty();
      assertThat(pdf.getDocumentInformation().getCustomMetadataValue("Renskrift"))
          .endsWith("; signatures left out");
    }
  }

  @Test
  void refusesAProtectedFileThatMayBeRead() throws IOException {
    byte[] file =
        file(
            pdf -> {
              AccessPermission permission = new AccessPermission();
              permission.setCanModify(false);
              pdf.protect(new StandardProtectionPolicy("owner", "", permission));
            });
    assertThatThrownBy(() -> original(file).checkWritable(true))
        .hasMessage("x: is protected (a copy would not be); save a copy without protection");
  }

  @Test
  void attachesTheResultBesideWhatIsAttached() throws IOException {
    byte[] once = correct(file(pdf -> {}));
    byte[] twice = correct(once);
    try (PDDocument pdf = Loader.loadPDF(twice)) {
      Map<String, PDComplexFileSpecification> files =
          new TreeMap<>(
              new PDDocumentNameDictionary(pdf.getDocumentCatalog()).getEmbeddedFiles().getNames());
      assertThat(files.keySet())
          .containsExactly("renskrift-corrections-2.json", "renskrift-corrections.json");
      for (PDComplexFileSpecification file : files.values()) {
        assertThat(file.getEmbeddedFile().toByteArray()).isEqualTo(RESULT);
        assertThat(file.getEmbeddedFile().getSubtype()).isEqualTo("application/json");
      }
      COSArray associated =
          pdf.getDocumentCatalog().getCOSObject().getCOSArray(COSName.getPDFName("AF"));
      assertThat(associated).hasSize(2);
      assertThat(((COSDictionary) associated.getObject(1)).getNameAsString("AFRelationship"))
          .isEqualTo("Data");
    }
  }

  @Test
  void addsTheStepToTheHistoryAndClaimsToBeWhatItIs() throws IOException {
    assertThat(metadata(correct(file(pdf -> {}))))
        .contains("<stEvt:softwareAgent>Renskrift 1.2</stEvt:softwareAgent>")
        .contains("<stEvt:parameters>corrected text layer; model sv-7; min-confidence 0.9<");
    byte[] two = correct(file(pdf -> claim(pdf, "2")));
    assertThat(metadata(two))
        .contains("<pdfaid:part>3</pdfaid:part><pdfaid:conformance>B<")
        .contains("rdf:about='uuid:1' xmlns:xmpMM");
    assertThat(metadata(correct(two)).split("<stEvt:action>edited<", -1)).hasSize(3);
    assertThat(metadata(correct(file(pdf -> claim(pdf, "1")))))
        .doesNotContain("pdfaid:part", "pdfaid:conformance");
    byte[] unknown =
        file(
            pdf ->
                pdf.getDocumentCatalog()
                    .setMetadata(new PDMetadata(pdf, new ByteArrayInputStream(new byte[] {-1}))));
    assertThat(metadata(correct(unknown))).isEqualTo("\uFFFD");
  }

  @Test
  @Timeout(value = 60, unit = TimeUnit.SECONDS)
  void failsOnlyInOneWayOnDamagedBytes() throws IOException {
    byte[] file = correct(file(pdf -> claim(pdf, "2")));
    for (int seed = 0; seed < 200; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      byte[] damaged = file.clone();
      for (int i = 0; i < 5; i++) {
        damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
      }
      try {
        SourceDocument read = OcrFiles.read(damaged);
        CorrectedText corrected = OcrFiles.corrected(read, read.text().substring(0, 2), "ää");
        assertThat(OcrFiles.correct(read, corrected)).as("seed %d", seed).isNotEmpty();
      } catch (IOException e) {
        assertThat(e).as("seed %d", seed).isInstanceOf(DocumentException.class);
      }
    }
  }

  private static void claim(PDDocument pdf, String part) throws IOException {
    byte[] packet = CLAIM.formatted(part).getBytes(UTF_8);
    pdf.getDocumentCatalog().setMetadata(new PDMetadata(pdf, new ByteArrayInputStream(packet)));
  }

  private static String metadata(byte[] file) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(file)) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      pdf.getDocumentCatalog().getMetadata().exportXMPMetadata().transferTo(out);
      return out.toString(UTF_8);
    }
  }
}
