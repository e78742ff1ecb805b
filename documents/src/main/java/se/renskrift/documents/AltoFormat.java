package se.renskrift.documents;

import static se.renskrift.documents.DocumentException.Reason.TOO_LARGE;

import java.util.List;
import se.renskrift.documents.LayoutBuilder.TooLargeException;

/** ALTO of any version: the elements that matter here have the same names in all. */
final class AltoFormat implements DocumentFormat {
  @Override
  public boolean recognises(byte[] content) {
    return MarkupStart.element(content).equals("alto");
  }

  @Override
  public Extract extract(String name, byte[] content, ReadLimits limits) throws DocumentException {
    MarkupFile file = MarkupFile.of(name, content);
    LayoutBuilder builder = LayoutBuilder.ofRead(limits);
    try {
      XmlElement root = XmlParser.parse(file.text());
      List<AltoPlace> places = new AltoReader(file.text(), root, builder).read();
      XmlCheck.wellFormed(file.text());
      Layout layout = OcrFurniture.mark(builder.layout(), builder.text());
      return builder.extract(
          file, OcrFormat.ALTO, layout, new AltoFile(file, root, builder.text(), layout, places));
    } catch (MarkupException e) {
      throw file.broken(name, e);
    } catch (TooLargeException e) {
      throw new DocumentException(name, TOO_LARGE, String.valueOf(e.getMessage()));
    }
  }
}
