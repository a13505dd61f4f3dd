package io.github.gouji.parser.document;

import io.github.gouji.document.Block;
import io.github.gouji.document.Cell;
import io.github.gouji.document.Paragraph;
import io.github.gouji.document.Place;
import io.github.gouji.document.SourceDocument;
import io.github.gouji.document.Table;
import io.github.gouji.report.FormColumn;
import io.github.gouji.report.FormKey;
import io.github.gouji.report.FormRow;
import io.github.gouji.report.ReportFormat;
import io.github.gouji.report.TableKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** Builds documents as readers deliver them: paragraphs and tables whose rows are written as {@code label|1|2}. */
public final class SampleDocument {

    private final List<Block> blocks = new ArrayList<>();

    /** A sound report with zeros in every cell, each row as {@code label|0|0…}, after a change of single rows. */
    public static SampleDocument report(ReportFormat format, Map<String, String> changedRows) {
        int year = format.firstYear();
        return new SampleDocument()
                .lines("清河县东湖镇人民政府" + year + "年政府信息公开工作年度报告")
                .lines("现公布" + year + "年度报告，所列数据的统计期限为" + year + "年1月1日至" + year + "年12月31日。")
                .lines("一、总体情况", "全年工作平稳。", "二、主动公开政府信息情况")
                .table(changed(disclosure(format), changedRows))
                .lines("三、收到和处理政府信息公开申请情况")
                .table(changed(applications(format), changedRows))
                .lines("四、政府信息公开行政复议、行政诉讼情况")
                .table(changed(review(), changedRows))
                .lines("五、存在的主要问题及改进情况", "还有不足，将改进。", "六、其他需要报告的事项", "无。")
                .lines("清河县东湖镇人民政府", (year + 1) + "年1月20日");
    }

    public static SampleDocument report(ReportFormat format) {
        return report(format, Map.of());
    }

    public static List<String> applications(ReportFormat format) {
        List<String> rows = new ArrayList<>(List.of(
                "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）|申请人情况", "|自然人|法人或其他组织|总计", "||商业企业|科研机构|社会公益组织|法律服务机构|其他|"));
        format.table(TableKind.APPLICATIONS).rows().forEach(row -> rows.add(row.printedLabel() + "|0".repeat(7)));
        return rows;
    }

    static List<String> review() {
        return new ArrayList<>(List.of(
                "行政复议|行政诉讼",
                "结果维持|结果纠正|其他结果|尚未审结|总计|未经复议直接起诉|复议后起诉",
                "|||||结果维持|结果纠正|其他结果|尚未审结|总计|结果维持|结果纠正|其他结果|尚未审结|总计",
                "0" + "|0".repeat(14)));
    }

    static List<String> disclosure(ReportFormat format) {
        List<String> rows = new ArrayList<>();
        List<FormKey> columns = List.of();
        for (FormRow row : format.table(TableKind.DISCLOSURE).rows()) {
            if (!row.columns().equals(columns)) {
                rows.add(row.groups().get(0));
                columns = row.columns();
                rows.add("信息内容|"
                        + String.join(
                                "|",
                                columns.stream()
                                        .map(key -> format.table(TableKind.DISCLOSURE)
                                                .column(key)
                                                .map(FormColumn::label)
                                                .orElseThrow())
                                        .toList()));
            }
            rows.add(row.label() + "|0".repeat(columns.size()));
        }
        return rows;
    }

    private static List<String> changed(List<String> rows, Map<String, String> changes) {
        List<String> changed = new ArrayList<>(rows);
        new TreeMap<>(changes).forEach((start, row) -> {
            UnaryOperator<String> replace = old -> old.startsWith(start) ? row : old;
            changed.replaceAll(replace);
        });
        changed.removeIf(String::isEmpty);
        return changed;
    }

    SampleDocument lines(String... lines) {
        for (String line : lines) {
            blocks.add(new Paragraph(line, Place.paragraph(blocks.size() + 1)));
        }
        return this;
    }

    SampleDocument table(List<String> rows) {
        blocks.add(grid(rows));
        return this;
    }

    SampleDocument block(Block block) {
        blocks.add(block);
        return this;
    }

    static Table grid(List<String> rows) {
        List<Cell> cells = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            String[] texts = rows.get(row).split("\\|", -1);
            for (int column = 0; column < texts.length; column++) {
                cells.add(new Cell(row, column, texts[column], Place.cell(1, row + 1, column + 1)));
            }
        }
        return new Table(cells, Place.cell(1, 1, 1));
    }

    public List<Block> blocks() {
        return List.copyOf(blocks);
    }

    SourceDocument document() {
        return new SourceDocument("sample", blocks);
    }
}
