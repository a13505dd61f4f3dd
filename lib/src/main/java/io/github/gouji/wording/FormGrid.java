package io.github.gouji.wording;

import io.github.gouji.report.CellKey;
import io.github.gouji.report.FormColumn;
import io.github.gouji.report.FormKey;
import io.github.gouji.report.FormRow;
import io.github.gouji.report.FormTable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A table of the form laid out as the notices print it, once for the page, the script and copies in Word. */
public final class FormGrid {

    private static final String NOTE = "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）";

    /** Labels of table 三 take three columns. */
    private static final int LABEL_COLUMNS = 3;

    private final FormTable table;
    private final List<List<Box>> lines = new ArrayList<>();

    /**
     * A place of the grid: a heading, or a cell of the form.
     *
     * @param label the heading's words; {@code null} for a cell
     * @param cell the cell; {@code null} for a heading
     * @param isRowLabel whether the heading names the row that it stands in
     */
    public record Box(@Nullable String label, @Nullable CellKey cell, int columns, int rows, boolean isRowLabel) {

        static Box head(String label, int columns, int rows) {
            return new Box(label, null, columns, rows, false);
        }

        static Box rowLabel(String label, int columns) {
            return new Box(label, null, columns, 1, true);
        }

        static Box cell(FormTable table, FormRow row, FormKey column, int columns) {
            return new Box(null, new CellKey(table.kind(), row.key(), column), columns, 1, false);
        }
    }

    private FormGrid(FormTable table) {
        this.table = table;
    }

    /** The table, line by line. */
    public static List<List<Box>> of(FormTable table) {
        FormGrid grid = new FormGrid(table);
        switch (table.kind()) {
            case DISCLOSURE -> grid.disclosure();
            case APPLICATIONS -> grid.applications();
            case REVIEW -> grid.review();
        }
        return grid.lines;
    }

    /** All rows are as wide as the widest: the last column of the others takes what is left. */
    private void disclosure() {
        int width = table.rows().stream()
                .mapToInt(row -> row.columns().size())
                .max()
                .orElse(1);
        String above = "";
        for (FormRow row : table.rows()) {
            String head = row.groups().get(0) + row.columns();
            if (!head.equals(above)) {
                lines.add(List.of(Box.head(row.groups().get(0), width + 1, 1)));
                List<Box> titles = line();
                titles.add(Box.head("信息内容", 1, 1));
                for (FormKey column : row.columns()) {
                    String label = table.column(column).orElseThrow().label();
                    titles.add(Box.head(label, span(row, column, width), 1));
                }
                above = head;
            }
            List<Box> line = line();
            line.add(Box.rowLabel(row.printedLabel(), 1));
            row.columns().forEach(column -> line.add(Box.cell(table, row, column, span(row, column, width))));
        }
    }

    private static int span(FormRow row, FormKey column, int width) {
        int count = row.columns().size();
        return column.equals(row.columns().get(count - 1)) ? width - count + 1 : 1;
    }

    private void applications() {
        List<FormColumn> columns = table.columns();
        List<FormColumn> legal = columns.subList(1, columns.size() - 1);
        lines.add(List.of(Box.head(NOTE, LABEL_COLUMNS, 3), Box.head("申请人情况", columns.size(), 1)));
        lines.add(List.of(
                Box.head(columns.get(0).label(), 1, 2),
                Box.head("法人或其他组织", legal.size(), 1),
                Box.head(columns.get(columns.size() - 1).label(), 1, 2)));
        lines.add(legal.stream().map(column -> Box.head(column.label(), 1, 1)).toList());
        Set<String> seen = new HashSet<>();
        for (FormRow row : table.rows()) {
            List<Box> line = line();
            for (String group : row.groups()) {
                if (seen.add(group)) {
                    long rows = table.rows().stream()
                            .filter(other -> other.groups().contains(group))
                            .count();
                    line.add(Box.head(group, 1, (int) rows));
                }
            }
            line.add(Box.rowLabel(
                    row.printedLabel(), LABEL_COLUMNS - row.groups().size()));
            columns.forEach(column -> line.add(Box.cell(table, row, column.key(), 1)));
        }
    }

    private void review() {
        FormRow reconsideration = table.rows().get(0);
        List<FormRow> litigation = table.rows().subList(1, table.rows().size());
        List<FormColumn> columns = table.columns();
        lines.add(List.of(
                Box.head(reconsideration.printedLabel(), columns.size(), 1),
                Box.head("行政诉讼", litigation.size() * columns.size(), 1)));
        List<Box> blocks = line();
        columns.forEach(column -> blocks.add(Box.head(column.label(), 1, 2)));
        litigation.forEach(block -> blocks.add(Box.head(block.printedLabel(), columns.size(), 1)));
        List<Box> names = line();
        litigation.forEach(block -> columns.forEach(column -> names.add(Box.head(column.label(), 1, 1))));
        List<Box> figures = line();
        table.rows().forEach(block -> columns.forEach(column -> figures.add(Box.cell(table, block, column.key(), 1))));
    }

    private List<Box> line() {
        List<Box> line = new ArrayList<>();
        lines.add(line);
        return line;
    }
}
