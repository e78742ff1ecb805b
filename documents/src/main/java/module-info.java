/**
 * Files in: text, PDF and what OCR programs write, read into the plain text that Renskrift cleans;
 * corrected words back into the files they are of.
 */
module se.renskrift.documents {
  requires static transitive org.jspecify;
  requires transitive se.renskrift;
  requires com.ibm.icu;
  requires java.desktop;
  requires java.xml;
  requires org.apache.fontbox;
  requires org.apache.pdfbox;
  requires org.apache.pdfbox.io;
  requires org.apache.poi.poi;
  requires org.apache.poi.scratchpad;
  requires org.apache.tika.core;
  requires org.apache.tika.parser.mail;
  requires org.apache.tika.parser.microsoft;
  requires org.apache.tika.parser.miscoffice;
  requires org.jsoup;

  exports se.renskrift.documents;
}
