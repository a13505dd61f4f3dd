package io.github.gouji.reader.page;

import io.github.gouji.document.Block;
import io.github.gouji.document.Cell;
import io.github.gouji.document.Paragraph;
import io.github.gouji.document.Picture;
import io.github.gouji.document.Place;
import io.github.gouji.document.Table;
import io.github.gouji.reader.page.PageTable.PageCell;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects the pages of a document, in order, and tells what is written in it. Not thread-safe. */
public final class PageRecogniser {

    private final List<PageContent> pages = new ArrayList<>();
    private final List<Block> blocks = new ArrayList<>();
    private ParagraphBuilder paragraph = new ParagraphBuilder();
    private PageTable table;
    private int tables;

    /** Takes the next page in. */
    public void add(PageCanvas canvas) {
        Page page = Upright.of(canvas);
        pages.add(new PageContent(page.number(), page.size(), PageItems.of(page)));
    }

    /** What the pages say, in reading order; to be asked once. */
    public List<Block> blocks() {
        List<PageContent> bare = RunningLines.removedFrom(pages);
        Margins.Book margins = new Margins.Book(bare);
        for (PageContent page : bare) {
            for (PageItem item : page.items()) {
                if (item instanceof PageItem.Line line) {
                    addLine(line, margins.of(page, line));
                } else if (item instanceof PageTable part) {
                    addTable(part);
                } else {
                    blocks.add(new Picture(Place.page(item.page())));
                }
            }
        }
        endTable();
        endParagraph();
        return List.copyOf(blocks);
    }

    private void addLine(PageItem.Line line, Margins margins) {
        endTable();
        if (!paragraph.isEmpty() && !paragraph.isContinuedBy(line, margins)) {
            endParagraph();
        }
        paragraph.add(line);
    }

    private void addTable(PageTable part) {
        endParagraph();
        if (table != null && TableJoiner.belongTogether(table, part)) {
            table = TableJoiner.join(table, part);
        } else {
            endTable();
            table = part;
        }
    }

    private void endParagraph() {
        if (!paragraph.isEmpty()) {
            blocks.add(new Paragraph(paragraph.text(), Place.page(paragraph.page())));
            paragraph = new ParagraphBuilder();
        }
    }

    private void endTable() {
        if (table == null) {
            return;
        }
        tables++;
        List<Cell> cells = new ArrayList<>();
        int row = -1;
        int inRow = 0;
        List<PageCell> sorted = table.cells().stream()
                .sorted(Comparator.comparingInt(PageCell::row).thenComparingInt(PageCell::column))
                .toList();
        for (PageCell cell : sorted) {
            inRow = cell.row() == row ? inRow + 1 : 1;
            row = cell.row();
            Place place = Place.cell(tables, row + 1, inRow).onPage(cell.page());
            cells.add(new Cell(row, cell.column(), cell.rowSpan(), cell.columnSpan(), cell.text(), List.of(), place));
        }
        blocks.add(new Table(cells, Place.page(table.page())));
        table = null;
    }
}
