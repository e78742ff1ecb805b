package se.renskrift.documents;

import static se.renskrift.documents.DocumentException.Reason.TOO_LARGE;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import se.renskrift.documents.LayoutBuilder.TooLargeException;

/** hOCR: XHTML, as Tesseract writes it, or HTML, as other programs do. */
final class HocrFormat implements DocumentFormat {
  /** The end of a whole file is followed by white space and comments at most. */
  private static final int END_REACH = 4096;

  private static final List<String> MARKS = List.of("ocr_page", "ocr_line", "ocrx_word");

  @Override
  public boolean recognises(byte[] content) {
    String element = MarkupStart.element(content);
    return (element.equals("html") || element.equals("div")) && isMarked(content);
  }

  private static boolean isMarked(byte[] content) {
    String text = new String(content, MarkupCharset.ofTags(content));
    return MARKS.stream().anyMatch(text::contains);
  }

  @Override
  public Extract extract(String name, byte[] content, ReadLimits limits) throws DocumentException {
    MarkupFile file = MarkupFile.of(name, content);
    LayoutBuilder builder = LayoutBuilder.ofRead(limits);
    try {
      HocrReader reader = new HocrReader(file.text(), parse(file.text(), content), builder);
      List<HocrPlace> places = reader.read();
      Layout layout = OcrFurniture.mark(builder.layout(), builder.text());
      return builder.extract(
          file,
          OcrFormat.HOCR,
          layout,
          new HocrFile(file, reader.noteAt(), builder.text(), layout, places));
    } catch (MarkupException e) {
      throw file.broken(name, e);
    } catch (TooLargeException e) {
      throw new DocumentException(name, TOO_LARGE, String.valueOf(e.getMessage()));
    }
  }

  private static Document parse(String text, byte[] content) throws MarkupException {
    if (MarkupStart.element(content).equals("html")) {
      int from = Math.max(0, text.length() - END_REACH);
      if (!Signature.lowerCase(text.substring(from)).contains("</html")) {
        throw new MarkupException(text.length(), "it breaks off: <html> is not closed");
      }
    }
    Parser parser = isXml(text) ? Parser.xmlParser() : Parser.htmlParser();
    parser.setTrackPosition(true);
    return parser.parseInput(text.substring(HocrReader.markLength(text)), "");
  }

  /** Of XHTML that breaks the rules of XML is taken what browsers take: it is HTML then. */
  private static boolean isXml(String text) {
    String start = text.substring(0, Math.min(text.length(), END_REACH));
    if (!start.contains("<?xml") && !start.contains("http://www.w3.org/1999/xhtml")) {
      return false;
    }
    try {
      XmlCheck.wellFormed(text);
      return true;
    } catch (MarkupException e) {
      return false;
    }
  }
}
