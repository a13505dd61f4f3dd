package io.github.gouji.reader.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What stands on one page: its tables, the lines of running text between them, and its pictures. */
final class PageItems {

    private static final int FEWEST_CELLS = 2;

    private final Page page;
    private final Set<Glyph> free = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<PageItem> items = new ArrayList<>();

    private PageItems(Page page) {
        this.page = page;
        free.addAll(page.glyphs());
    }

    static List<PageItem> of(Page page) {
        PageItems items = new PageItems(page);
        items.addRuledTables();
        items.addLines();
        page.pictures().forEach(box -> items.items.add(new PageItem.Image(page.number(), box)));
        items.items.sort(Comparator.comparingDouble(item -> item.box().top()));
        return items.items;
    }

    private void addRuledTables() {
        List<Lattice> lattices = RulingGroups.of(RulingMerger.merge(page.lines())).stream()
                .filter(group -> group.stream().anyMatch(Ruling::horizontal)
                        && group.stream().anyMatch(line -> !line.horizontal()))
                .map(group -> Lattice.of(group, page.glyphs()))
                .filter(lattice -> lattice.areas().size() >= FEWEST_CELLS && lattice.columnCount() > 1)
                .toList();
        for (Lattice lattice : lattices) {
            if (lattices.stream().noneMatch(other -> isFrameOf(lattice, other))) {
                addTable(lattice);
            }
        }
    }

    /** Whether a cell of one table holds all of another: then the one is there for the layout. */
    private static boolean isFrameOf(Lattice frame, Lattice inner) {
        return frame != inner
                && frame.areas().stream().map(frame::boxOf).anyMatch(cell -> cell.grown(1)
                                .intersection(inner.box())
                                .equals(inner.box()));
    }

    private void addTable(Lattice lattice) {
        List<List<Glyph>> cells = CellFiller.fill(lattice, page.glyphs());
        cells.forEach(free::removeAll);
        items.add(PageTable.of(page.number(), lattice, cells));
    }

    private void addLines() {
        List<Ruling> levels = levels();
        List<TextLine> lines =
                TextLine.of(page.glyphs().stream().filter(free::contains).toList());
        for (OpenTableFinder.Run run : OpenTableFinder.runs(lines)) {
            Optional<PageTable> table =
                    run.table() ? OpenTable.of(page.number(), run.lines(), levels) : Optional.empty();
            table.ifPresentOrElse(items::add, () -> run.lines().forEach(this::addLine));
        }
    }

    private void addLine(TextLine line) {
        items.add(new PageItem.Line(page.number(), line.box(), 0, line.size(), line.opening(), line.text()));
    }

    /** Horizontal lines, and the upper and lower edges of painted areas. */
    private List<Ruling> levels() {
        List<Ruling> levels = new ArrayList<>(page.lines());
        for (Box fill : page.fills()) {
            levels.add(new Ruling(true, fill.top(), fill.left(), fill.right()));
            levels.add(new Ruling(true, fill.bottom(), fill.left(), fill.right()));
        }
        return RulingMerger.merge(levels).stream().filter(Ruling::horizontal).toList();
    }
}
