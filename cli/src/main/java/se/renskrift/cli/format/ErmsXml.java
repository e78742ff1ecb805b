package se.renskrift.cli.format;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;
import se.renskrift.metadata.Field;
import se.renskrift.metadata.Metadata;

/**
 * Writes what documents say of themselves as records of E-ARK ERMS 2.1, which the Swedish archives'
 * FGS Ärendehantering is a profile of.
 *
 * <p>The schema asks when the file was made. No time is written but the epoch: the same documents
 * give the same bytes.
 */
final class ErmsXml implements SectionsWriter {
  private static final String NAMESPACE = "https://DILCIS.eu/XML/ERMS";
  private static final String EPOCH = "1970-01-01T00:00:00Z";
  private static final String MIDNIGHT = "T00:00:00";

  private @Nullable XMLStreamWriter open;

  @Override
  public void begin(Writer out) throws IOException {
    run(
        () -> {
          XMLStreamWriter made = XMLOutputFactory.newFactory().createXMLStreamWriter(out);
          open = made;
          made.writeStartDocument("UTF-8", "1.0");
          made.writeCharacters("\n");
          made.writeStartElement("erms");
          made.writeDefaultNamespace(NAMESPACE);
          control(made);
          made.writeStartElement("records");
        });
  }

  private static void control(XMLStreamWriter xml) throws XMLStreamException {
    xml.writeStartElement("control");
    attributed(xml, "identification", "identificationType", "tool", "renskrift");
    xml.writeStartElement("maintenanceInformation");
    xml.writeEmptyElement("maintenanceStatus");
    xml.writeAttribute("value", "derived");
    xml.writeStartElement("maintenanceAgency");
    element(xml, "agencyName", "Renskrift");
    xml.writeEndElement();
    xml.writeStartElement("maintenanceHistory");
    xml.writeStartElement("maintenanceEvent");
    xml.writeEmptyElement("eventType");
    xml.writeAttribute("value", "derived");
    element(xml, "eventDateTime", EPOCH);
    xml.writeStartElement("agent");
    xml.writeAttribute("agentType", "creator");
    element(xml, "name", "Renskrift");
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
  }

  @Override
  public void write(Result result, Writer out) throws IOException {
    XMLStreamWriter xml = open;
    if (xml == null) {
      throw new IllegalStateException("begin was not called");
    }
    run(() -> record(xml, result));
  }

  @Override
  public void end(Writer out) throws IOException {
    XMLStreamWriter xml = open;
    if (xml != null) {
      run(
          () -> {
            xml.writeEndElement();
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.flush();
          });
      out.write('\n');
    }
  }

  private static void record(XMLStreamWriter xml, Result result) throws XMLStreamException {
    Metadata metadata = result.document().metadata();
    xml.writeStartElement("record");
    xml.writeAttribute("systemIdentifier", result.source().sha256());
    String type = metadata.value(Field.DOCUMENT_TYPE);
    if (type != null) {
      xml.writeAttribute("recordType", plain(type));
    }
    element(xml, "objectId", result.source().name());
    for (String number : metadata.values(Field.DIARY_NUMBER)) {
      attributed(xml, "extraId", "extraIdType", "diaryNumber", number);
    }
    String title = metadata.value(Field.TITLE);
    if (title != null) {
      element(xml, "title", title);
    }
    relations(xml, metadata);
    agents(xml, metadata);
    dates(xml, metadata);
    notes(xml, result);
    xml.writeEndElement();
  }

  private static void relations(XMLStreamWriter xml, Metadata metadata) throws XMLStreamException {
    for (String attachment : metadata.values(Field.ATTACHMENT)) {
      attributed(xml, "relation", "relationType", "contains", attachment);
    }
    String kind = metadata.value(Field.ANSWERS_KIND);
    if (kind != null) {
      xml.writeStartElement("relation");
      xml.writeAttribute("relationType", "own_relation_definition");
      xml.writeAttribute("otherRelationType", "answers");
      xml.writeCharacters(plain(kind));
      xml.writeEndElement();
    }
  }

