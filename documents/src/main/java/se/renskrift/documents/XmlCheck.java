package se.renskrift.documents;

import java.io.StringReader;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Lets the JDK's own parser say whether a text is well-formed XML; follows no declaration. */
final class XmlCheck {
  private XmlCheck() {}

  /**
   * @throws MarkupException if it is not, with the place where that shows
   */
  static void wellFormed(String text) throws MarkupException {
    int skipped = text.startsWith("\uFEFF") ? 1 : 0;
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    // From Java 24 on the parser refuses what files of OCR programs may well have.
    factory.setProperty("jdk.xml.maxElementDepth", "0");
    factory.setProperty("jdk.xml.elementAttributeLimit", "10000");
    factory.setXMLResolver(
        (publicId, systemId, base, namespace) -> {
          throw new XMLStreamException("nothing outside the file is read");
        });
    try {
      XMLStreamReader reader =
          factory.createXMLStreamReader(new StringReader(text.substring(skipped)));
      try {
        while (reader.hasNext()) {
          reader.next();
        }
      } finally {
        reader.close();
      }
    } catch (XMLStreamException e) {
      // Its message would be in the language of the system.
      Location location = e.getLocation();
      throw new MarkupException(
          location == null ? 0 : offset(location, skipped), "the rules of XML are broken here");
    }
  }

  private static int offset(Location location, int skipped) {
    return Math.max(0, location.getCharacterOffset()) + skipped;
  }
}
