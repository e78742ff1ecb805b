package se.renskrift.documents;

import static se.renskrift.documents.DocumentException.Reason.ENCRYPTED;
import static se.renskrift.documents.DocumentException.Reason.MALFORMED;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.mail.RFC822Parser;
import org.apache.tika.parser.microsoft.OfficeParser;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.microsoft.rtf.RTFParser;
import org.apache.tika.parser.odf.OpenDocumentParser;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;
import se.renskrift.documents.LayoutBuilder.TooLargeException;

/**
 * The adapter of Apache Tika; nothing else knows it.
 *
 * <p>Each kind of document has its parser, chosen here: none is looked for at run time. What is
 * embedded in a document is not read, macros and deleted text are not, and neither are the running
 * headers and footers of text documents.
 */
final class TikaReader {
  private TikaReader() {}

  /** Adds the text of a docx. */
  static void word(byte[] content, ReadLimits limits, TextBlocks blocks)
      throws IOException, TooLargeException {
    parse(new OOXMLParser(), content, new WordText(blocks, limits), new NothingEmbedded());
  }

  /** Adds the text of a doc. */
  static void oldWord(byte[] content, ReadLimits limits, TextBlocks blocks)
      throws IOException, TooLargeException {
    parse(new OfficeParser(), content, new WordText(blocks, limits), new NothingEmbedded());
  }

  /** Adds the text of an odt. */
  static void openDocument(byte[] content, ReadLimits limits, TextBlocks blocks)
      throws IOException, TooLargeException {
    parse(new OpenDocumentParser(), content, new XhtmlText(blocks, limits), new NothingEmbedded());
  }

  /** Adds the text of an RTF file. */
  static void rtf(byte[] content, ReadLimits limits, TextBlocks blocks)
      throws IOException, TooLargeException, MarkupException {
    byte[] marked = RtfText.marked(content, limits);
    parse(new RTFParser(), marked, new RtfText.Handler(blocks, limits), new NothingEmbedded());
  }

  /** Hands the parts of a message to a receiver and gives back what its header says. */
  static Metadata mail(byte[] content, EmbeddedDocumentExtractor parts)
      throws IOException, TooLargeException {
    return parse(new RFC822Parser(), content, new DefaultHandler(), parts);
  }

  private static Metadata parse(
      Parser parser, byte[] content, ContentHandler handler, EmbeddedDocumentExtractor embedded)
      throws IOException, TooLargeException {
    OfficeParserConfig office = new OfficeParserConfig();
    office.setIncludeHeadersAndFooters(false);
    office.setExtractMacros(false);
    office.setIncludeDeletedContent(false);
    office.setIncludeMoveFromContent(false);
    // The other reader builds the document in memory and loses what stands in content controls.
    office.setUseSAXDocxExtractor(true);
    ParseContext context = new ParseContext();
    context.set(OfficeParserConfig.class, office);
    context.set(EmbeddedDocumentExtractor.class, embedded);
    Metadata metadata = new Metadata();
    try (TikaInputStream in = TikaInputStream.get(new ByteArrayInputStream(content))) {
      parser.parse(in, handler, metadata, context);
      return metadata;
    } catch (EncryptedDocumentException e) {
      throw new DocumentException("", ENCRYPTED, "it needs a password");
    } catch (SAXException | TikaException | IOException | RuntimeException e) {
      throwOurs(e);
      throw new DocumentException("", MALFORMED, FirstLine.of(root(e)));
    }
  }

  /** Tika wraps what the receivers of its events throw. */
  private static void throwOurs(Throwable e) throws DocumentException, TooLargeException {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof DocumentException ours) {
        throw ours;
      }
      if (cause instanceof TooLargeException ours) {
        throw ours;
      }
    }
  }

  private static Throwable root(Throwable e) {
    Throwable cause = e.getCause();
    return cause == null ? e : root(cause);
  }

  private static final class NothingEmbedded implements EmbeddedDocumentExtractor {
    @Override
    public boolean shouldParseEmbedded(Metadata metadata) {
      return false;
    }

    @Override
    public void parseEmbedded(
        InputStream in, ContentHandler handler, Metadata metadata, boolean html) {}
  }
}
