package io.github.gouji.reader;

import io.github.gouji.document.Block;
import io.github.gouji.document.Cell;
import io.github.gouji.document.Paragraph;
import io.github.gouji.document.Place;
import io.github.gouji.document.Table;
import io.github.gouji.document.UnreadableException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A table as it is read from lines of text, row by row; rows may be of any length. */
final class TextTable {

    /** Longer than any label of a form: such cells are prose. */
    private static final int LONGEST_LABEL = 120;

    private static final Pattern SECTION_TITLE = Pattern.compile("^[一二三四五六七]、.*(?:情况|事项)$");

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
            this.text = Typography.trim(text);
            this.line = line;
            this.rowSpan = rowSpan;
            this.column = column;
            this.columnSpan = columnSpan;
        }

        String text() {
            return text;
        }

        /** Continues the cell on another line. */
        void continueWith(String more) {
            String next = Typography.trim(more);
            text = text.isEmpty() || next.isEmpty() ? text + next : text + "\n" + next;
        }

        /** Continues the cell with what was cut off by the end of a line. */
        void join(String more) {
            text += Typography.trim(more);
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
     * The table; rows that are mere prose (indented by a tab, typed into the one column of a sheet) become paragraphs
     * around it.
     */
    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        List<Cell> cells = new ArrayList<>();
        int first = 0;
        for (int i = 0; i < rows.size(); i++) {
            if (isProse(rows.get(i))) {
                addTable(cells, blocks);
                cells.clear();
                first = i + 1;
                for (Entry entry : rows.get(i)) {
                    if (!entry.text.isEmpty()) {
                        blocks.add(new Paragraph(entry.text, Place.line(entry.line)));
                    }
                }
            } else {
                for (Entry entry : rows.get(i)) {
                    Place place = Place.line(entry.line);
                    cells.add(new Cell(
                            i - first, entry.column, entry.rowSpan, entry.columnSpan, entry.text, List.of(), place));
                }
            }
        }
        addTable(cells, blocks);
        return blocks;
    }

    private static boolean isProse(List<Entry> row) {
        List<String> texts =
                row.stream().map(Entry::text).filter(text -> !text.isEmpty()).toList();
        return texts.stream().anyMatch(text -> text.length() > LONGEST_LABEL || text.endsWith("。"))
                        && texts.stream().noneMatch(TextLine::isFigure)
                || texts.size() == 1 && SECTION_TITLE.matcher(texts.get(0)).find();
    }

    private static void addTable(List<Cell> cells, List<Block> blocks) {
        boolean single = cells.stream()
                .allMatch(cell -> cell.column() == 0 || cell.text().isEmpty());
        if (single) {
            cells.stream()
                    .filter(cell -> !cell.text().isEmpty())
                    .forEach(cell -> blocks.add(new Paragraph(cell.text(), cell.place())));
        } else {
            blocks.add(new Table(cells, cells.get(0).place()));
        }
    }
}
