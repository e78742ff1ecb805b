package se.renskrift.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * What Tesseract read on one page, as words with places in points. Immutable.
 *
 * @param words its words
 * @param resolution of the picture, in dots per inch, as the program took it to be
 */
record OcrReading(List<PdfWord> words, double resolution) {
  /** The size of letters, of the height from the lowest descender to the highest ascender. */
  private static final double LETTER_SIZE = 1.07;

  /** So wide, in letter sizes, a space may be that the program saw between words of a line. */
  private static final double SPACE = 0.75;

  private static final double DEFAULT_RESOLUTION = 200;

  OcrReading {
    words = List.copyOf(words);
  }

  /**
   * Takes the words out of hOCR.
   *
   * @param pixels how many pixels a point is; 0 for as many as the program says
   */
  static OcrReading of(String hocr, double pixels) {
    Document document = Jsoup.parse(hocr, Parser.xmlParser());
    Element page = document.selectFirst(".ocr_page");
    double said =
        page == null ? 0 : HocrTitle.of(page.attr("title")).figure("scan_res", 1).orElse(0);
    double resolution = pixels > 0 ? 72 * pixels : said > 0 ? said : DEFAULT_RESOLUTION;
    List<PdfWord> words = new ArrayList<>();
    for (Element word : document.select(".ocrx_word")) {
      PdfWord found = word(word, resolution / 72, words.size());
      if (found != null) {
        words.add(found);
      }
    }
    return new OcrReading(words, resolution);
  }

  private static @Nullable PdfWord word(Element element, double pixels, int ordinal) {
    String text = String.join("", Words.of(element.text()));
    HocrTitle title = HocrTitle.of(element.attr("title"));
    Box box = title.box();
    Element parent = element.parent();
    if (text.isEmpty() || box == null || parent == null) {
      return null;
    }
    HocrTitle line = HocrTitle.of(parent.attr("title"));
    Box whole = line.box();
    double middle = box.left() + box.width() / 2;
    double baseline =
        whole == null
            ? box.bottom()
            : whole.bottom()
                + line.figure("baseline", 2).orElse(0)
                + line.figure("baseline", 1).orElse(0) * (middle - whole.left());
    double height = line.figure("x_size", 1).orElse(box.height());
    double size = LETTER_SIZE * height;
    OptionalDouble confidence = title.confidence();
    return new PdfWord(
        text,
        0,
        box.left() / pixels,
        box.right() / pixels,
        (box.right() + space(element, box, size)) / pixels,
        baseline / pixels,
        (baseline - box.top()) / pixels,
        (box.bottom() - baseline) / pixels,
        size / pixels,
        false,
        true,
        true,
        ordinal,
        confidence);
  }

  private static double space(Element word, Box box, double size) {
    Element next = word.nextElementSibling();
    Box after = next == null ? null : HocrTitle.of(next.attr("title")).box();
    return after == null ? 0 : Math.max(0, Math.min(SPACE * size, after.left() - box.right()));
  }
}
