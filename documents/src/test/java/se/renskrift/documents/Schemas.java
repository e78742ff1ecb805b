package se.renskrift.documents;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.w3c.dom.ls.DOMImplementationLS;
import org.w3c.dom.ls.LSInput;

/** The published schemas of the formats, which are not part of this repository. */
final class Schemas {
  private static final Path FOLDER = Path.of("../../shared/schemas");

  private Schemas() {}

  /**
   * Holds a file against the schema that its root element names; skips the test without it.
   *
   * @throws org.xml.sax.SAXException if it does not fit
   */
  static void validate(byte[] content) throws Exception {
    String text = new String(content, StandardCharsets.UTF_8);
    String name =
        text.contains("alto/ns-v2#")
            ? "alto-2-1.xsd"
            : text.contains("alto/ns-v3#")
                ? "alto-3-1.xsd"
                : text.contains("alto/ns-v4#")
                    ? "alto-4-4.xsd"
                    : text.contains("2019-07-15") ? "page-2019-07-15.xsd" : "none";
    Path file = FOLDER.resolve(name);
    assumeTrue(Files.exists(file), "no schema " + file);
    SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
    DOMImplementationLS dom =
        (DOMImplementationLS)
            DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .getDOMImplementation()
                .getFeature("LS", "3.0");
    factory.setResourceResolver(
        (type, namespace, publicId, systemId, base) -> {
          LSInput input = dom.createLSInput();
          input.setSystemId(systemId);
          input.setByteStream(Schemas.class.getResourceAsStream("xlink.xsd"));
          return input;
        });
    Schema schema = factory.newSchema(file.toFile());
    Validator validator = schema.newValidator();
    validator.validate(new StreamSource(new ByteArrayInputStream(content)));
  }
}
