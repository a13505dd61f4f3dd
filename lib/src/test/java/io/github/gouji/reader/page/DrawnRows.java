package io.github.gouji.reader.page;

import java.util.ArrayList;
import java.util.List;

/** The body of a table without columns' lines that a test draws, and the rows that are recognised in it. */
final class DrawnRows {

    private final DrawnPages pages = new DrawnPages();
    private final List<Ruling> levels = new ArrayList<>();
    private final List<Segment> others = new ArrayList<>();

    DrawnRows text(double x, double y, String text) {
        pages.text(x, y, text);
        return this;
    }

    /** A label at 100 with values at 300 and 400. */
    DrawnRows row(double y, String label, String first, String second) {
        return text(100, y, label).text(300, y, first).text(400, y, second);
    }

    /** An item at 140 with values at 300 and 400. */
    DrawnRows item(double y, String label, String first, String second) {
        return text(140, y, label).text(300, y, first).text(400, y, second);
    }

    /** A printed line across. */
    DrawnRows level(double y, double from, double to) {
        levels.add(new Ruling(true, y, from, to));
        return this;
    }

    /** A label of a row elsewhere in the table. */
    DrawnRows other(double left, double width) {
        others.add(new Segment(List.of(new Glyph("其", left, 50, width, 10)), 0));
        return this;
    }

    /** Each row as {@code group|label|values}, the lines of a text parted by slashes. */
    List<String> rows() {
        List<TextLine> lines = TextLine.of(Upright.of(pages.canvas()).glyphs());
        ValueColumns columns = ValueColumns.of(lines);
        return OpenRows.of(columns, lines.stream().map(columns::cut).toList(), levels, others).stream()
                .map(row -> row.group() + "|" + row.label() + "|" + String.join(",", row.values()))
                .map(row -> row.replace('\n', '/'))
                .toList();
    }
}
