package se.renskrift.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import se.renskrift.text.CorrectedText;
import se.renskrift.text.Correction;
import se.renskrift.text.Kind;

/** Letterheads as they look after cleaning: a line a paragraph. */
class MetadataReaderTest {
  private static final String TEXT =
      "\n\nSammanfattning\n\nNämnden fick frågan i våras och har sedan dess utrett hur den kan lösas.";

  @Test
  void readsColumnsOfValuesUnderARowOfLabels() {
    assertThat(
            said(
                """
                KOMMUNSTYRELSENS FÖRVALTNING

                TJÄNSTEUTLÅTANDE

                DATUM DIARIENR SIDA

                2013-02-11 KS-2012/1422.339 1 (3)

                HANDLÄGGARE

                Bergklint, Nils-Gunnar

                0980-319 231

                Kommunstyrelsen

                Kemikalieplan för en giftfri vardag"""
                    + TEXT))
        .containsExactly(
            "documentType Tjänsteutlåtande",
            "title Kemikalieplan för en giftfri vardag",
            "diaryNumbers KS-2012/1422.339",
            "date 2013-02-11",
            "handler.name Bergklint, Nils-Gunnar",
            "handler.phone 0980-319 231",
            "addressee Kommunstyrelsen",
            "authority Kommunstyrelsens förvaltning");
  }

  @Test
  void readsAReferenceThatIsAPerson() {
    assertThat(
            said(
                """
                Klarviks stad

                Stadskontoret

                Datum

                2015-09-02

                Vår referens

                Yngve Brodin

                Stadsarkivarie

                yngve.brodin@klarvik.example

                Tjänsteskrivelse

                Arkivplan för Klarviks stad

                STK-2014-417"""
                    + TEXT))
        .containsExactly(
            "documentType Tjänsteskrivelse",
            "title Arkivplan för Klarviks stad",
            "diaryNumbers STK-2014-417",
            "date 2015-09-02",
            "handler.name Yngve Brodin",
            "handler.email yngve.brodin@klarvik.example",
            "authority Stadskontoret");
  }

  @Test
  void readsTheReceiverAndItsMeetingOverSeveralLines() {
    assertThat(
            said(
                """
                Handläggare: Elsa Rimfors

                Telefon: 0980-319 210

                Till

                Hällefall-Lillåkras

                stadsdelsnämnd 2009-08-27

                Svar på skrivelse från (S) om lekplatser"""
                    + TEXT))
        .containsExactly(
            "title Svar på skrivelse från (S) om lekplatser",
            "meetingDate 2009-08-27",
            "handler.name Elsa Rimfors",
            "handler.phone 0980-319 210",
            "addressee Hällefall-Lillåkras stadsdelsnämnd",
            "answers.kind skrivelse",
            "answers.from (S)");
  }

  @Test
  void doesNotTakeAnothersMailboxNumberOrSwitchboard() {
    Metadata metadata =
        SwedishTerms.metadata(
            """
            Handläggare

            Elsa Rimfors

            Växel 0980-319 000

            info@almsjo.example

            tore.ek@almsjo.example

            Er beteckning

            Fi2022/99871

            Lekplatser i Lillåkra"""
                + TEXT);
    assertThat(metadata.value(Field.HANDLER_PHONE)).isNull();
    assertThat(metadata.value(Field.HANDLER_EMAIL)).isNull();
    assertThat(metadata.values(Field.DIARY_NUMBER)).isEmpty();
    assertThat(metadata.value(Field.DATE)).isNull();
  }

  @Test
  void readsWhoSignedApprovedAndWhatIsAttached() {
    assertThat(
            said(
                """
                Lekplatser i Lillåkra"""
                    + TEXT
                    + """


                    Maria Vass

                    stadsdelsdirektör

                    Bilagor

                    1. Skrivelse från (S)

                    2. Karta över lekplatserna

                    Attesterat av

                    Namn\tDatum

                    Maria Vass, stadsdelsdirektör\t2023-12-06"""))
        .containsExactly(
            "title Lekplatser i Lillåkra",
            "signatories.name Maria Vass",
            "signatories.title stadsdelsdirektör",
            "approvals.name Maria Vass",
            "approvals.title stadsdelsdirektör",
            "approvals.date 2023-12-06",
            "attachments Skrivelse från (S)",
            "attachments Karta över lekplatserna");
  }

  @Test
  void findsWhatOnlyARemovedRunningHeaderSays() {
    String header = "Tjänsteutlåtande\nDnr AN 2025/417\n";
    String source = header + "\nLekplatser i Lillåkra" + TEXT;
    Correction removal = Correction.of(0, header.length() + 1, "", Kind.FURNITURE, "test");
    Metadata metadata = SwedishTerms.metadata(CorrectedText.of(source, List.of(removal)));
    Statement number =
        metadata.statements().stream()
            .filter(s -> s.field() == Field.DIARY_NUMBER)
            .findFirst()
            .orElseThrow();
    assertThat(number.value()).isEqualTo("AN 2025/417");
    assertThat(number.span()).isNull();
    assertThat(number.source().of(source)).isEqualTo("AN 2025/417");
  }

  @Test
  void keepsTheObservedFormOfADamagedValue() {
    Metadata metadata = SwedishTerms.metadata("Datum 2O23-11-06\n\nLekplatser i Lillåkra" + TEXT);
    Statement date =
        metadata.statements().stream()
            .filter(s -> s.field() == Field.DATE)
            .findFirst()
            .orElseThrow();
    assertThat(date.value()).isEqualTo("2023-11-06");
    assertThat(date.observed()).isEqualTo("2O23-11-06");
  }

  @Test
  void saysNothingOfATextThatSaysNothing() {
    assertThat(SwedishTerms.metadata("").statements()).isEmpty();
    assertThat(SwedishTerms.metadata("\u0000 \uD800 1l|I (5) \n\n :: \t\n").statements()).isEmpty();
  }

  @Test
  void everyPrefixOfALetterheadIsRead() {
    String text = "Dnr: KS 2019/318\nDatum Sida\n2019-03-18 1 (2)\nTill\nKulturnämnden den\n18 maj";
    for (int end = 0; end <= text.length(); end++) {
      assertThat(SwedishTerms.metadata(text.substring(0, end)).count(Field.DIARY_NUMBER))
          .isLessThan(2);
    }
  }

  private static List<String> said(String text) {
    Metadata metadata = SwedishTerms.metadata(text);
    List<String> said = new ArrayList<>();
    for (Statement statement : metadata.statements()) {
      said.add(statement.field().key() + " " + statement.value());
      assertThat(Objects.requireNonNull(statement.span()).of(text)).isEqualTo(statement.observed());
    }
    return said;
  }
}
