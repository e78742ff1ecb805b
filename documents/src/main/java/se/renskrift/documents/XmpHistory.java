package se.renskrift.documents;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Adds a processing step to the history in a packet of XMP metadata. */
final class XmpHistory {
  private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
  private static final String MEDIA = "http://ns.adobe.com/xap/1.0/mm/";
  private static final String EVENT = "http://ns.adobe.com/xap/1.0/sType/ResourceEvent#";

  /** A packet that says nothing. */
  static final String NEW =
      "<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
          + "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n<rdf:RDF xmlns:rdf=\""
          + RDF
          + "\">\n</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"w\"?>";

  private static final Pattern END = Pattern.compile("</\\w+:RDF\\s*>");
  private static final Pattern ABOUT =
      Pattern.compile("\\w+:Description[^>]*?\\srdf:about\\s*=\\s*(\"[^\"]*\"|'[^']*')");
  private static final Pattern EVENTS_END =
      Pattern.compile("</rdf:(?:Seq|Bag)\\s*>\\s*</xmpMM:History\\s*>");

  private static final Pattern PART =
      Pattern.compile("pdfaid:part(?:\\s*=\\s*[\"']|[^>]*>\\s*)(\\d+)");
  private static final Pattern CLAIM =
      Pattern.compile(
          "\\s+pdfaid:(?:part|conformance|amd|corr|rev)\\s*=\\s*(?:\"[^\"]*\"|'[^']*')"
              + "|<pdfaid:(part|conformance|amd|corr|rev)\\b[^>]*>[^<]*</pdfaid:\\1\\s*>");

  private XmpHistory() {}

  /**
   * The packet with the step; the packet itself if it is not XMP in UTF-8, or has a history that is
   * written in an unusual way.
   *
   * @param attached whether a file was attached: then a claim to be PDF/A-2 becomes one to be
   *     PDF/A-3, and a claim to be another PDF/A that forbids attachments goes
   */
  static String add(String packet, CorrectionNote note, boolean attached) {
    String claimed = attached ? claim(packet) : packet;
    String event = event(note);
    Matcher events = EVENTS_END.matcher(claimed);
    Matcher end = END.matcher(claimed);
    String added;
    if (events.find()) {
      added = insert(claimed, events.start(), event);
    } else if (end.find() && !claimed.contains("xmpMM:History")) {
      Matcher about = ABOUT.matcher(claimed);
      String history =
          "<rdf:Description xmlns:rdf=\""
              + RDF
              + "\" rdf:about="
              + (about.find() ? about.group(1) : "\"\"")
              + " xmlns:xmpMM=\""
              + MEDIA
              + "\">\n<xmpMM:History><rdf:Seq>"
              + event
              + "</rdf:Seq></xmpMM:History>\n</rdf:Description>\n";
      added = insert(claimed, end.start(), history);
    } else {
      return packet;
    }
    return isWellFormed(added) ? added : packet;
  }

  private static String insert(String text, int at, String inserted) {
    return text.substring(0, at) + inserted + text.substring(at);
  }

  private static String event(CorrectionNote note) {
    return "<rdf:li rdf:parseType=\"Resource\" xmlns:stEvt=\""
        + EVENT
        + "\"><stEvt:action>edited</stEvt:action><stEvt:softwareAgent>"
        + escape(CorrectionNote.SOFTWARE + " " + note.version())
        + "</stEvt:softwareAgent><stEvt:parameters>"
        + escape("corrected text layer; model " + note.model() + "; " + note.settings())
        + "</stEvt:parameters></rdf:li>";
  }

  private static String claim(String packet) {
    Matcher part = PART.matcher(packet);
    if (!part.find() || part.group(1).equals("3")) {
      return packet;
    }
    return part.group(1).equals("2")
        ? packet.substring(0, part.start(1)) + "3" + packet.substring(part.end(1))
        : CLAIM.matcher(packet).replaceAll("");
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  private static boolean isWellFormed(String packet) {
    try {
      XmlCheck.wellFormed(packet.replaceAll("\u0000+$", ""));
      return true;
    } catch (MarkupException e) {
      return false;
    }
  }
}
