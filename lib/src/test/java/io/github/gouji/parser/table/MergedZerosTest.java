package io.github.gouji.parser.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.document.Cell;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MergedZerosTest {

    private static List<List<String>> spread(String... rows) {
        return MergedZeros.spread(Grid.table(rows)).stream()
                .map(row -> row.stream().map(Cell::text).toList())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0件", "无", "-"})
    void nothingOverSeveralRowsCountsForEach(String nothing) {
        assertThat(spread("规章|" + nothing + "|1", "行政许可|^|2", "行政处罚|^|3", "行政强制|4|5"))
                .containsExactly(
                        List.of("规章", nothing, "1"),
                        List.of("行政许可", nothing, "2"),
                        List.of("行政处罚", nothing, "3"),
                        List.of("行政强制", "4", "5"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "", "数量"})
    void anythingElseOverSeveralRowsIsAnybodys(String text) {
        assertThat(spread("规章|" + text, "行政许可|^")).containsExactly(List.of("规章", text), List.of("行政许可"));
    }

    @Test
    void repeatedZeroCoversTheSameColumns() {
        Cell repeated =
                MergedZeros.spread(Grid.table("规章|0|<", "行政许可|^|^")).get(1).get(1);

        assertThat(repeated.row()).isEqualTo(1);
        assertThat(repeated.column()).isEqualTo(1);
        assertThat(repeated.columnSpan()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"0, true", "0.0, true", "无, true", "-, true", "'', false", "1, false", "-1, false", "总计, false"})
    void cellSaysThatThereWasNothing(String text, boolean nothing) {
        assertThat(MergedZeros.is(Grid.row(text).get(0))).isEqualTo(nothing);
    }
}
