package io.github.gouji.parser.document;

import io.github.gouji.document.Block;
import io.github.gouji.document.Cell;
import io.github.gouji.document.Paragraph;
import io.github.gouji.document.Picture;
import io.github.gouji.document.Place;
import io.github.gouji.document.SourceDocument;
import io.github.gouji.document.Table;
import io.github.gouji.text.ChineseText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A document as one stream: paragraphs a line at a time (with the blanks in front, which place columns in plain text, and
 * with blank ones, which are blank cells in some), data tables whole, pictures. Tables that only lay out the page are dissolved into what they hold.
 */
final class DocumentFlow {

    private static final Pattern LINE_BREAK = Pattern.compile("[\\n\\u000B\\u2028]");

    /** A longer cell, in characters, is several sentences: the longest label of the forms, with its note, is half of it. */
    private static final int LONGEST_CELL = 200;

    private final List<Block> blocks = new ArrayList<>();

    private final SortedTables tables;

    private DocumentFlow(SortedTables tables) {
        this.tables = tables;
    }

    static List<Block> of(SourceDocument document, SortedTables tables) {
        DocumentFlow flow = new DocumentFlow(tables);
        document.blocks().forEach(flow::add);
        return flow.blocks;
    }

    private void add(Block block) {
        if (block instanceof Paragraph paragraph) {
            addLines(paragraph.autoNumber(), paragraph.text(), paragraph.place());
        } else if (block instanceof Picture) {
            blocks.add(block);
        } else if (block instanceof Table table) {
            HeadedTable.parts(table).forEach(this::addTable);
        }
    }

    private void addTable(Table table) {
        boolean layout = tables.of(table).isEmpty()
                && (table.cells().size() == 1
                        || table.rows().stream().anyMatch(HeadedTable::isHeading)
                        || table.cells().stream().anyMatch(DocumentFlow::holdsTable)
                        || holdsProse(table));
        if (!layout) {
            blocks.add(NestedRows.unfolded(table));
            return;
        }
        for (Cell cell : table.cells()) {
            if (holdsTable(cell)) {
                cell.nested().forEach(this::add);
            } else {
                addLines("", cell.text(), cell.place());
                cell.nested().forEach(this::add);
            }
        }
    }

    private static boolean holdsTable(Cell cell) {
        return cell.nested().stream().anyMatch(Table.class::isInstance);
    }

    /** A cell of several sentences is no cell of a data table. */
    private static boolean holdsProse(Table table) {
        return table.cells().stream().anyMatch(cell -> cell.text().length() > LONGEST_CELL);
    }

    private void addLines(String autoNumber, String text, Place place) {
        String number = autoNumber;
        for (String line : LINE_BREAK.split(text)) {
            String visible = number + ChineseText.withoutConverterMarks(line);
            number = "";
            blocks.add(new Paragraph(visible, place));
        }
    }
}
