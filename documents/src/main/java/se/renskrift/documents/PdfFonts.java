package se.renskrift.documents;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.jspecify.annotations.Nullable;

/** What stands in for fonts that a PDF names but does not hold. */
public final class PdfFonts {
  private PdfFonts() {}

  /**
   * Keeps PDFBox from searching the machine for fonts. The search takes seconds where there are
   * many and leaves a file in the user's home; reading text out needs none of them, and without
   * them a file reads the same on every machine, also where its pages are drawn.
   *
   * <p>Holds for every use of PDFBox in the process: for programs that only read.
   */
  public static void ignoreInstalled() {
    FontMappers.set(new OneFont());
  }

  /** Gives the font that PDFBox itself carries, whatever is asked for. */
  private static final class OneFont implements FontMapper {
    private static final String FILE =
        "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private @Nullable TrueTypeFont font;

    @Override
    public FontMapping<TrueTypeFont> getTrueTypeFont(
        String name, @Nullable PDFontDescriptor descriptor) {
      return new FontMapping<>(font(), true);
    }

    @Override
    public FontMapping<FontBoxFont> getFontBoxFont(
        String name, @Nullable PDFontDescriptor descriptor) {
      return new FontMapping<>(font(), true);
    }

    @Override
    public CIDFontMapping getCIDFont(
        String name, @Nullable PDFontDescriptor descriptor, @Nullable PDCIDSystemInfo info) {
      return new CIDFontMapping(null, font(), true);
    }

    private synchronized TrueTypeFont font() {
      if (font == null) {
        try (InputStream in = FontMapper.class.getResourceAsStream(FILE)) {
          if (in == null) {
            throw new IOException("PDFBox lacks " + FILE);
          }
          font = new TTFParser().parse(new RandomAccessReadBuffer(in));
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
      return font;
    }
  }
}
