package io.github.gouji.reader.text;

import io.github.gouji.document.Budget;
import io.github.gouji.document.UnreadableException;
import java.util.List;
import java.util.Optional;

/**
 * A table copied from a browser whose cells hold paragraphs: a line with a tab alone between two cells, one blank line
 * around it, and four between two rows.
 */
final class BrowserCells implements TableShape {

    /** Blank lines that still lie within a row. */
    private static final int WITHIN_ROW = 3;

    /** Blank lines of an empty cell at the end of a row and the row's end together. */
    private static final int EMPTY_CELL_AND_ROW_END = 6;

    /** Fewer lines with a tab alone are stray: the smallest of the three tables has more. */
    private static final int FEWEST_SEPARATORS = 3;

    private final Budget budget;

    BrowserCells(Budget budget) {
        this.budget = budget;
    }

    @Override
    public Optional<Found> at(List<TextLine> lines, int from) throws UnreadableException {
        if (lines.get(from).isBlank() || !separatorFollows(lines, from)) {
            return Optional.empty();
        }
        TextTable table = new TextTable(budget);
        table.row();
        table.cell(lines.get(from).text(), lines.get(from).number());
        boolean afterSeparator = false;
        int end = from + 1;
        for (int next = afterBlanks(lines, end); next < lines.size(); next = afterBlanks(lines, end)) {
            TextLine line = lines.get(next);
            int blanks = next - end;
            if (isSeparator(line)) {
                if (!afterSeparator && blanks > WITHIN_ROW) {
                    table.row();
                    table.cell("", line.number());
                } else if (afterSeparator) {
                    table.cell("", line.number());
                }
                afterSeparator = true;
            } else if (afterSeparator && blanks < EMPTY_CELL_AND_ROW_END) {
                table.cell(line.text(), line.number());
                afterSeparator = false;
            } else if (!afterSeparator && blanks < WITHIN_ROW && !isHeading(line)) {
                table.lastCell().continueWith(line.text());
            } else {
                if (afterSeparator) {
                    table.cell("", line.number());
                    afterSeparator = false;
                }
                if (isHeading(line) && !separatorFollows(lines, next)) {
                    break;
                }
                table.row();
                table.cell(line.text(), line.number());
            }
            end = next + 1;
        }
        return Optional.of(new Found(table.blocks(), end));
    }

    /** Whether the text has the shape anywhere. */
    static boolean occurs(List<TextLine> lines) {
        return lines.stream().filter(BrowserCells::isSeparator).count() >= FEWEST_SEPARATORS;
    }

    private static boolean isHeading(TextLine line) {
        return line.isNumbered() || CellLines.readsAsTitle(line.trimmed());
    }

    private static boolean isSeparator(TextLine line) {
        return line.text().equals("\t");
    }

    private static boolean separatorFollows(List<TextLine> lines, int at) {
        int next = afterBlanks(lines, at + 1);
        return next < lines.size() && next - at - 1 <= WITHIN_ROW && isSeparator(lines.get(next));
    }

    private static int afterBlanks(List<TextLine> lines, int from) {
        int next = from;
        while (next < lines.size() && lines.get(next).isBlank() && !isSeparator(lines.get(next))) {
            next++;
        }
        return next;
    }
}
