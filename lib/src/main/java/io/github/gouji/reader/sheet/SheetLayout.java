package io.github.gouji.reader.sheet;

import io.github.gouji.document.Block;
import io.github.gouji.document.Budget;
import io.github.gouji.document.Paragraph;
import io.github.gouji.document.Picture;
import io.github.gouji.document.Place;
import io.github.gouji.document.UnreadableException;
import io.github.gouji.reader.sheet.SheetGrid.Floating;
import io.github.gouji.reader.sheet.SheetGrid.SheetCell;
import io.github.gouji.reader.sheet.SheetMerges.Area;
import io.github.gouji.reader.sheet.SheetMerges.Row;
import io.github.gouji.text.ChineseText;
import io.github.gouji.text.Ordinal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Tells tables from running text in a sheet. Adjacent rows of two or more cells are a table. A row with a single cell is
 * a paragraph when it reads like prose or like a heading, and a row of the table when its borders, its merging or its
 * neighbours on both sides say so. Titles above a table are paragraphs.
 */
final class SheetLayout {

    /** What the label of a row reads like when all its figures are blank. */
    private static final Pattern LABEL = Pattern.compile("\\s*[^\\d：:，。；]{1,20}\\s*");

    /** Rows of the form that are numbered like headings and stand alone where all their figures are blank. */
    private static final Pattern NUMBERED_LABEL = Pattern.compile("本年新收|上年结转|结转下年");

    /** A cell longer than this, in characters, is prose: no label of the forms is as long, or holds a full stop. */
    private static final int PROSE_LENGTH = 60;

    private final List<Row> rows;
    private final List<Floating> floating;
    private final SheetTable.Addresses addresses;
    private final Budget budget;
    private final boolean hasBorders;
    private final List<Block> blocks = new ArrayList<>();
    private int floated;

    private enum Kind {
        BLANK,
        PROSE,
        /** One cell with text, and nothing beside it. */
        SINGLE,
        TABLE
    }

    SheetLayout(List<Row> rows, List<Floating> floating, SheetTable.Addresses addresses, Budget budget) {
        this.rows = rows;
        this.floating = floating;
        this.addresses = addresses;
        this.budget = budget;
        this.hasBorders = rows.stream()
                .filter(row -> row.filled() > 1)
                .flatMap(row -> row.cells().stream())
                .anyMatch(area -> area.cell().bordered() && !area.cell().isBlank());
    }

    List<Block> blocks() throws UnreadableException {
        List<Row> run = new ArrayList<>();
        for (Row row : rows) {
            Kind kind = kind(row);
            boolean adjacent =
                    !run.isEmpty() && (row.index() == run.get(run.size() - 1).index() + 1 || row.crossed());
            if (!adjacent || kind == Kind.BLANK || kind == Kind.PROSE) {
                run(run);
                run = new ArrayList<>();
            }
            if (kind == Kind.PROSE) {
                paragraph(row);
            } else if (kind != Kind.BLANK) {
                run.add(row);
            }
        }
        run(run);
        floatTo(Integer.MAX_VALUE);
        return blocks;
    }

    private static Kind kind(Row row) {
        if (row.crossed()) {
            return Kind.TABLE;
        }
        int filled = row.filled();
        if (filled == 1 && isProse(row.first().cell().text())) {
            return Kind.PROSE;
        }
        if (row.boxes() > 1) {
            return Kind.TABLE;
        }
        return filled == 0 ? Kind.BLANK : Kind.SINGLE;
    }

    private static boolean isProse(String text) {
        return text.length() >= PROSE_LENGTH || text.indexOf('。') >= 0;
    }

    /** Adjacent rows without prose between them; headings part them. */
    private void run(List<Row> run) throws UnreadableException {
        BitSet columns = new BitSet();
        List<Row> part = new ArrayList<>();
        for (Row row : run) {
            if (kind(row) == Kind.SINGLE && isHeading(row.first(), columns)) {
                part(part);
                part = new ArrayList<>();
                columns.clear();
                paragraph(row);
            } else {
                part.add(row);
                if (kind(row) == Kind.TABLE) {
                    columns.or(columns(row));
                }
            }
        }
        part(part);
    }

    /** Columns in which a cell with text begins. */
    private static BitSet columns(Row row) {
        BitSet columns = new BitSet();
        for (Area area : row.cells()) {
            if (!area.cell().isBlank()) {
                columns.set(area.cell().column());
            }
        }
        return columns;
    }

