package io.github.gouji.parser.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.document.Cell;
import io.github.gouji.parser.table.TableFormat.Fit;
import io.github.gouji.report.FormColumn;
import io.github.gouji.report.FormRow;
import io.github.gouji.report.ReportFormat;
import io.github.gouji.report.TableKind;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Which variant of the form a report's tables follow. */
class TableFormatTest {

    private static final List<List<Cell>> COLUMNS_2019 = Grid.of("信息内容|本年新制作数量|本年新公开数量|对外公开总数量");
    private static final List<List<Cell>> COLUMNS_2021 = Grid.of("信息内容|本年制发件数|本年废止件数|现行有效件数");
    private static final List<List<Cell>> ROWS_2019 = Grid.of("（六）其他处理|0", "（七）总计|0");
    private static final List<List<Cell>> ROWS_2021 = Grid.of("1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请|0", "（七）总计|0");

    @Test
    void columnsOfTableTwoTell() {
        assertThat(TableFormat.of(Map.of(TableKind.DISCLOSURE, COLUMNS_2019))).hasValue(ReportFormat.FORMAT_2019);
        assertThat(TableFormat.of(Map.of(TableKind.DISCLOSURE, COLUMNS_2021))).hasValue(ReportFormat.FORMAT_2021);
        assertThat(TableFormat.of(Map.of(TableKind.DISCLOSURE, Grid.of("收费|采购总金额（元）"))))
                .hasValue(ReportFormat.FORMAT_2019);
    }

    @Test
    void rowsOfTableThreeTellIfTheyDoNot() {
        assertThat(TableFormat.of(Map.of(TableKind.APPLICATIONS, ROWS_2019))).hasValue(ReportFormat.FORMAT_2019);
        assertThat(TableFormat.of(Map.of(TableKind.APPLICATIONS, ROWS_2021))).hasValue(ReportFormat.FORMAT_2021);
        assertThat(TableFormat.of(Map.of(TableKind.DISCLOSURE, COLUMNS_2019, TableKind.APPLICATIONS, ROWS_2021)))
                .hasValue(ReportFormat.FORMAT_2019);
    }

    @Test
    void tablesWithoutAWordOfEitherTellNothing() {
        assertThat(TableFormat.of(Map.of())).isEmpty();
        assertThat(TableFormat.of(Map.of(TableKind.DISCLOSURE, Grid.of("规章|1"), TableKind.APPLICATIONS, Grid.of("总计"))))
                .isEmpty();
    }

    @Test
    void ofTwoThatFitAlikeTheOneThatLacksNothingIsIt() {
        Fit undecided = new Fit(format -> 3, format -> 5);
        Fit whole = new Fit(format -> 3, format -> format == ReportFormat.FORMAT_2019 ? 3 : 5);
        Fit most = new Fit(format -> format == ReportFormat.FORMAT_2021 ? 4 : 3, format -> 5);

        assertThat(TableFormat.best(List.of(undecided))).isEmpty();
        assertThat(TableFormat.best(List.of(undecided, whole))).hasValue(ReportFormat.FORMAT_2019);
        assertThat(TableFormat.best(List.of(whole, most))).hasValue(ReportFormat.FORMAT_2021);
    }

    @Test
    void wordThatIsOnlyLikeARowsTellsNothing() {
        assertThat(TableFormat.of(Map.of(TableKind.APPLICATIONS, Grid.of("（六）其他处置|0"))))
                .isEmpty();
    }

    @Test
    void tableThatHasAllOfAVariantFollowsItThoughItHasAsMuchOfAnother() {
        String rows = labels(ReportFormat.FORMAT_2019.table(TableKind.APPLICATIONS).rows().stream()
                .map(FormRow::printedLabel));
        String columns = labels(ReportFormat.FORMAT_2021.table(TableKind.DISCLOSURE).columns().stream()
                .map(FormColumn::label));

        assertThat(TableFormat.of(Map.of(TableKind.APPLICATIONS, Grid.of(rows, "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请"))))
                .hasValue(ReportFormat.FORMAT_2019);
        assertThat(TableFormat.of(
                        Map.of(TableKind.DISCLOSURE, Grid.of(columns, "本年新制作数量|本年新公开数量|对外公开总数量|上一年项目数量|采购项目数量"))))
                .hasValue(ReportFormat.FORMAT_2021);
    }

    private static String labels(Stream<String> labels) {
        return labels.collect(Collectors.joining("|"));
    }
}
