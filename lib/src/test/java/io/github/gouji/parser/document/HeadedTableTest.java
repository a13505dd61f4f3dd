package io.github.gouji.parser.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.document.Block;
import io.github.gouji.document.Cell;
import io.github.gouji.document.Paragraph;
import io.github.gouji.document.Place;
import io.github.gouji.document.SourceDocument;
import io.github.gouji.document.Table;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class HeadedTableTest {

    private static Table table(String... rows) {
        List<Cell> cells = new ArrayList<>();
        for (int row = 0; row < rows.length; row++) {
            String[] texts = rows[row].split("\\|", -1);
            for (int column = 0; column < texts.length; column++) {
                cells.add(new Cell(row, column, texts[column], Place.cell(1, row + 1, column + 1)));
            }
        }
        return new Table(cells, Place.UNKNOWN);
    }

    private static List<Block> flow(Table table) {
        return DocumentFlow.of(new SourceDocument("pdf", List.of(table)), new SortedTables());
    }

    @Test
    void headingInTheLastRowIsAParagraph() {
        List<Block> blocks = flow(table("信息内容|本年制发件数|本年废止件数|现行有效件数", "规章|1|0|3", "三、收到和处理政府信息公开申请情况|||"));

        assertThat(blocks).last().isInstanceOf(Paragraph.class);
        assertThat(blocks)
                .first()
                .isInstanceOfSatisfying(
                        Table.class, first -> assertThat(first.rowCount()).isEqualTo(2));
    }

    @Test
    void headingInTheFirstRowIsAParagraph() {
        List<Block> blocks = flow(table("二、主动公开政府信息情况|||", "信息内容|本年制发件数|本年废止件数|现行有效件数", "规章|1|0|3"));

        assertThat(blocks.get(0)).isInstanceOf(Paragraph.class);
        assertThat(blocks).last().isInstanceOf(Table.class);
    }

    @Test
    void rowWithoutValuesIsNoHeading() {
        Table table = table("（七）总计|0|0|0|0|0|0|0", "四、结转下年度继续办理|||||||");

        assertThat(HeadedTable.parts(table)).containsExactly(table);
    }
}
