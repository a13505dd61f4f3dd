package io.github.gouji.parser.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.document.Cell;
import io.github.gouji.report.TableKind;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which of the form's tables the rows of a grid belong to. */
class TableSorterTest {

    @Test
    void rowsWithoutLabelsBelongToThoseBefore() {
        Map<TableKind, List<List<Cell>>> sorted = TableSorter.sort(Grid.table(
                "序号|甲",
                "第二十条第（一）项",
                "信息内容|本年制发件数|本年废止件数|现行有效件数",
                "规章|1|2|3",
                "|4|5|6",
                "行政复议|<|<|<|<",
                "结果维持|结果纠正|其他结果|尚未审结|总计",
                "1|0|0|0|1"));

        assertThat(sorted).containsOnlyKeys(TableKind.DISCLOSURE, TableKind.REVIEW);
        assertThat(sorted.get(TableKind.DISCLOSURE))
                .hasSize(5)
                .first()
                .satisfies(row -> assertThat(row.get(0).text()).isEqualTo("序号"));
        assertThat(sorted.get(TableKind.REVIEW)).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource({
        "第二十条第（一）项|信息内容|规章, DISCLOSURE",
        "第二十条第（一）项|第二十条第（五）项|第二十条第（六）项, DISCLOSURE",
        "申请人情况|本年度办理结果|自然人, APPLICATIONS",
        "本列数据的勾稽关系为：第一项加第二项之和|自然人|科研机构, APPLICATIONS",
        "1.属于国家机要|2.其他法律行政法规禁上公开|3.危及三安全一稳走, APPLICATIONS",
        "行政诉讼|行政复议|尚未审结, REVIEW"
    })
    void threeOfATablesWordsMakeIt(String row, TableKind kind) {
        assertThat(TableSorter.sort(Grid.table(row))).containsOnlyKeys(kind);
    }

    @ParameterizedTest
    @ValueSource(strings = {"总计|合计|其他|总计", "科研机枸|商业公业|自然个人", "复议后起拆|复议后起拆|复议后起拆", "自然人|商业企业|张|李", "1|2|3", ""})
    void otherWordsMakeNone(String row) {
        assertThat(TableSorter.sort(Grid.table(row))).isEmpty();
    }

    @Test
    void sentenceThatBeginsLikeATableIsNone() {
        String row = "第二十条第（一）项" + "甲".repeat(53);

        assertThat(TableSorter.sort(Grid.table(row, row, row))).containsOnlyKeys(TableKind.DISCLOSURE);
        assertThat(TableSorter.sort(Grid.table(row + "甲", row + "甲", row + "甲")))
                .isEmpty();
    }
}
