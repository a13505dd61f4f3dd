package io.github.gouji.reader.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GridPlaceTest {

    /** Far more than a long style takes that is read once, far less than one that is read once for each character. */
    private static final int SECONDS = 10;

    private static final int MANY = 500_000;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "grid-template-columns: repeat(4, 1fr) | 4",
                "display:grid;grid-template-columns:repeat( 12 ,minmax(0, 1fr)) | 12",
                "grid-template-columns : 2fr 1fr 1fr; color: red | 3",
                "grid-template-columns: 1fr 1fr; grid-template-columns: repeat(4, 1fr) | 4",
                "grid-template-columns: minmax(0, 1fr) 1fr | 0",
                "grid-template-columns: repeat(auto-fill, 1fr) | 0",
                "my-grid-template-columns: 1fr 1fr | 0",
            })
    void columnsAreToldByTheirNumberOrOneByOne(String declarations, int columns) {
        assertThat(GridPlace.of(declarations).columns()).isEqualTo(columns);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "grid-column: span 2 | 2 | 1",
                "grid-column: 1 / span 3; grid-row: span 2 / 5 | 3 | 2",
                "grid-column-end: span 2; grid-row-end: span 4 | 2 | 4",
                "grid-column: 2 / 5; grid-row: 3/4 | 3 | 1",
                "grid-column: 5 / 2 | 1 | 1",
                "grid-column: 1 / 3; grid-column: span 4 | 4 | 1",
                "grid-area: a | 1 | 1",
            })
    void anElementCoversWhatItsSpansOrLinesSay(String declarations, int wide, int high) {
        GridPlace place = GridPlace.of(declarations);
        assertThat(place.wide()).isEqualTo(wide);
        assertThat(place.high()).isEqualTo(high);
    }

    @Test
    void whatIsSaidFirstHolds() {
        GridPlace place = GridPlace.of("grid-column: span 2; grid-column: span 3")
                .or(GridPlace.of("grid-column: span 4; grid-row: span 5"));
        assertThat(place.wide()).isEqualTo(2);
        assertThat(place.high()).isEqualTo(5);
        assertThat(GridPlace.of("color: red")).isEqualTo(GridPlace.NONE);
    }

    @Test
    @Timeout(SECONDS)
    void aLongDeclarationIsReadOnce() {
        assertThat(GridPlace.of("grid-template-columns:repeat(2," + "a".repeat(MANY))
                        .columns())
                .isZero();
        assertThat(GridPlace.of("grid-template-columns:repeat(2,a(" + "a".repeat(MANY))
                        .columns())
                .isZero();
        assertThat(GridPlace.of("grid-column:///".repeat(MANY / 10)).wide()).isEqualTo(1);
        assertThat(GridPlace.of("grid-row" + " ".repeat(MANY) + "x").high()).isEqualTo(1);
    }
}
