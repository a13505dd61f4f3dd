package io.github.gouji.parser.table;

import io.github.gouji.document.Cell;
import io.github.gouji.document.Place;
import io.github.gouji.report.Figure;
import io.github.gouji.report.Figure.Notation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/** Numbers of a row that cannot be told apart by column: they stay together, rather than being guessed. */
public final class Undivided {

    private static final String OPENING = "〔";
    private static final String CLOSING = "〕";

    private Undivided() {}

    /** The one cell that stands for all of the row's. */
    public static Cell cell(List<String> numbers, Place place) {
        return new Cell(0, 1, OPENING + String.join(" ", numbers) + CLOSING, place);
    }

    /** Whether the cells of a row are such a cell. */
    public static boolean is(List<Cell> values) {
        return values.size() == 1
                && values.get(0).text().startsWith(OPENING)
                && values.get(0).text().endsWith(CLOSING);
    }

    /** What each of so many columns then holds: nothing that can be read. */
    static List<Figure> figures(Cell cell, int columns) {
        Figure figure = new Figure(cell.text(), null, "", Set.of(Notation.UNDIVIDED), cell.place());
        return new ArrayList<>(Collections.nCopies(columns, figure));
    }
}
