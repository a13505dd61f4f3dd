package io.github.gouji.reader;

import io.github.gouji.document.Block;
import io.github.gouji.document.Budget;
import io.github.gouji.document.Cell;
import io.github.gouji.document.Picture;
import io.github.gouji.document.Place;
import io.github.gouji.document.Reading;
import io.github.gouji.document.SourceDocument;
import io.github.gouji.document.Table;
import io.github.gouji.document.UnreadableException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Pictures that stand in place of tables, read by the reader that fits them as if they were files by themselves. One
 * that shows no table, or that nobody reads, stays a picture.
 */
final class PicturesInside {

    /** A report has three tables, and may show one in several pictures; more are its photographs. */
    private static final int MOST = 12;

    private final DocumentReaders readers;
    private final Budget budget;
    private final Map<Place, Reading> readings = new HashMap<>();
    private int pictures;

    private PicturesInside(DocumentReaders readers, Budget budget) {
        this.readers = readers;
        this.budget = budget;
    }

    static SourceDocument read(SourceDocument document, DocumentReaders readers, Budget budget) {
        PicturesInside inside = new PicturesInside(readers, budget);
        List<Block> blocks = new ArrayList<>();
        document.blocks()
                .forEach(block ->
                        blocks.addAll(block instanceof Picture picture ? inside.shown(picture) : List.of(block)));
        return inside.readings.isEmpty()
                ? document
                : new SourceDocument(document.fileType(), blocks, document.properties(), inside.readings);
    }

    private List<Block> shown(Picture picture) {
        if (picture.file() == null || pictures >= MOST) {
            return List.of(picture);
        }
        pictures++;
        try {
            SourceDocument seen = readers.read(picture.file(), budget);
            if (seen.blocks().stream().noneMatch(Table.class::isInstance)) {
                return List.of(picture);
            }
            seen.readings().forEach((place, reading) -> readings.put(inside(place), reading));
            return seen.blocks().stream().map(this::moved).toList();
        } catch (UnreadableException unread) {
            return List.of(picture);
        }
    }

    private Block moved(Block block) {
        if (block instanceof Table table) {
            List<Cell> cells = table.cells().stream()
                    .map(cell -> new Cell(
                            cell.row(),
                            cell.column(),
                            cell.rowSpan(),
                            cell.columnSpan(),
                            cell.text(),
                            cell.nested(),
                            inside(cell.place())))
                    .toList();
            return new Table(cells, inside(table.place()));
        }
        return block;
    }

    /** No place of the document itself is like it. */
    private Place inside(Place place) {
        String cell = place.table() == null
                ? ""
                : "/table[%d]/tr[%d]/td[%d]".formatted(place.table(), place.row(), place.cell());
        return Place.element("img[" + pictures + "]" + cell);
    }
}
