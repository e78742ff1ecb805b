/** Files in: text and PDF read into the plain text that Renskrift cleans. */
module se.renskrift.documents {
  requires static transitive org.jspecify;
  requires com.ibm.icu;
  requires org.apache.fontbox;
  requires org.apache.pdfbox;
  requires org.apache.pdfbox.io;

  exports se.renskrift.documents;
}
