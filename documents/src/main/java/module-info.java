/**
 * Files in: text, PDF and what OCR programs write, read into the plain text that Renskrift cleans;
 * corrected words back into the files they are of.
 */
module se.renskrift.documents {
  requires static transitive org.jspecify;
  requires transitive se.renskrift;
  requires com.ibm.icu;
  requires java.xml;
  requires org.apache.fontbox;
  requires org.apache.pdfbox;
  requires org.apache.pdfbox.io;
  requires org.jsoup;

  exports se.renskrift.documents;
}
