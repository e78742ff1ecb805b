package se.renskrift.documents;

import static se.renskrift.documents.DocumentException.Reason.ENCRYPTED;
import static se.renskrift.documents.DocumentException.Reason.UNSUPPORTED;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import se.renskrift.documents.LayoutBuilder.TooLargeException;

/** Reads the documents that are compound files of Microsoft's: doc and msg. */
final class CompoundDocument {
  private CompoundDocument() {}

  /** Adds the text of the document and says what it is. */
  static String read(byte[] content, ReadLimits limits, TextBlocks blocks)
      throws IOException, TooLargeException, MarkupException {
    try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(content))) {
      DirectoryNode root = files.getRoot();
      if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
        throw new DocumentException("", ENCRYPTED, "it needs a password");
      }
      if (root.hasEntryCaseInsensitive("WordDocument")) {
        TikaReader.oldWord(content, limits, blocks);
        return "application/msword";
      }
      if (root.hasEntryCaseInsensitive("__properties_version1.0")) {
        OutlookMessage.read(files, limits, blocks);
        return "application/vnd.ms-outlook";
      }
      boolean sheet =
          root.hasEntryCaseInsensitive("Workbook") || root.hasEntryCaseInsensitive("Book");
      boolean slides = root.hasEntryCaseInsensitive("PowerPoint Document");
      throw new DocumentException(
          "",
          UNSUPPORTED,
          sheet ? "a spreadsheet" : slides ? "a presentation" : "an unknown compound file");
    }
  }
}
