package io.github.gouji.reader.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.gouji.document.Block;
import io.github.gouji.document.Budget;
import io.github.gouji.document.Limits;
import io.github.gouji.document.Paragraph;
import io.github.gouji.document.Picture;
import io.github.gouji.document.Place;
import io.github.gouji.document.Table;
import io.github.gouji.document.UnreadableException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Pages become paragraphs, tables and pictures, and each knows its place. */
class RecogniserTest {

    private final Budget budget = new Budget(Limits.defaults());
    private final PageRecogniser recogniser = new PageRecogniser(budget);

    private static DrawnPages twoTables() {
        return new DrawnPages()
                .grid(new double[] {100, 200, 250}, new double[] {100, 120, 140})
                .text(105, 114, "规章")
                .text(205, 114, "1")
                .text(105, 134, "许可")
                .text(205, 134, "2")
                .text(100, 200, "下表。")
                .grid(new double[] {300, 400, 450}, new double[] {300, 320})
                .text(305, 314, "处罚")
                .text(405, 314, "3");
    }

    private static List<String> places(List<Table> tables) {
        return tables.stream()
                .flatMap(table -> table.cells().stream())
                .map(cell -> cell.text() + " " + cell.place())
                .toList();
    }

    @Test
    void tablesRowsAndCellsAreCounted() throws UnreadableException {
        assertThat(places(twoTables().tables()))
                .containsExactly(
                        "规章 第1页，文中第1个表格第1行第1格",
                        "1 第1页，文中第1个表格第1行第2格",
                        "许可 第1页，文中第1个表格第2行第1格",
                        "2 第1页，文中第1个表格第2行第2格",
                        "处罚 第1页，文中第2个表格第1行第1格",
                        "3 第1页，文中第2个表格第1行第2格");
    }

    @Test
    void tableNextToAnotherOnOnePageIsATableOfItsOwn() throws UnreadableException {
        DrawnPages pages = new DrawnPages()
                .grid(new double[] {100, 200, 250}, new double[] {100, 120})
                .text(105, 114, "规章")
                .text(205, 114, "1")
                .grid(new double[] {100, 200, 250}, new double[] {200, 220})
                .text(105, 214, "许可")
                .text(205, 214, "2");

        assertThat(pages.tables()).hasSize(2);
    }

    @Test
    void paragraphBetweenTablesStaysThere() throws UnreadableException {
        List<Block> blocks = twoTables().blocks();

        assertThat(blocks).hasSize(3);
        assertThat(blocks.get(0)).isInstanceOf(Table.class);
        assertThat(blocks.get(1)).isInstanceOf(Paragraph.class);
        assertThat(blocks.get(2)).isInstanceOf(Table.class);
        assertThat(blocks).extracting(Block::place).containsOnly(Place.page(1));
    }

    @Test
    void cellsOfATurnedPageAreWhereTheyAreDrawn() throws UnreadableException {
        PageCanvas canvas = new PageCanvas(1, 800, 600);
        for (double x : new double[] {660, 680, 700}) {
            canvas.line(x, 100, x, 250);
        }
        for (double y : new double[] {100, 200, 250}) {
            canvas.line(660, y, 700, y);
        }
        canvas.glyph("规", 686, 105, Direction.DOWN, 10, 10, Ink.DARK);
        canvas.glyph("1", 686, 220, Direction.DOWN, 5, 10, Ink.DARK);
        canvas.glyph("许", 666, 105, Direction.DOWN, 10, 10, Ink.DARK);
        recogniser.add(canvas);
        recogniser.blocks();

        assertThat(recogniser.boxes())
                .containsEntry(Place.cell(1, 1, 1).onPage(1), new Box(680, 100, 700, 200))
                .containsEntry(Place.cell(1, 2, 2).onPage(1), new Box(660, 200, 680, 250));
    }

    @Test
    void charactersCellsAndStepsAreTakenFromTheBudget() throws UnreadableException {
        recogniser.add(twoTables().canvas());

        assertThat(budget.taken()).isGreaterThanOrEqualTo(60);
    }

    @Test
    void pictureAmongTextIsAPicture() throws UnreadableException {
        DrawnPages pages = new DrawnPages().text(100, 50, "附图。");
        pages.canvas().picture(new Box(100, 100, 400, 400));
        pages.page().canvas().picture(new Box(100, 100, 400, 400));

        assertThat(pages.blocks())
                .hasSize(3)
                .filteredOn(Picture.class::isInstance)
                .extracting(Block::place)
                .containsExactly(Place.page(1), Place.page(2));
    }

    @Test
    void narrowPictureIsAnOrnamentThoughItIsLong() throws UnreadableException {
        DrawnPages pages = new DrawnPages().text(100, 50, "附图。");
        pages.canvas().picture(new Box(100, 100, 139, 800));

        assertThat(pages.blocks()).hasOnlyElementsOfType(Paragraph.class);
    }

    @Test
    void refusalNamesThePage() {
        assertThatThrownBy(() -> {
                    throw PageRecogniser.fullPage(7, budget);
                })
                .isInstanceOf(UnreadableException.class)
                .hasMessageContaining("7");
    }
}