  private static void agents(XMLStreamWriter xml, Metadata metadata) throws XMLStreamException {
    String authority = metadata.value(Field.AUTHORITY);
    String unit = metadata.value(Field.UNIT);
    String sender = metadata.value(Field.ANSWERS_FROM);
    boolean any =
        List.of(
                Field.AUTHORITY,
                Field.HANDLER_NAME,
                Field.ADDRESSEE,
                Field.SIGNATORY_NAME,
                Field.APPROVAL_NAME,
                Field.ANSWERS_FROM)
            .stream()
            .anyMatch(field -> metadata.value(field) != null);
    if (!any) {
      return;
    }
    xml.writeStartElement("agents");
    agent(xml, "creator", authority, null, unit, null);
    agent(xml, "responsible_person", metadata.value(Field.HANDLER_NAME), authority, unit, null);
    agent(xml, "recipient", metadata.value(Field.ADDRESSEE), null, null, null);
    agent(xml, "sender", sender, null, null, null);
    for (int i = 0; i < metadata.count(Field.SIGNATORY_NAME); i++) {
      agent(
          xml,
          i == 0 ? "main_signatory" : "other_signatory",
          metadata.value(Field.SIGNATORY_NAME, i),
          null,
          null,
          metadata.value(Field.SIGNATORY_TITLE, i));
    }
    for (int i = 0; i < metadata.count(Field.APPROVAL_NAME); i++) {
      agent(
          xml,
          "authorising_person",
          metadata.value(Field.APPROVAL_NAME, i),
          null,
          null,
          metadata.value(Field.APPROVAL_TITLE, i));
    }
    xml.writeEndElement();
  }

  private static void agent(
      XMLStreamWriter xml,
      String type,
      @Nullable String name,
      @Nullable String organisation,
      @Nullable String unit,
      @Nullable String role)
      throws XMLStreamException {
    if (name == null) {
      return;
    }
    xml.writeStartElement("agent");
    xml.writeAttribute("agentType", type);
    element(xml, "name", name);
    optional(xml, "organisation", organisation);
    optional(xml, "unitName", unit);
    optional(xml, "role", role);
    xml.writeEndElement();
  }

  private static void dates(XMLStreamWriter xml, Metadata metadata) throws XMLStreamException {
    String date = metadata.value(Field.DATE);
    String meeting = metadata.value(Field.MEETING_DATE);
    List<String> approved = metadata.values(Field.APPROVAL_DATE);
    if (date == null && meeting == null && approved.isEmpty()) {
      return;
    }
    xml.writeStartElement("dates");
    if (date != null) {
      attributed(xml, "date", "dateType", "created", date + MIDNIGHT);
    }
    if (meeting != null) {
      xml.writeStartElement("date");
      xml.writeAttribute("dateType", "other");
      xml.writeAttribute("otherDateType", "meeting");
      xml.writeCharacters(meeting + MIDNIGHT);
      xml.writeEndElement();
    }
    for (String approval : approved) {
      attributed(xml, "date", "dateType", "main_signature", approval + MIDNIGHT);
    }
    xml.writeEndElement();
  }

  /** How to reach the handler: an agent's contact lines would need an address as well. */
  private static void notes(XMLStreamWriter xml, Result result) throws XMLStreamException {
    Metadata metadata = result.document().metadata();
    String phone = metadata.value(Field.HANDLER_PHONE);
    String email = metadata.value(Field.HANDLER_EMAIL);
    xml.writeStartElement("notes");
    if (phone != null) {
      attributed(xml, "note", "noteType", Field.HANDLER_PHONE.key(), phone);
    }
    if (email != null) {
      attributed(xml, "note", "noteType", Field.HANDLER_EMAIL.key(), email);
    }
    attributed(xml, "note", "noteType", "provenance", Provenance.besides(result));
    xml.writeEndElement();
  }

  private static void optional(XMLStreamWriter xml, String name, @Nullable String value)
      throws XMLStreamException {
    if (value != null) {
      element(xml, name, value);
    }
  }

  private static void element(XMLStreamWriter xml, String name, String value)
      throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeCharacters(plain(value));
    xml.writeEndElement();
  }

  private static void attributed(
      XMLStreamWriter xml, String name, String attribute, String type, String value)
      throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeAttribute(attribute, type);
    xml.writeCharacters(plain(value));
    xml.writeEndElement();
  }

  /** Without characters that XML 1.0 cannot hold, which a damaged text may have. */
  private static String plain(String value) {
    return value
        .codePoints()
        .filter(
            c ->
                c == '\t'
                    || c == '\n'
                    || (c >= 0x20 && c <= 0xD7FF)
                    || (c >= 0xE000 && c <= 0xFFFD)
                    || c >= 0x10000)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  @FunctionalInterface
  private interface Step {
    void run() throws XMLStreamException;
  }

  private static void run(Step step) throws IOException {
    try {
      step.run();
    } catch (XMLStreamException e) {
      throw new IOException(e.getMessage(), e);
    }
  }
}
