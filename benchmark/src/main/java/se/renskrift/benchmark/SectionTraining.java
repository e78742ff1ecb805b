package se.renskrift.benchmark;

import java.io.IOException;
import java.util.List;
import se.renskrift.Cleaner;
import se.renskrift.testdata.SectionDocument;

/** Makes a cleaner whose sections are found with what labelled documents teach. */
@FunctionalInterface
interface SectionTraining {
  /** Trains on the given documents and on no other {@link SectionDocument}. */
  Cleaner train(List<SectionDocument> documents) throws IOException;
}
