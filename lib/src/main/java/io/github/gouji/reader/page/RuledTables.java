package io.github.gouji.reader.page;

import io.github.gouji.reader.page.Lattice.Area;
import io.github.gouji.text.Ordinal;
import io.github.gouji.text.Ordinal.Kind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The tables of a page whose cells lines tell, and the frames that only lay the page out: one of their cells holds a
 * whole table.
 */
final class RuledTables {

    /** One cell is a frame around text. */
    private static final int FEWEST_CELLS = 2;
    /** A cell across the whole table with as many lines or characters holds running text: the form's notes have fewer. */
    private static final int PROSE_LINES = 3;

    private static final int PROSE_LENGTH = 60;
    /** Rows that share so many cells of several values each are not parted by lines; one may be a number over two lines. */
    private static final int STACKED = 2;
    /** More values than this side by side in one cell are columns without lines; two may be a number with a blank. */
    private static final int SIDE_BY_SIDE = 2;

    /** The line that a page's end left below its cell is the next one, no further down than this, in ems. */
    private static final double SPILL = 1.5;
    /** … measured from the middle of the cell's last line, which may stand this much higher, in ems. */
    private static final double RAISED = 0.2;
    /** Only a table that reaches below this share of the page is cut by the page's end. */
    private static final double PAGE_END = 0.8;

    private final Page page;
    private final List<PageTable> tables = new ArrayList<>();
    private final List<Box> frames = new ArrayList<>();
    private final Set<Glyph> used = Collections.newSetFromMap(new IdentityHashMap<>());

    RuledTables(Page page) {
        this.page = page;
        List<Lattice> lattices = RulingGroups.of(RulingMerger.merge(page.lines())).stream()
                .filter(group ->
                        group.stream().map(Ruling::horizontal).distinct().count() == 2)
                .map(group -> Lattice.of(group, page.glyphs()))
                .filter(lattice -> lattice.areas().size() >= FEWEST_CELLS)
                .toList();
        for (Lattice lattice : lattices) {
            if (lattices.stream().anyMatch(other -> isFrameOf(lattice, other))) {
                lattice.areas().stream().map(lattice::boxOf).forEach(frames::add);
            } else if (lattice.columnCount() > 1) {
                addTable(lattice);
            }
        }
    }

    /** The tables. */
    List<PageTable> tables() {
        return tables;
    }

    /** The cells of frames, in reading order. */
    List<Box> frames() {
        return frames;
    }

    /** Whether a character stands in one of the tables. */
    boolean hold(Glyph glyph) {
        return used.contains(glyph);
    }

    /** Whether a cell of one table holds all of another. */
    private static boolean isFrameOf(Lattice frame, Lattice inner) {
        return frame != inner
                && frame.areas().stream()
                        .map(frame::boxOf)
                        .anyMatch(
                                cell -> cell.grown(1).intersection(inner.box()).equals(inner.box()));
    }

    private void addTable(Lattice lattice) {
        List<List<Glyph>> glyphs = CellFiller.fill(lattice, page.glyphs());
        List<List<TextLine>> lines = new ArrayList<>();
        glyphs.forEach(cell -> lines.add(TextLine.of(cell)));
        if (isStacked(lattice, lines)) {
            return;
        }
        Set<Integer> spilled = addSpilled(lattice, glyphs);
        spilled.forEach(i -> lines.set(i, TextLine.of(glyphs.get(i))));
        PageTable table = PageTable.of(page.number(), lattice, lines, spilled);
        List<Integer> prose = IntStream.range(0, glyphs.size())
                .filter(i ->
                        isProse(lattice, lattice.areas().get(i), glyphs.get(i).size(), lines.get(i)))
                .boxed()
                .toList();
        Set<Integer> proseRows =
                prose.stream().map(i -> lattice.areas().get(i).row()).collect(Collectors.toSet());
        int start = 0;
        for (int row = 0; row <= lattice.rowCount(); row++) {
            if (row == lattice.rowCount() || proseRows.contains(row)) {
                if (row > start) {
                    tables.add(table.rows(start, row, lattice.rowsBox(start, row)));
                }
                start = row + 1;
            }
        }
        for (int i = 0; i < glyphs.size(); i++) {
            if (!prose.contains(i)) {
                used.addAll(glyphs.get(i));
            }
        }
    }