    /** A heading is one cell, or covers most columns of the table above; numbered labels within a table do not. */
    private static boolean isHeading(Area area, BitSet columnsAbove) {
        Ordinal ordinal = Ordinal.of(ChineseText.trim(area.cell().text()));
        return ordinal.is(Ordinal.Kind.CHINESE)
                && ordinal.isFirm()
                && !NUMBERED_LABEL.matcher(area.cell().text()).find()
                && (area.columns() == 1 || columnsAbove.isEmpty() || coversMost(area, columnsAbove));
    }

    private static boolean coversMost(Area area, BitSet columns) {
        return 2 * columns.get(area.cell().column(), area.endColumn()).cardinality() > columns.cardinality();
    }

    /** Rows between headings: a table, with single lines above, within and below it. */
    private void part(List<Row> part) throws UnreadableException {
        int first = 0;
        while (first < part.size() && kind(part.get(first)) != Kind.TABLE) {
            first++;
        }
        int last = part.size() - 1;
        while (last > first && kind(part.get(last)) != Kind.TABLE) {
            last--;
        }
        List<Row> table = new ArrayList<>();
        for (int i = 0; i < part.size(); i++) {
            Row row = part.get(i);
            boolean within = first < i && i < last;
            boolean follows = i > last
                    && !table.isEmpty()
                    && LABEL.matcher(row.first().cell().text()).matches();
            if (first < part.size() && (kind(row) == Kind.TABLE || belongs(row.first(), within || follows))) {
                table.add(row);
            } else {
                table(table);
                table = new ArrayList<>();
                paragraph(row);
            }
        }
        table(table);
    }

    /** Whether a single cell is a row of the table beside it; without borders its place must tell. */
    private boolean belongs(Area area, boolean inPlace) {
        return hasBorders ? area.cell().bordered() : area.columns() > 1 || inPlace;
    }

    /** A table, less the single lines above and below that only look like part of it. */
    private void table(List<Row> rows) throws UnreadableException {
        int full = 0;
        while (full < rows.size()
                && (kind(rows.get(full)) != Kind.TABLE || rows.get(full).filled() == 0)) {
            full++;
        }
        BitSet columns = full < rows.size() ? columns(rows.get(full)) : new BitSet();
        int start = 0;
        int end = rows.size();
        while (start < full && (full == end || isLooseAbove(rows, start, full, columns))) {
            start++;
        }
        while (end > full && isLooseBelow(rows, full, end, columns)) {
            end--;
        }
        rows.subList(0, start).forEach(this::paragraph);
        if (start < end) {
            floatTo(rows.get(start).index());
            blocks.add(new SheetTable(rows.subList(start, end), addresses, budget).build());
        }
        rows.subList(end, rows.size()).forEach(this::paragraph);
    }

    /**
     * Above the first full row stands a title, unless lines of its kind return further down: then the form has such
     * lines, and the last of those above is the first of them.
     */
    private static boolean isLooseAbove(List<Row> rows, int i, int full, BitSet columns) {
        if (rows.get(i).filled() == 0) {
            return true;
        }
        if (!coversMost(rows.get(i).first(), columns)) {
            return false;
        }
        return i + 1 < full || rows.subList(full, rows.size()).stream().noneMatch(row -> kind(row) == Kind.SINGLE);
    }

    /** Below the last full row stands a note; of blank rows with borders the first may be one to be filled in. */
    private static boolean isLooseBelow(List<Row> rows, int full, int end, BitSet columns) {
        Row row = rows.get(end - 1);
        if (kind(row) == Kind.TABLE) {
            return row.filled() == 0
                    && !row.crossed()
                    && end - 2 >= full
                    && rows.get(end - 2).filled() == 0;
        }
        return coversMost(row.first(), columns);
    }

    private void paragraph(Row row) {
        floatTo(row.index());
        for (Area area : row.cells()) {
            SheetCell cell = area.cell();
            lines(cell.text(), addresses.place(cell.row(), cell.column()));
        }
    }

    private void lines(String text, Place place) {
        text.lines().filter(line -> !line.isBlank()).forEach(line -> blocks.add(new Paragraph(line.strip(), place)));
    }

    /** Puts out what hangs over the rows above this one. */
    private void floatTo(int row) {
        for (; floated < floating.size() && floating.get(floated).row() < row; floated++) {
            Floating item = floating.get(floated);
            Place place = addresses.place(item.row(), 0);
            if (item.text().isBlank()) {
                blocks.add(new Picture(place));
            } else {
                lines(item.text(), place);
            }
        }
    }
}
