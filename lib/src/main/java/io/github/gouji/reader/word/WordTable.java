package io.github.gouji.reader.word;

import io.github.gouji.document.Block;
import io.github.gouji.document.Table;
import io.github.gouji.document.UnreadableException;
import io.github.gouji.reader.flow.TableGrid;
import io.github.gouji.reader.flow.TableGrid.Fit;
import io.github.gouji.reader.flow.TableGrid.Merge;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads one {@code w:tbl}. */
final class WordTable {

    /** Twentieths of a point below which nobody sees a column: one millimetre. */
    private static final int SLIVER_WIDTH = 57;

    /** Where as much as one column in so many is that narrow, the widths were never meant: some programs write 1 or 0. */
    private static final int ONE_SLIVER_IN = 2;

    private static final Fit PLAIN = new Fit(1, Merge.NONE, Merge.NONE);

    private final WordReading reading;
    private final WordXml xml;
    private final boolean counted;
    private BitSet slivers = new BitSet();
    private int declared;
    private @Nullable TableGrid grid;

    WordTable(WordReading reading, boolean counted) {
        this.reading = reading;
        this.xml = reading.xml;
        this.counted = counted;
    }

    /** Reads the current {@code w:tbl}; nothing if no row is left of it. */
    Optional<Table> read() throws UnreadableException {
        int depth = xml.depth();
        while (xml.nextIn(depth)) {
            switch (xml.name()) {
                case "tblGrid" -> readColumns();
                case "tr" -> readRow();
                default -> xml.skip();
            }
        }
        return Optional.ofNullable(grid).map(TableGrid::table);
    }

    /** Finds the slivers, unless so much is narrow that the widths mean nothing. */
    private void readColumns() throws UnreadableException {
        BitSet narrow = new BitSet();
        int column = 0;
        int depth = xml.depth();
        while (xml.nextIn(depth)) {
            if (xml.name().equals("gridCol")) {
                int width = xml.number("w", 0);
                narrow.set(reading.budget.span(column), width > 0 && width < SLIVER_WIDTH);
                column++;
            }
            xml.skip();
        }
        declared = column;
        if (ONE_SLIVER_IN * narrow.cardinality() < column) {
            slivers = narrow;
        }
    }

    private void readRow() throws UnreadableException {
        TableGrid started = null;
        int free = 0;
        int depth = xml.depth();
        while (xml.nextIn(depth)) {
            switch (xml.name()) {
                case "trPr" -> {
                    free = readRowProperties();
                    if (free < 0) {
                        xml.skipRest(depth);
                        return;
                    }
                }
                case "tc" -> {
                    if (started == null) {
                        started = startRow(free);
                    }
                    readCell(started);
                }
                default -> xml.skip();
            }
        }
        if (started != null) {
            started.endRow();
        }
    }

    private TableGrid startRow(int free) throws UnreadableException {
        if (grid == null) {
            grid = new TableGrid(reading.budget, reading.nextTable(), slivers);
            grid.declare(declared);
        }
        grid.startRow(free);
        return grid;
    }

    /** The columns that stay free on the left; negative if the row is deleted or hidden. */
    private int readRowProperties() throws UnreadableException {
        int free = 0;
        boolean gone = false;
        int depth = xml.depth();
        while (xml.nextIn(depth)) {
            switch (xml.name()) {
                case "gridBefore" -> free = Math.max(0, xml.number(0));
                case "del" -> gone = true;
                case "hidden" -> gone |= xml.isOn();
                default -> xml.skip();
            }
        }
        return gone ? -1 : free;
    }

    private void readCell(TableGrid rows) throws UnreadableException {
        Fit fit = PLAIN;
        WordContent content = null;
        int depth = xml.depth();
        while (xml.nextIn(depth)) {
            if (xml.name().equals("tcPr")) {
                fit = readFit();
                if (fit == null || fit.span() == 0 && fit.vertical() == Merge.CONTINUED && !rows.joins(seen(fit))) {
                    xml.skipRest(depth);
                    return;
                }
                fit = seen(fit);
            } else {
                if (content == null) {
                    content = new WordContent(reading, rows.nextPlace(), counted && !rows.joins(fit));
                }
                content.take();
            }
        }
        rows.add(fit, content == null ? List.<Block>of() : content.finish());
    }

    /** A cell of no column at all is one of one column, unless it continues one that is not there. */
    private static Fit seen(Fit fit) {
        return fit.span() > 0 ? fit : new Fit(1, fit.vertical(), fit.horizontal());
    }

    /** How the cell fits in; {@code null} if a tracked change deletes it. */
    private @Nullable Fit readFit() throws UnreadableException {
        int span = 1;
        Merge vertical = Merge.NONE;
        Merge horizontal = Merge.NONE;
        boolean deleted = false;
        int depth = xml.depth();
        while (xml.nextIn(depth)) {
            switch (xml.name()) {
                case "gridSpan" -> span = reading.budget.span(Math.max(0, xml.number(1)));
                case "vMerge" -> vertical = merge("restart".equals(xml.val()));
                case "hMerge" -> horizontal = merge("restart".equals(xml.val()));
                // a tracked merge: what holds now is in an attribute of its own
                case "cellMerge" -> {
                    String now = xml.attribute("vMerge");
                    vertical = now == null ? Merge.NONE : merge("rest".equals(now));
                }
                case "cellDel" -> deleted = true;
                default -> xml.skip();
            }
        }
        return deleted ? null : new Fit(span, vertical, horizontal);
    }

    private static Merge merge(boolean first) {
        return first ? Merge.FIRST : Merge.CONTINUED;
    }
}
