package se.renskrift.documents;

import static se.renskrift.documents.DocumentException.Reason.UNSUPPORTED;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Formats that are known but not read, so that the message can name them. Markup is among them: it
 * would be "corrected" as if it were prose.
 */
final class ForeignFormat implements DocumentFormat {
  private record Mark(String start, String name) {}

  private static final List<Mark> BINARY =
      List.of(
          new Mark("GIF8", "a GIF picture"),
          new Mark("\0\0\0\fjP  ", "a JPEG 2000 picture"),
          new Mark("II+\0", "a BigTIFF picture"),
          new Mark("MM\0+", "a BigTIFF picture"),
          new Mark("\u001F\u008B\b", "a gzip archive"));

  private static final List<Mark> MARKUP =
      List.of(new Mark("%!ps", "a PostScript document"), new Mark("<?xml", "an XML document"));

  @Override
  public boolean recognises(byte[] content) {
    return find(content) != null;
  }

  @Override
  public Extract extract(String name, byte[] content, ReadLimits limits) throws DocumentException {
    Mark mark = find(content);
    throw new DocumentException(name, UNSUPPORTED, mark == null ? "unknown" : mark.name());
  }

  private static @Nullable Mark find(byte[] content) {
    for (Mark mark : BINARY) {
      if (Signature.stands(content, 0, mark.start())) {
        return mark;
      }
    }
    String start = Signature.lowerCase(content, Signature.textStart(content), 16);
    for (Mark mark : MARKUP) {
      if (start.startsWith(mark.start())) {
        return mark;
      }
    }
    return null;
  }
}
