package io.github.gouji.parser.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.document.Cell;
import io.github.gouji.document.Place;
import io.github.gouji.report.TableKind;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Headings broken over rows, and what only looks like one. */
class HeaderRowsTest {

    private static List<Cell> row(int row, String... texts) {
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < texts.length; i++) {
            cells.add(new Cell(row, i, 1, 1, texts[i], List.of(), Place.UNKNOWN));
        }
        return cells;
    }

    private static List<List<String>> joined(List<List<Cell>> rows) {
        return HeaderRows.joined(TableKind.APPLICATIONS, rows).stream()
                .map(row -> row.stream().map(Cell::text).toList())
                .toList();
    }

    @Test
    void pieceOfAHeadingCompletesTheOneAbove() {
        assertThat(joined(List.of(row(0, "自然人", "商业"), row(1, "", "企业"))).get(0))
                .containsExactly("自然人", "商业企业");
    }

    @Test
    void labelOfARowIsNoPieceOfAHeadingThoughAGroupsNameStandsAboveIt() {
        assertThat(joined(List.of(row(0, "（六）其他\n处理", "2.逾期未缴纳", "1"), row(1, "3.其他", "0"))))
                .contains(List.of("3.其他", "0"));
    }

    @Test
    void rowOfPiecesOnlyIsGone() {
        assertThat(joined(List.of(row(0, "社会公益", "法律服务"), row(1, "组织", "机构"), row(2, "1", "2"))))
                .containsExactly(List.of("社会公益组织", "法律服务机构"), List.of("1", "2"));
    }

    @Test
    void emptyRowStays() {
        assertThat(joined(List.of(row(0, "自然人"), row(1), row(2, "1"))))
                .containsExactly(List.of("自然人"), List.of(), List.of("1"));
    }

    @Test
    void rowsWithoutAPlaceInAGridAreNotJoined() {
        assertThat(joined(List.of(row(0, "商业"), row(0, "企业")))).containsExactly(List.of("商业"), List.of("企业"));
    }

    @Test
    void wholeHeadingAndFiguresBelowItAreApart() {
        assertThat(joined(List.of(row(0, "总计", "商业"), row(1, "总计", "12"))))
                .containsExactly(List.of("总计", "商业"), List.of("总计", "12"));
    }
}
