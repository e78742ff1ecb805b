/** Renskrift: turns OCR-damaged Swedish municipal documents into text that can be trusted. */
module se.renskrift {
  requires static transitive org.jspecify;
  requires com.ibm.icu;
  requires org.apache.lucene.analysis.common;
  requires org.apache.lucene.core;

  exports se.renskrift;
  exports se.renskrift.duplicates;
  exports se.renskrift.errormodel;
  exports se.renskrift.evaluation;
  exports se.renskrift.languagemodel;
  exports se.renskrift.lexicon;
  exports se.renskrift.metadata;
  exports se.renskrift.segmentation;
  exports se.renskrift.text;
}
