package io.github.gouji.reader.web;

import io.github.gouji.reader.web.PageStyles.Effect;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Tables that a page draws with elements of another name: by {@code display: table}, by {@code display: grid}, or by
 * classes that are called like the elements of a table. They get those elements' names.
 */
final class DrawnTables {

    /** Fewer cells, all in all, are a row of buttons or a picture beside its words. */
    private static final int FEWEST_CELLS = 8;

    /** Grids of one column are a stack, those of more than any form a calendar. */
    private static final int MOST_COLUMNS = 40;

    private static final Set<String> TABLES = Set.of("table", "tbl", "div-table", "divtable");
    private static final Set<String> ROWS = Set.of("tr", "row", "table-row", "div-tr", "divtablerow");
    private static final Set<String> CELLS = Set.of("td", "th", "cell", "table-cell", "div-td", "col", "divtablecell");

    private final PageStyles styles;

    private DrawnTables(PageStyles styles) {
        this.styles = styles;
    }

    /** Names the tables that this page draws. */
    static void mark(Document page, PageStyles styles) {
        DrawnTables tables = new DrawnTables(styles);
        List<Element> drawn = new ArrayList<>();
        for (Element element : page.body().select("div, section, ul, dl")) {
            if (tables.is(element, TABLES, Effect.TABLE)) {
                drawn.add(element);
            } else if (styles.has(element, Effect.GRID)) {
                tables.grid(element);
            }
        }
        drawn.forEach(tables::table);
    }

    private boolean is(Element element, Set<String> classes, Effect effect) {
        return styles.has(element, effect)
                || element.hasAttr("class")
                        && element.classNames().stream()
                                .anyMatch(each -> classes.contains(each.toLowerCase(Locale.ROOT)));
    }

    private void table(Element table) {
        List<Element> rows = new ArrayList<>();
        for (Element child : table.children()) {
            if (is(child, ROWS, Effect.TABLE_ROW)) {
                rows.add(child);
            } else {
                child.children().stream()
                        .filter(inner -> is(inner, ROWS, Effect.TABLE_ROW))
                        .forEach(rows::add);
            }
        }
        List<Element> cells =
                rows.stream().flatMap(row -> row.children().stream()).toList();
        if (cells.size() < FEWEST_CELLS || !cells.stream().allMatch(cell -> is(cell, CELLS, Effect.TABLE_CELL))) {
            return;
        }
        table.tagName("table");
        rows.forEach(row -> row.tagName("tr"));
        cells.forEach(cell -> cell.tagName("td"));
    }

    private void grid(Element grid) {
        int columns = styles.grid(grid).columns();
        List<Element> cells = List.copyOf(grid.children());
        if (columns < 2 || columns > MOST_COLUMNS || cells.size() < FEWEST_CELLS) {
            return;
        }
        grid.tagName("table");
        List<BitSet> taken = new ArrayList<>();
        int row = -1;
        int column = columns;
        Element current = null;
        for (Element cell : cells) {
            GridPlace place = styles.grid(cell);
            int wide = Math.min(columns, place.wide());
            int high = place.high();
            while (column + wide > columns || overlaps(taken, row, column, wide)) {
                column++;
                if (column + wide > columns) {
                    row++;
                    column = 0;
                    current = grid.appendElement("tr");
                    while (taken.size() <= row) {
                        taken.add(new BitSet());
                    }
                }
            }
            for (int r = row; r < row + high; r++) {
                if (taken.size() <= r) {
                    taken.add(new BitSet());
                }
                taken.get(r).set(column, column + wide);
            }
            cell.tagName("td").attr("colspan", String.valueOf(wide)).attr("rowspan", String.valueOf(high));
            appendTo(current, cell);
            column += wide;
        }
    }

    private static void appendTo(@Nullable Element row, Element cell) {
        if (row != null) {
            row.appendChild(cell);
        }
    }

    private static boolean overlaps(List<BitSet> taken, int row, int column, int wide) {
        int busy = taken.get(row).nextSetBit(column);
        return busy >= 0 && busy < column + wide;
    }
}
