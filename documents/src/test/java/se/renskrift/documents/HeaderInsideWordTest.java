package se.renskrift.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A word that goes on after the running header of the next page, in each format. */
class HeaderInsideWordTest {
  private static final String ALTO =
      "<alto xmlns='http://www.loc.gov/standards/alto/ns-v3#'><Layout>"
          + "<Page><PrintSpace><TextBlock><TextLine>"
          + "<String CONTENT='Arsrapport'/><SP/><String CONTENT='med'/><SP/>"
          + "<String CONTENT='redo-'/></TextLine></TextBlock></PrintSpace></Page>"
          + "<Page><TopMargin><TextBlock><TextLine><String CONTENT='Arende'/><SP/>"
          + "<String CONTENT='2'/></TextLine></TextBlock></TopMargin>"
          + "<PrintSpace><TextBlock><TextLine><String CONTENT='visnlng'/></TextLine></TextBlock>"
          + "</PrintSpace></Page></Layout></alto>";

  private static final String HOCR =
      "<html xmlns='http://www.w3.org/1999/xhtml'><head><title>x</title></head><body>"
          + "<div class='ocr_page'><p class='ocr_par'><span class='ocr_line'>"
          + "<span class='ocrx_word'>Arsrapport</span> <span class='ocrx_word'>med</span>"
          + " <span class='ocrx_word'>redo-</span></span></p></div>"
          + "<div class='ocr_page'><p class='ocr_par'><span class='ocr_pageno'>"
          + "<span class='ocrx_word'>Arende</span> <span class='ocrx_word'>2</span></span></p>"
          + "<p class='ocr_par'><span class='ocr_line'>"
          + "<span class='ocrx_word'>visnlng</span></span></p></div></body></html>";

  private static final String PAGE =
      "<PcGts xmlns='http://schema.primaresearch.org/PAGE/gts/pagecontent/2019-07-15'>"
          + "<Page><TextRegion id='a'><TextLine id='b'>"
          + "<Word id='c'><TextEquiv><Unicode>Arsrapport</Unicode></TextEquiv></Word>"
          + "<Word id='d'><TextEquiv><Unicode>med</Unicode></TextEquiv></Word>"
          + "<Word id='e'><TextEquiv><Unicode>redo-</Unicode></TextEquiv></Word>"
          + "</TextLine></TextRegion></Page>"
          + "<Page><TextRegion id='f' type='header'><TextLine id='g'>"
          + "<Word id='h'><TextEquiv><Unicode>Arende</Unicode></TextEquiv></Word>"
          + "<Word id='i'><TextEquiv><Unicode>2</Unicode></TextEquiv></Word>"
          + "</TextLine></TextRegion><TextRegion id='j'><TextLine id='k'>"
          + "<Word id='l'><TextEquiv><Unicode>visnlng</Unicode></TextEquiv></Word>"
          + "</TextLine></TextRegion></Page></PcGts>";

  private static final Map<String, String> FILES = Map.of("ALTO", ALTO, "hOCR", HOCR, "PAGE", PAGE);

  @ParameterizedTest
  @ValueSource(strings = {"ALTO", "hOCR", "PAGE"})
  void staysWhenTheWordIsCorrected(String format) throws IOException {
    String file = FILES.get(format);
    SourceDocument read = OcrFiles.read(file);
    assertThat(read.text()).isEqualTo("Arsrapport med redo-\n\fArende 2\n\nvisnlng");
    String written =
        OcrFiles.correct(
            file, "Arsrapport", "Årsrapport", "redo-\n\fArende 2\n\nvisnlng", "redovisning");
    assertThat(OcrFiles.read(written).text())
        .isEqualTo("Årsrapport med redo-\n\fArende 2\n\nvisning");
  }

  @Test
  void theWholeIsNamedByBothHalvesInAlto() throws IOException {
    String file =
        ALTO.replace("redo-'", "redo' SUBS_TYPE='HypPart1' SUBS_CONTENT='redovisnlng'")
            .replace(
                "CONTENT='visnlng'",
                "CONTENT='visnlng' SUBS_TYPE='HypPart2' SUBS_CONTENT='redovisnlng'");
    String cut = "redo\u00AD\n\fArende 2\n\nvisnlng";
    assertThat(OcrFiles.read(file).text()).isEqualTo("Arsrapport med " + cut);
    String written = OcrFiles.correct(file, cut, "redovisning");
    assertThat(written)
        .contains("'redo' SUBS_TYPE='HypPart1' SUBS_CONTENT='redovisning'")
        .contains("'visning' SUBS_TYPE='HypPart2' SUBS_CONTENT='redovisning'")
        .contains("CONTENT='Arende'");
  }
}
