package se.renskrift.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Forms as municipalities lay them out, each a shape of its own. */
class LetterheadShapesTest {
  private static final String TEXT =
      "\n\nSammanfattning\n\nNämnden fick frågan i våras och har sedan dess utrett hur den kan lösas.";

  @Test
  void readsTheValueUnderALabelOfTheSecondColumn() {
    Metadata metadata =
        read(
            """
            Tjänsteutlåtande

            Kommunledningskontoret\tDiarienummer

            Anton Kristoffer\t2021/0388 KS

            2021-09-30\tSidan 1 av 3

            Kommunstyrelsen

            Hundrastgård i Edshaga""");
    assertThat(metadata.values(Field.DIARY_NUMBER)).containsExactly("2021/0388 KS");
    assertThat(metadata.value(Field.DATE)).isEqualTo("2021-09-30");
    assertThat(metadata.value(Field.HANDLER_NAME)).isEqualTo("Anton Kristoffer");
    assertThat(metadata.value(Field.TITLE)).isEqualTo("Hundrastgård i Edshaga");
  }

  @Test
  void readsANumberBesideTheHandlersTelephone() {
    Metadata metadata =
        read(
            """
            Tjänsteutlåtande\tHandläggare

            Utfärdat 2022-05-11\tJenny Ahlkvist

            Diarienummer 0512/22\tTelefon:031-390 06 14

            Förstärkt insats mot skadegörelse""");
    assertThat(metadata.values(Field.DIARY_NUMBER)).containsExactly("0512/22");
    assertThat(metadata.value(Field.HANDLER_NAME)).isEqualTo("Jenny Ahlkvist");
    assertThat(metadata.value(Field.HANDLER_PHONE)).isEqualTo("031-390 06 14");
  }

  @Test
  void readsAWriterWhoseNameStandsInAColumnOfItsOwn() {
    Metadata metadata =
        read(
            """
            Stadsbyggnadsförvaltningen\tTJÄNSTESKRIVELSE

            Göran Norlid\t2016-05-20

            0980-319 277\t1 (3)

            goran.norlid@almsjo.example\tDiarienummer

            2016/KSM 0417

            Till kommunstyrelsens arbetsutskott

            Exploateringsavtal för Norra Almsjö centrum""");
    assertThat(metadata.value(Field.HANDLER_NAME)).isEqualTo("Göran Norlid");
    assertThat(metadata.value(Field.HANDLER_PHONE)).isEqualTo("0980-319 277");
    assertThat(metadata.value(Field.HANDLER_EMAIL)).isEqualTo("goran.norlid@almsjo.example");
    assertThat(metadata.values(Field.DIARY_NUMBER)).containsExactly("2016/KSM 0417");
  }

  @Test
  void takesNoPlaceForAWriter() {
    Metadata metadata =
        read(
            """
            Tjänsteutlåtande

            Stadsbyggnadskontoret

            Norra Kvarnhagen

            Byggnadsnämnden

            Detaljplan för fastigheten Kvarnen 3""");
    assertThat(metadata.value(Field.HANDLER_NAME)).isNull();
  }

  @Test
  void goesOnBelowALabelForCopies() {
    Metadata metadata =
        read(
            """
            Almsjö stad

            Stadsledningskontoret

            Carina Blomdahl

            Epost: carina.blomdahl@almsjo.example

            Kopia till

            TJÄNSTESKRIVELSE

            2018-02-05 Diarienr: KS 2017/01944- 1.3.6

            Kommunstyrelsen

            Nytt reglemente för krisledningsnämnden""");
    assertThat(metadata.value(Field.DOCUMENT_TYPE)).isEqualTo("Tjänsteskrivelse");
    assertThat(metadata.value(Field.DATE)).isEqualTo("2018-02-05");
    assertThat(metadata.values(Field.DIARY_NUMBER)).containsExactly("KS 2017/01944- 1.3.6");
    assertThat(metadata.value(Field.ADDRESSEE)).isEqualTo("Kommunstyrelsen");
  }

  @Test
  void readsAnOfficeThatIsNamedAfterAPlace() {
    Metadata metadata =
        read(
            """
            Lillåkra stadsdelsförvaltning

            Avdelningen för ekonomi

            Till

            Lillåkra stadsdelsnämnd

            2022-03-24

            Ombyggnad av Lillåkra centrum

            Svar på remiss från exploateringskontoret, dnr E2021-04213""");
    assertThat(metadata.value(Field.AUTHORITY)).isEqualTo("Lillåkra stadsdelsförvaltning");
    assertThat(metadata.value(Field.ADDRESSEE)).isEqualTo("Lillåkra stadsdelsnämnd");
    assertThat(metadata.value(Field.TITLE)).isEqualTo("Ombyggnad av Lillåkra centrum");
    assertThat(metadata.value(Field.ANSWERS_KIND)).isEqualTo("remiss");
    assertThat(metadata.value(Field.ANSWERS_FROM)).isEqualTo("exploateringskontoret");
  }

