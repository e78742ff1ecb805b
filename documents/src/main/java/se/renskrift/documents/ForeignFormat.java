package se.renskrift.documents;

import static se.renskrift.documents.DocumentException.Reason.UNSUPPORTED;
import static se.renskrift.documents.DocumentException.Reason.UNSUPPORTED_PICTURE;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Formats that are known but not read, so that the message can name them. Markup is among them: it
 * would be "corrected" as if it were prose.
 */
final class ForeignFormat implements DocumentFormat {
  private record Mark(int at, String start, String name) {}

  private static final List<Mark> BINARY = List.of(new Mark(0, "\u001F\u008B\b", "a gzip archive"));

  private static final List<Mark> PICTURES =
      List.of(
          new Mark(4, "ftypheic", "HEIC"),
          new Mark(4, "ftypheix", "HEIC"),
          new Mark(4, "ftypmif1", "HEIF"),
          new Mark(4, "ftypavif", "AVIF"),
          new Mark(0, "AT&TFORM", "DjVu"),
          new Mark(0, "\0\0\0\fJXL ", "JPEG XL"),
          new Mark(0, "\u0097JB2\r\n\u001A\n", "JBIG2"));

  private static final List<Mark> MARKUP =
      List.of(
          new Mark(0, "%!ps", "a PostScript document"), new Mark(0, "<?xml", "an XML document"));

  @Override
  public boolean recognises(byte[] content) {
    return find(content) != null;
  }

  @Override
  public Extract extract(String name, byte[] content, ReadLimits limits) throws DocumentException {
    Mark mark = find(content);
    DocumentException.Reason reason = PICTURES.contains(mark) ? UNSUPPORTED_PICTURE : UNSUPPORTED;
    throw new DocumentException(name, reason, mark == null ? "unknown" : mark.name());
  }

  private static @Nullable Mark find(byte[] content) {
    for (List<Mark> marks : List.of(BINARY, PICTURES)) {
      for (Mark mark : marks) {
        if (Signature.stands(content, mark.at(), mark.start())) {
          return mark;
        }
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
