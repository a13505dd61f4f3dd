package io.github.gouji.reader;

import io.github.gouji.document.Block;
import io.github.gouji.document.Cell;
import io.github.gouji.document.Table;
import java.util.ArrayList;
import java.util.List;

/** Where the cells of tables stand and what they say, in a line each. */
public final class TableCells {

    private TableCells() {}

    /** The cells of a table, as {@link #described(Object, Object, Object, Object, String)} tells them. */
    public static List<String> of(Table table) {
        return table.cells().stream()
                .map((Cell cell) ->
                        described(cell.row(), cell.column(), cell.rowSpan(), cell.columnSpan(), cell.text()))
                .toList();
    }

    /** {@code row,column rowsxcolumns text}, counted from 0, without any white space in the text. */
    public static String described(Object row, Object column, Object rows, Object columns, String text) {
        return row + "," + column + " " + rows + "x" + columns + " " + text.replaceAll("[\\s\\u00A0\\u3000]", "");
    }

    /** The tables outside all others. */
    public static List<Table> outermost(List<Block> blocks) {
        return blocks.stream()
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .toList();
    }

    /** The tables that hold no other, wherever they stand. */
    public static List<Table> innermost(List<Block> blocks) {
        List<Table> tables = new ArrayList<>();
        for (Table table : outermost(blocks)) {
            if (table.cells().stream().allMatch(cell -> cell.nested().isEmpty())) {
                tables.add(table);
            }
            table.cells().forEach(cell -> tables.addAll(innermost(cell.nested())));
        }
        return tables;
    }
}
