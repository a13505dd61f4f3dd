package io.github.gouji.reader.text;

import io.github.gouji.document.Budget;
import io.github.gouji.document.UnreadableException;
import io.github.gouji.text.ChineseText;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A row on a line, its cells between tabs: copied from a browser or a sheet, or written by catdoc. Catdoc breaks long
 * rows over lines (then blank lines part the rows); a sheet quotes cells that hold line breaks.
 */
final class TabRows implements TableShape {

    /** A longer line, in characters, above a row is text, not the first line of its label. */
    private static final int LONGEST_LONE_LABEL = 30;

    /** A quote still open behind as many lines was no quote: no cell of the form has more. */
    private static final int MOST_LINES_IN_QUOTES = 8;
    /** Blank lines part the rows if they precede at least two rows in three: headers stand without (half would do, two in five not). */
    private static final int PARTED_OF_ROWS = 2;

    private static final int ROWS = 3;
    /** Blank lines between two rows that blank lines part: catdoc writes up to four around a cell of paragraphs. */
    private static final int MOST_BLANKS_IF_PARTED = 4;

    /** Where catdoc breaks lines, in bytes of UTF-8: before a character that does not fit, or at a tab. */
    private static final int WRAP = 72;
    /** Bytes of a Han character: a line cut within a label has no room for one more. */
    private static final int HAN = 3;

    private final boolean blankLinesPartRows;
    private final boolean wrapped;
    private final Budget budget;

    private TabRows(boolean blankLinesPartRows, boolean wrapped, Budget budget) {
        this.blankLinesPartRows = blankLinesPartRows;
        this.wrapped = wrapped;
        this.budget = budget;
    }

    /** For this text. */
    static TabRows of(List<TextLine> lines, Budget budget) {
        int rows = 0;
        int parted = 0;
        for (int i = 1; i < lines.size(); i++) {
            if (lines.get(i).hasTab() && !lines.get(i).isBlank()) {
                rows++;
                parted += lines.get(i - 1).isBlank() ? 1 : 0;
            }
        }
        int longest = lines.stream().mapToInt(TabRows::bytes).max().orElse(0);
        boolean wrapped = longest <= WRAP && longest + HAN > WRAP;
        return new TabRows(rows > 0 && parted * ROWS >= rows * PARTED_OF_ROWS, wrapped, budget);
    }

    private static int bytes(TextLine line) {
        return line.text().getBytes(StandardCharsets.UTF_8).length;
    }

    /** Whether a line that the next one continues may end within a label, rather than behind one. */
    private boolean mayEndWithinLabel(TextLine line) {
        return !wrapped || bytes(line) + HAN > WRAP;
    }

    @Override
    public Optional<Found> at(List<TextLine> lines, int from) throws UnreadableException {
        if (!lines.get(from).hasTab() || lines.get(from).isBlank()) {
            return Optional.empty();
        }
        TextTable table = new TextTable(budget);
        int end = from;
        while (end < lines.size() && belongs(lines, end)) {
            end = readRow(lines, end, table);
            int next = afterBlanks(lines, end);
            if (next - end <= mostBlanks() && next < lines.size() && belongs(lines, next)) {
                end = next;
            }
        }
        return Optional.of(new Found(table.blocks(), end));
    }

    private int mostBlanks() {
        return blankLinesPartRows ? MOST_BLANKS_IF_PARTED : 1;
    }

    private static int afterBlanks(List<TextLine> lines, int from) {
        int next = from;
        while (next < lines.size()
                && lines.get(next).isBlank()
                && !lines.get(next).hasTab()) {
            next++;
        }
        return next;
    }

    /** Whether the line is a row: it has a tab, or it is a short label right above one that has. */
    private boolean belongs(List<TextLine> lines, int at) {
        TextLine line = lines.get(at);
        if (line.hasTab()) {
            return true;
        }
        String label = line.trimmed();
        int next = at + 1;
        if (blankLinesPartRows) {
            next = afterBlanks(lines, next);
        }
        boolean rowFollows = next < lines.size()
                && next - at <= mostBlanks()
                && lines.get(next).hasTab();
        return rowFollows && !label.isEmpty() && label.length() <= LONGEST_LONE_LABEL && !CellLines.readsAsTitle(label);
    }

    private int readRow(List<TextLine> lines, int from, TextTable table) throws UnreadableException {
        TextLine line = lines.get(from);
        int end = from + 1;
        StringBuilder text = new StringBuilder(line.text());
        while (hasOpenQuote(text) && end < lines.size() && end - from < MOST_LINES_IN_QUOTES) {
            text.append('\n').append(lines.get(end++).text());
        }
        List<String> cells = cells(text.toString());
        if (!table.isEmpty() && continuesLabel(table, cells)) {
            table.lastCell().join(cells.get(0));
            addCells(cells.subList(1, cells.size()), line, table);
        } else {
            table.row(cells, line.number());
        }
        while (blankLinesPartRows && end < lines.size() && !lines.get(end).isBlank()) {
            continueRow(lines.get(end), mayEndWithinLabel(lines.get(end - 1)), table);
            end++;
        }
        return end;
    }

    private static List<String> cells(String row) {
        return Arrays.stream(row.split("\t", -1)).map(TabRows::unquoted).toList();
    }

    private static boolean hasOpenQuote(CharSequence row) {
        boolean quoted = row.toString().startsWith("\"") || row.toString().contains("\t\"");
        return quoted && row.chars().filter(c -> c == '"').count() % 2 == 1;
    }

    private static String unquoted(String cell) {
        boolean quoted = cell.length() > 1 && cell.startsWith("\"") && cell.endsWith("\"");
        return quoted ? cell.substring(1, cell.length() - 1).replace("\"\"", "\"") : cell;
    }

    /** A numbered label without figures, then a row that begins without a number: the label was broken. */
    private static boolean continuesLabel(TextTable table, List<String> cells) {
        boolean labelsOnly =
                table.lastRow().stream().allMatch(cell -> TextLine.isLabel(cell.text()) || isFirst(table, cell));
        return labelsOnly
                && TextLine.isNumbered(table.lastCell().text())
                && cells.size() > 1
                && TextLine.isLabel(cells.get(0))
                && !TextLine.isNumbered(ChineseText.trim(cells.get(0)))
                && cells.stream().skip(1).noneMatch(TextLine::isLabel);
    }

    private static boolean isFirst(TextTable table, TextTable.Entry cell) {
        return cell == table.lastRow().get(0);
    }

    /** Adds a line that the end of the line above cut off: within a label, or between two cells. */
    private static void continueRow(TextLine line, boolean withinLabel, TextTable table) throws UnreadableException {
        List<String> cells = new ArrayList<>(cells(line.text()));
        boolean label = withinLabel && TextLine.isLabel(table.lastCell().text()) && TextLine.isLabel(cells.get(0));
        if (label && !TextLine.isNumbered(ChineseText.trim(cells.get(0)))) {
            table.lastCell().join(cells.remove(0));
        }
        addCells(cells, line, table);
    }

    private static void addCells(List<String> cells, TextLine line, TextTable table) throws UnreadableException {
        for (String cell : cells) {
            table.cell(cell, line.number());
        }
    }
}
