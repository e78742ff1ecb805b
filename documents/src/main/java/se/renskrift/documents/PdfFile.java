package se.renskrift.documents;

import static se.renskrift.documents.DocumentException.Reason.COPY_TIMEOUT;
import static se.renskrift.documents.DocumentException.Reason.ENCRYPTED;
import static se.renskrift.documents.DocumentException.Reason.MALFORMED;
import static se.renskrift.documents.DocumentException.Reason.SIGNED;
import static se.renskrift.documents.DocumentException.Reason.TOO_LARGE;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.jspecify.annotations.Nullable;
import se.renskrift.documents.LayoutBuilder.TooLargeException;
import se.renskrift.text.CorrectedText;

/**
 * A PDF file that can be written back with a corrected text layer.
 *
 * <p>Pages keep their look. On a page with a changed word of an invisible layer, that layer is set
 * anew as a whole, and so is text that the picture of the page covers; on a page that was read from
 * its picture, what was read takes its place. All other content stays, and text that shows is not
 * touched. The corrections are attached as a file.
 */
final class PdfFile implements OriginalFile {
  private final String name;
  private final byte[] content;
  private final String text;
  private final Layout layout;
  private final PackedNumbers ordinals;
  private final Map<Integer, PackedWords> readings;
  private final @Nullable OcrSource ocr;
  private final PdfProtection protection;
  private final ReadLimits limits;

  /**
   * @param reader has its text and layout
   * @param readings the words of pages that were read from their pictures, by the pages' numbers
   * @param ocr by what they were read
   * @param limits writing may take as long as reading
   */
  PdfFile(
      String name,
      byte[] content,
      PdfProtection protection,
      PdfReader reader,
      Map<Integer, PackedWords> readings,
      @Nullable OcrSource ocr,
      ReadLimits limits) {
    this.limits = limits;
    this.readings = Map.copyOf(readings);
    this.ocr = ocr;
    this.name = name;
    this.content = content;
    text = reader.text();
    layout = reader.layout();
    ordinals = reader.ordinals();
    this.protection = protection;
  }

  @Override
  public OcrFormat format() {
    return OcrFormat.PDF;
  }

  @Override
  public void checkWritable(boolean breakSignatures) throws DocumentException {
    if (protection.encrypted()) {
      throw new DocumentException(name, ENCRYPTED, "a copy would not be");
    }
    if (protection.signed() && !breakSignatures) {
      throw new DocumentException(name, SIGNED, "");
    }
  }

  @Override
  public byte[] correct(CorrectedText corrected, CorrectionNote note) throws DocumentException {
    return correct(corrected, note, new byte[0]);
  }

  @Override
  public byte[] correct(CorrectedText corrected, CorrectionNote note, byte[] result)
      throws DocumentException {
    Originals.check(text, corrected);
    Rewording rewording = Rewording.of(corrected, layout);
    try {
      return new TimeLimit(name, limits, COPY_TIMEOUT).run(() -> copy(rewording, note, result));
    } catch (DocumentException e) {
      throw e;
    } catch (IOException | RuntimeException | StackOverflowError | TooLargeException e) {
      // Reading looks at pages only; what else is malformed surfaces as all of these.
      throw new DocumentException(name, MALFORMED, FirstLine.of(e));
    } catch (OutOfMemoryError e) {
      throw new DocumentException(name, TOO_LARGE, "the memory there is");
    }
  }

  private byte[] copy(Rewording rewording, CorrectionNote note, byte[] result) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(content)) {
      correct(pdf, rewording);
      PdfSignatures.remove(pdf);
      if (result.length > 0) {
        PdfAttachments.add(pdf, result);
      }
      CorrectionNote read = ocr == null ? note : note.with("pages read by " + ocr.program());
      CorrectionNote said = protection.signed() ? read.with("signatures left out") : read;
      PdfNote.write(pdf, said, result.length > 0);
      identify(pdf, said, result);
      ByteArrayOutputStream out = new ByteArrayOutputStream(content.length + content.length / 8);
      // PDFBox miscounts the objects of the compressed form, which checkers warn of.
      pdf.save(out, CompressParameters.NO_COMPRESSION);
      return out.toByteArray();
    }
  }

  private void correct(PDDocument pdf, Rewording rewording) throws IOException {
    PdfLayerFont fonts = new PdfLayerFont(pdf);
    int[] numbers = ordinals.toArray();
    int first = 0;
    boolean changed = false;
    for (LayoutPage page : layout.pages()) {
      int count = page.lines().stream().mapToInt(line -> line.words().size()).sum();
      if (readings.containsKey(page.number()) || rewording.changes(first, count)) {
        changed |= correct(pdf, page, first, rewording, numbers, fonts);
      }
      first += count;
    }
    if (changed) {
      fonts.finish();
    }
  }

  private boolean correct(
      PDDocument pdf,
      LayoutPage page,
      int first,
      Rewording rewording,
      int[] numbers,
      PdfLayerFont fonts)
      throws IOException {
    PDPage target = pdf.getPage(page.number() - 1);
    PdfPageCopy copy = PdfLayerText.without(pdf, page.number() - 1, limits);
    List<PdfWord> own = copy.words();
    PackedWords packed = readings.get(page.number());
    List<PdfWord> reading = packed == null ? null : packed.words();
    PdfPageText words =
        reading == null
            ? new PdfPageText(copy, own, rewording, numbers, text)
            : new PdfPageText(
                PdfReadingOrigins.of(new PdfFrame(target), reading, copy, own),
                reading,
                rewording,
                numbers,
                text);
    if (reading == null && !words.changes(page, first)) {
      return false;
    }
    PdfTextObject layer = new PdfTextObject(fonts, copy.resources());
    words.set(page, first, layer);
    copy.set(target, new PDStream(pdf), layer.end());
    return true;
  }

  /** What a trailer says of the stream that it was read from does not hold for the copy. */
  private static void forgetStream(COSDictionary trailer) {
    for (String key : List.of("Type", "W", "Index", "Length", "Filter", "DecodeParms", "XRefStm")) {
      trailer.removeItem(COSName.getPDFName(key));
    }
  }

  /** The file keeps what it is called for good; what this state of it is called follows from it. */
  private void identify(PDDocument pdf, CorrectionNote note, byte[] result) {
    COSDictionary trailer = pdf.getDocument().getTrailer();
    forgetStream(trailer);
    COSArray ids = trailer.getCOSArray(COSName.ID);
    COSString origin = new COSString(PdfId.of(content));
    if (ids != null && ids.size() == 2 && ids.getObject(0) instanceof COSString given) {
      origin = given;
    }
    byte[] line = note.line().getBytes(StandardCharsets.UTF_8);
    COSArray made = new COSArray();
    made.add(origin);
    made.add(new COSString(PdfId.of(content, line, result)));
    trailer.setItem(COSName.ID, made);
  }
}
