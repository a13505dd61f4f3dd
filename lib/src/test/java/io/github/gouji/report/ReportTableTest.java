package io.github.gouji.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.gouji.document.Place;
import io.github.gouji.document.Reading;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A table as a report has it: what is there, what is blank, what is missing. */
class ReportTableTest {

    private static final CellKey RECEIVED = CellKey.parse("applications.received.naturalPerson");
    private static final CellKey RECEIVED_TOTAL = CellKey.parse("applications.received.total");
    private static final CellKey CARRIED_OVER = CellKey.parse("applications.carriedOver.naturalPerson");
    private static final CellKey RESULT_TOTAL = CellKey.parse("applications.resultTotal.naturalPerson");
    private static final CellKey GRANTED = CellKey.parse("applications.granted.naturalPerson");

    private static ReportTable.Builder applications() {
        return ReportTable.builder(TableKind.APPLICATIONS);
    }

    private static Figure figure(String written) {
        return Figure.read(written, Place.UNKNOWN);
    }

    @Test
    void aBlankCellIsThereAndAMissingOneIsNot() {
        ReportTable table = applications()
                .figure(RECEIVED, figure(""))
                .figure(GRANTED, figure("3"))
                .build();

        assertThat(table.figure(RECEIVED)).isPresent();
        assertThat(table.number(RECEIVED)).isEmpty();
        assertThat(table.number(GRANTED)).contains(new BigDecimal(3));
        assertThat(table.figure(RECEIVED_TOTAL)).isEmpty();
        assertThat(table.figure(CellKey.parse("review.reconsideration.total"))).isEmpty();
        assertThat(table.rows()).containsExactly(ApplicationRow.RECEIVED, ApplicationRow.GRANTED);
        assertThat(table.columns()).containsExactly(ApplicantType.NATURAL_PERSON);
    }

    @Test
    void anEmptyTableHasNothing() {
        ReportTable table = applications().build();

        assertThat(table.figures()).isEmpty();
        assertThat(table.figure(RECEIVED)).isEmpty();
        assertThat(table.holdsOnlyCarriedOver()).isFalse();
    }

    @Test
    void aFigureOfAnotherTableIsRefused() {
        assertThatThrownBy(() -> ReportTable.builder(TableKind.REVIEW).figure(RECEIVED, figure("3")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("applications.received.naturalPerson")
                .hasMessageContaining("review");
    }

    @Test
    void aFormThatBringsLastYearsFigureAloneIsStillToBeFilledIn() {
        assertThat(applications()
                        .figure(RECEIVED, figure(""))
                        .figure(CARRIED_OVER, figure("2"))
                        .figure(RESULT_TOTAL, figure("0"))
                        .figure(RECEIVED_TOTAL, figure("0"))
                        .build()
                        .holdsOnlyCarriedOver())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"3", "0", "x"})
    void whatIsTypedBesideLastYearsFigureBeginsTheYear(String typed) {
        assertThat(applications()
                        .figure(RECEIVED, figure(typed))
                        .figure(GRANTED, figure(""))
                        .figure(CARRIED_OVER, figure("2"))
                        .build()
                        .holdsOnlyCarriedOver())
                .isFalse();
    }

    @Test
    void aTotalOtherThanZeroIsFilledIn() {
        assertThat(applications()
                        .figure(RECEIVED, figure(""))
                        .figure(CARRIED_OVER, figure("2"))
                        .figure(RECEIVED_TOTAL, figure("2"))
                        .build()
                        .holdsOnlyCarriedOver())
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "/"})
    void withoutAFigureOfLastYearNothingIsBrought(String written) {
        assertThat(applications()
                        .figure(RECEIVED, figure(""))
                        .figure(CARRIED_OVER, figure(written))
                        .build()
                        .holdsOnlyCarriedOver())
                .isFalse();
    }

    @Test
    void whereNothingIsBlankNothingIsLeftToFillIn() {
        assertThat(applications()
                        .figure(CARRIED_OVER, figure("2"))
                        .figure(RESULT_TOTAL, figure("0"))
                        .build()
                        .holdsOnlyCarriedOver())
                .isFalse();
    }

    @Test
    void figuresSeenAreReadAsIsToldOfTheirCellOrElseOfTheirPage() {
        Place cell = Place.cell(1, 2, 3);
        LabelReading label =
                new LabelReading(ApplicationRow.GRANTED, "予以公开", "予以公开", LabelReading.Drift.NONE, Place.UNKNOWN);
        ExtraLine line = new ExtraLine(true, "补充", List.of(), null, Place.UNKNOWN);
        ReportTable table = applications()
                .place(Place.page(1))
                .figure(RECEIVED, Figure.read("1", cell))
                .figure(CARRIED_OVER, Figure.read("2", cell.onPage(4)))
                .figure(GRANTED, Figure.read("3", Place.cell(1, 2, 4).onPage(5)))
                .figure(RESULT_TOTAL, Figure.read("4", Place.cell(1, 2, 5)))
                .label(label)
                .extraLine(line)
                .build();

        ReportTable seen = table.seen(Map.of(
                cell,
                new Reading(0.5),
                cell.onPage(4),
                new Reading(0.6),
                Place.page(4),
                new Reading(0.7),
                Place.page(5),
                new Reading(0.8)));

        assertThat(seen.figures().values())
                .extracting(figure ->
                        figure.reading() == null ? 0 : figure.reading().confidence())
                .containsExactly(0.5, 0.6, 0.8, 0.0);
        assertThat(seen.place()).isEqualTo(Place.page(1));
        assertThat(seen.labels()).containsExactly(label);
        assertThat(seen.extraLines()).containsExactly(line);
    }

    @Test
    void asDataBlanksAreNullAndAmountsHaveTheirUnit() {
        ReportTable table = ReportTable.builder(TableKind.DISCLOSURE)
                .figure(CellKey.parse("disclosure.fees.amount"), figure("1.5万元"))
                .figure(CellKey.parse("disclosure.penalties.decisions"), figure(""))
                .figure(CellKey.parse("disclosure.coercion.decisions"), figure("x"))
                .build();

        Map<String, Map<String, Object>> data = table.toJson(text -> "?" + text);

        assertThat(data.get("fees"))
                .containsEntry("amount", new BigDecimal("1.5"))
                .containsEntry("amountUnit", "万元");
        assertThat(data.get("penalties")).containsOnlyKeys("decisions").containsEntry("decisions", null);
        assertThat(data.get("coercion")).containsEntry("decisions", "?x");
    }
}
