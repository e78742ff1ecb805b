package se.renskrift.documents;

import static se.renskrift.documents.DocumentException.Reason.TOO_LARGE;

import java.util.List;
import se.renskrift.documents.LayoutBuilder.TooLargeException;

/** PAGE XML of any version. */
final class PageXmlFormat implements DocumentFormat {
  @Override
  public boolean recognises(byte[] content) {
    return MarkupStart.element(content).equals("pcgts");
  }

  @Override
  public Extract extract(String name, byte[] content, ReadLimits limits) throws DocumentException {
    MarkupFile file = MarkupFile.of(name, content);
    LayoutBuilder builder = LayoutBuilder.ofRead(limits);
    try {
      XmlElement root = XmlParser.parse(file.text());
      List<PagePlace> places = new PageXmlReader(file.text(), root, builder).read();
      XmlCheck.wellFormed(file.text());
      Layout layout = OcrFurniture.mark(builder.layout(), builder.text());
      return builder.extract(
          file,
          OcrFormat.PAGE,
          layout,
          new PageXmlFile(file, root, builder.text(), layout, places));
    } catch (MarkupException e) {
      throw file.broken(name, e);
    } catch (TooLargeException e) {
      throw new DocumentException(name, TOO_LARGE, String.valueOf(e.getMessage()));
    }
  }
}