    private static boolean isProse(Lattice lattice, Area area, int characters, List<TextLine> lines) {
        return area.columnSpan() == lattice.columnCount()
                && area.rowSpan() == 1
                && (lines.size() >= PROSE_LINES
                        || characters >= PROSE_LENGTH
                        || !lines.isEmpty() && isHeading(lines.get(0).text()));
    }

    private static boolean isHeading(String line) {
        Ordinal ordinal = Ordinal.of(line);
        return ordinal.is(Kind.CHINESE) && ordinal.sign() == '、';
    }

    /** Whether rows of values stand in one row of cells, without lines between them, or columns in one cell. */
    private static boolean isStacked(Lattice lattice, List<List<TextLine>> cells) {
        int[] stacked = new int[lattice.rowCount()];
        int sideBySide = 0;
        for (int i = 0; i < cells.size(); i++) {
            Area area = lattice.areas().get(i);
            List<TextLine> lines = cells.get(i);
            if (lines.size() >= STACKED
                    && areValues(lines)
                    && CellText.of(lines, lattice.boxOf(area).width()).text().indexOf('\n') >= 0) {
                stacked[area.row()]++;
            }
            for (TextLine line : lines) {
                sideBySide += isSideBySide(line) ? 1 : 0;
            }
        }
        return sideBySide >= STACKED || IntStream.of(stacked).anyMatch(count -> count >= STACKED);
    }

    /** Whether lines, but for one, hold nothing but values, and several of them do. */
    private static boolean areValues(List<TextLine> lines) {
        long values = lines.stream()
                .filter(line -> line.segments().stream().allMatch(OpenTableFinder::isValue))
                .count();
        return values >= STACKED && values >= lines.size() - 1;
    }

    private static boolean isSideBySide(TextLine line) {
        return line.segments().size() > SIDE_BY_SIDE
                && line.segments().stream().filter(OpenTableFinder::isValue).count() > SIDE_BY_SIDE;
    }

    /** Adds to the last cells the lines of theirs that the page's end left below the last line of the table, and says to which. */
    private Set<Integer> addSpilled(Lattice lattice, List<List<Glyph>> glyphs) {
        Box box = lattice.box();
        if (box.bottom() < PAGE_END * page.size().bottom()) {
            return Set.of();
        }
        List<Glyph> below = page.glyphs().stream()
                .filter(glyph -> !glyph.isBlank()
                        && glyph.centreY() > box.bottom()
                        && glyph.centreY() < box.bottom() + SPILL * glyph.size())
                .toList();
        List<Segment> segments = TextLine.of(below).stream()
                .flatMap(line -> line.segments().stream())
                .toList();
        boolean values = segments.size() > 1 && segments.stream().allMatch(OpenTableFinder::isValue);
        List<Integer> cells = segments.stream()
                .map(segment -> cellAbove(lattice, segment, glyphs, values))
                .toList();
        Set<Integer> different = Set.copyOf(cells);
        // one number alone is the page's
        if (different.contains(-1) || values && different.size() < cells.size()) {
            return Set.of();
        }
        for (int i = 0; i < cells.size(); i++) {
            glyphs.get(cells.get(i)).addAll(segments.get(i).glyphs());
        }
        return different;
    }

    /** The last cell that the text below the table goes on in or, if that is a row of values, the empty one above each. */
    private static int cellAbove(Lattice lattice, Segment segment, List<List<Glyph>> glyphs, boolean value) {
        for (int i = 0; i < glyphs.size(); i++) {
            Area area = lattice.areas().get(i);
            Box cell = lattice.boxOf(area);
            boolean last = area.row() + area.rowSpan() == lattice.rowCount();
            double nearest =
                    segment.middle() - (SPILL + RAISED) * segment.first().size();
            if (last
                    && segment.left() > cell.left()
                    && segment.right() < cell.right()
                    && (value
                            ? glyphs.get(i).isEmpty()
                            : glyphs.get(i).stream().anyMatch(glyph -> glyph.centreY() > nearest))) {
                return i;
            }
        }
        return -1;
    }
}