  @Test
  void readsOfficesAfterLabelsAndSpellsThemRight() {
    Metadata metadata =
        read(
            """
            OMSORGSFÖRVALTINGEN

            Avdelning: Närsjukvård

            Dnr ON 2020/118

            Avgifter för trygghetslarm""");
    assertThat(metadata.value(Field.UNIT)).isEqualTo("Närsjukvård");
    assertThat(metadata.value(Field.AUTHORITY)).isEqualTo("Omsorgsförvaltningen");
    assertThat(metadata.statements())
        .anyMatch(s -> s.field() == Field.AUTHORITY && s.observed().equals("OMSORGSFÖRVALTINGEN"));
  }

  @Test
  void readsTheSenderAtTheEndOfATitle() {
    assertThat(sender("Svar på motion om gratis skydd i skolan från Hanna Mörkdal (V)"))
        .isEqualTo("Hanna Mörkdal (V)");
    assertThat(sender("Svar på motion: Inför språkkrav för anställda (SD)")).isEqualTo("SD");
    assertThat(sender("Svar på motion från Nikola Jozsef (L) om källsortering"))
        .isEqualTo("Nikola Jozsef (L)");
    assertThat(sender("Yttrande till styrelsen över motion av Åsa Hartler och Dan Berg (V)"))
        .isEqualTo("Åsa Hartler och Dan Berg (V)");
    assertThat(sender("Remiss från Vägverket - Säkra övergångar i tätort")).isEqualTo("Vägverket");
    assertThat(sender("Svar på motion om färre skyltar från Storgatan")).isNull();
  }

  private static String sender(String title) {
    return read("Tjänsteutlåtande\n\nDnr KS 2019/118\n\n" + title).value(Field.ANSWERS_FROM);
  }

  @Test
  void readsTheMeetingOfMinutesAndThoseWhoSignOnRules() {
    Metadata metadata =
        SwedishTerms.metadata(
            """
            LILLÅKRA KOMMUN

            Kommunstyrelsens arbetsutskott

            SAMMANTRÄDESPROTOKOLL

            Datum 2014-02-11

            Underskrifter

            Sekreterare ............................ Paragrafer 22 - 31

            Eva Strand

            Ordförande ............................

            Lars Ekdal

            § 22

            Dnr KS 2013/241

            Svar på medborgarförslag om lekplats vid Ängsvägen

            Beslut

            Medborgarförslaget avslås.""");
    assertThat(metadata.value(Field.MEETING_DATE)).isEqualTo("2014-02-11");
    assertThat(metadata.value(Field.DATE)).isNull();
    assertThat(metadata.value(Field.HANDLER_NAME)).isNull();
    assertThat(metadata.values(Field.SIGNATORY_NAME)).containsExactly("Eva Strand", "Lars Ekdal");
    assertThat(metadata.values(Field.SIGNATORY_TITLE)).containsExactly("Sekreterare", "Ordförande");
    assertThat(metadata.value(Field.TITLE))
        .isEqualTo("Svar på medborgarförslag om lekplats vid Ängsvägen");
  }

  @Test
  void readsThoseWhoSignAboveTheAddress() {
    Metadata metadata =
        SwedishTerms.metadata(
            """
            Utbildningsförvaltningen

            Tjänsteskrivelse

            Fler platser i förskolan

            Förslag till beslut

            Nämnden godkänner planen.

            Beslutsunderlag

            Tjänsteskrivelse daterad 9 maj 2023

            Utbildningsförvaltningen

            Birgitta Nordlind

            Utbildningsdirektör

            Postadress: Almsjö kommun, 987 75 Almsjö

            E-post: skola@almsjo.example""");
    assertThat(metadata.values(Field.SIGNATORY_NAME)).containsExactly("Birgitta Nordlind");
    assertThat(metadata.values(Field.SIGNATORY_TITLE)).containsExactly("Utbildningsdirektör");
  }

  @Test
  void namesNobodyTwiceAndPartsATitleFromTheNextName() {
    Metadata metadata =
        read(
            """
            Tjänsteutlåtande

            Fler bänkar

            Förslag till beslut

            Nämnden godkänner planen.

            Kerstin Brolin

            stadsdelsdirektör\tMats Holmdal

            avdelningschef""");
    assertThat(metadata.values(Field.SIGNATORY_NAME))
        .containsExactly("Kerstin Brolin", "Mats Holmdal");
    assertThat(metadata.values(Field.SIGNATORY_TITLE))
        .containsExactly("stadsdelsdirektör", "avdelningschef");
  }

  @Test
  void saysNothingOfALetter() {
    Metadata metadata =
        SwedishTerms.metadata(
            """
            Hej!

            Tack för ditt brev om gatubelysningen. Vi var på plats den 12 mars 2021 och såg över den.
            Ring gärna 0980-319 240 om du har frågor eller skriv till anna@almsjo.example.

            Med vänlig hälsning

            Anna Bergdal""");
    assertThat(metadata.statements()).isEqualTo(List.of());
  }

  private static Metadata read(String head) {
    return SwedishTerms.metadata(head + TEXT);
  }
}
