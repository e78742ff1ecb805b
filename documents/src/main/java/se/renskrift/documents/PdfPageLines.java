package se.renskrift.documents;

import java.util.List;

/**
 * The lines of a page.
 *
 * @param width its width as shown, in points
 * @param height its height as shown, in points
 * @param kind where its text is from
 * @param scale what its places are to be given in
 * @param layer the words that stand behind its picture, if its lines were read from that
 * @param bands the lines that are read in the direction of most, in their frame
 * @param asides the lines that are read in other directions
 */
record PdfPageLines(
    double width,
    double height,
    PageKind kind,
    PageScale scale,
    List<PdfWord> layer,
    List<PdfBand> bands,
    List<List<PdfLine>> asides) {}
