package io.github.gouji.reader.text;

import io.github.gouji.document.Block;
import io.github.gouji.document.Budget;
import io.github.gouji.document.Cell;
import io.github.gouji.document.Paragraph;
import io.github.gouji.document.Place;
import io.github.gouji.document.Table;
import io.github.gouji.document.UnreadableException;
import io.github.gouji.text.ChineseText;
import io.github.gouji.text.Ordinal;
import io.github.gouji.text.Ordinal.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A table as it is read from lines of text, row by row; rows may be of any length. */
final class TextTable {

    /** Longer than any label of a form: such cells are prose. */
    private static final int LONGEST_LABEL = 120;

    private static final Pattern SECTION_TITLE = Pattern.compile(".*(?:情况|事项)$");

    private static final Pattern FIGURE_PIECE = Pattern.compile("[\\d０-９,，.．%％]+");

    private final Budget budget;
    private final List<List<Entry>> rows = new ArrayList<>();

    TextTable(Budget budget) {
        this.budget = budget;
    }

    /** A cell in the making. */
    static final class Entry {

        private final int line;
        private final int rowSpan;
        private final int column;
        private final int columnSpan;
        private String text;

        private Entry(String text, int line, int rowSpan, int column, int columnSpan) {
            this.text = ChineseText.trim(text);
            this.line = line;
            this.rowSpan = rowSpan;
            this.column = column;
            this.columnSpan = columnSpan;
        }

        String text() {
            return text;
        }

        /** Whether it holds a figure, be it with a note behind it. */
        private boolean isFigure() {
            return TextLine.isFigure(text)
                    || !text.isEmpty() && Character.isDigit(text.charAt(0)) && !TextLine.isNumbered(text);
        }

        private boolean isMerged() {
            return rowSpan > 1 || columnSpan > 1;
        }

        /** Continues the cell on another line. */
        void continueWith(String more) {
            String next = ChineseText.trim(more);
            text = text.isEmpty() || next.isEmpty() ? text + next : text + "\n" + next;
        }

        /** Continues the cell on another line of a column so narrow that figures, too, are broken. */
        void continueWrapped(String more) {
            if (FIGURE_PIECE.matcher(text).matches()
                    && FIGURE_PIECE.matcher(ChineseText.trim(more)).matches()) {
                join(more);
            } else {
                continueWith(more);
            }
        }

        /** Continues the cell with what was cut off by the end of a line. */
        void join(String more) {
            text += ChineseText.trim(more);
        }
    }

    void row() throws UnreadableException {
        budget.cell();
        rows.add(new ArrayList<>());
    }

    /** Adds a cell behind the last one of the last row. */
    Entry cell(String text, int line) throws UnreadableException {
        return cell(text, line, 1, lastRow().size(), 1);
    }

    /** Adds a cell of the last row that stands where it says. */
    Entry cell(String text, int line, int rowSpan, int column, int columnSpan) throws UnreadableException {
        budget.cell();
        Entry entry = new Entry(text, line, rowSpan, column, columnSpan);
        lastRow().add(entry);
        return entry;
    }

    /** Adds a row of cells, all on one line. */
    void row(List<String> cells, int line) throws UnreadableException {
        row();
        for (String text : cells) {
            cell(text, line);
        }
    }

    /** Takes the marks of Markdown off every cell, once its lines are together. */
    TextTable withoutMarks() {
        rows.forEach(row -> row.forEach(entry -> entry.text = MarkdownMarks.plainCell(entry.text)));
        return this;
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    List<Entry> lastRow() {
        return rows.get(rows.size() - 1);
    }

    Entry lastCell() {
        return lastRow().get(lastRow().size() - 1);
    }

    /**
     * The tables; rows that are mere prose (indented by a tab, typed into the one column of a sheet) become paragraphs
     * around it.
     */
    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        List<List<Entry>> table = new ArrayList<>();
        for (List<Entry> row : rows) {
            if (isProse(row)) {
                addTable(table, blocks);
                table.clear();
                addParagraphs(row, blocks);
            } else {
                table.add(row);
            }
        }
        addTable(table, blocks);
        return blocks;
    }

    private static boolean isProse(List<Entry> row) {
        List<String> texts =
                row.stream().map(Entry::text).filter(text -> !text.isEmpty()).toList();
        return texts.stream().anyMatch(text -> text.length() > LONGEST_LABEL || text.endsWith("。"))
                        && texts.stream().noneMatch(TextLine::isFigure)
                || texts.size() == 1
                        && Ordinal.of(texts.get(0)).is(Kind.CHINESE)
                        && SECTION_TITLE.matcher(texts.get(0)).matches();
    }

    private static void addParagraphs(List<Entry> row, List<Block> blocks) {
        row.stream()
                .filter(entry -> !entry.text.isEmpty())
                .forEach(entry -> blocks.add(new Paragraph(entry.text, Place.line(entry.line))));
    }

    private static void addTable(List<List<Entry>> table, List<Block> blocks) {
        boolean oneColumn =
                table.stream().flatMap(List::stream).allMatch(entry -> entry.column == 0 || entry.text.isEmpty());
        boolean oneText = table.size() == 1
                && table.get(0).stream().filter(entry -> !entry.text.isEmpty()).count() == 1;
        if (oneColumn || oneText) {
            table.forEach(row -> addParagraphs(row, blocks));
            return;
        }
        int labels = labelColumns(table);
        List<Cell> cells = new ArrayList<>();
        for (int row = 0; row < table.size(); row++) {
            for (Entry entry : mergeLabels(table.get(row), labels)) {
                Place place = Place.line(entry.line);
                cells.add(new Cell(row, entry.column, entry.rowSpan, entry.columnSpan, entry.text, List.of(), place));
            }
        }
        blocks.add(new Table(cells, cells.get(0).place()));
    }

    /**
     * How many columns at the left hold row labels, where all rows have all columns: up to the last one with a label
     * in a row that has figures behind it, and none with a figure. 0 where this cannot be told.
     */
    private static int labelColumns(List<List<Entry>> table) {
        int width = table.get(0).size();
        if (table.stream().anyMatch(row -> row.size() != width || row.stream().anyMatch(Entry::isMerged))) {
            return 0;
        }
        int labels = 0;
        int firstFigure = width;
        for (List<Entry> row : table) {
            int label = -1;
            for (Entry entry : row) {
                if (entry.isFigure()) {
                    firstFigure = Math.min(firstFigure, entry.column);
                    labels = Math.max(labels, label + 1);
                } else if (!entry.text.isEmpty()) {
                    label = entry.column;
                }
            }
        }
        return Math.min(labels, firstFigure);
    }

    /** A label goes on over the blank cells behind it that are label columns, as it does on paper. */
    private static List<Entry> mergeLabels(List<Entry> row, int labels) {
        List<Entry> merged = new ArrayList<>();
        for (Entry entry : row) {
            Entry last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
            if (last != null && entry.column < labels && entry.text.isEmpty() && !last.text.isEmpty()) {
                merged.set(merged.size() - 1, new Entry(last.text, last.line, 1, last.column, last.columnSpan + 1));
            } else {
                merged.add(entry);
            }
        }
        return merged;
    }
}
