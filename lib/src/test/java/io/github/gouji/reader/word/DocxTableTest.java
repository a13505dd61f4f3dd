package io.github.gouji.reader.word;

import static io.github.gouji.reader.word.DocxFixture.docx;
import static io.github.gouji.reader.word.DocxFixture.lines;
import static io.github.gouji.reader.word.DocxFixture.p;
import static io.github.gouji.reader.word.DocxFixture.picture;
import static io.github.gouji.reader.word.DocxFixture.r;
import static io.github.gouji.reader.word.DocxFixture.tbl;
import static io.github.gouji.reader.word.DocxFixture.tc;
import static io.github.gouji.reader.word.DocxFixture.textBox;
import static io.github.gouji.reader.word.DocxFixture.tr;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.document.Block;
import io.github.gouji.document.Cell;
import io.github.gouji.document.Paragraph;
import io.github.gouji.document.Place;
import io.github.gouji.document.Table;
import org.junit.jupiter.api.Test;

/** The grid of a Word table. */
class DocxTableTest {

    private static final String FIRST = "<w:vMerge w:val=\"restart\"/>";
    private static final String MORE = "<w:vMerge/>";
    private static final String LEFT = "<w:hMerge w:val=\"restart\"/>";
    private static final String RIGHT = "<w:hMerge w:val=\"continue\"/>";

    private static String span(int columns) {
        return "<w:gridSpan w:val=\"" + columns + "\"/>";
    }

    @Test
    void cellsSpanColumnsAndRows() throws Exception {
        assertThat(lines(docx(tbl(
                        tr(tc(span(2), p("甲")), tc(FIRST, p("乙"))),
                        tr(tc("1"), tc("2"), tc(MORE, p(""))),
                        tr(tc("3"), tc("4"), tc("5"))))))
                .containsExactly("[0: 1x2 甲][2: 2x1 乙]", "[0: 1][1: 2]", "[0: 3][1: 4][2: 5]");
    }

    @Test
    void aMergedBlockSpansBothWays() throws Exception {
        String block = span(2) + FIRST;
        String more = span(2) + MORE;
        assertThat(lines(docx(tbl(tr(tc(block, p("甲")), tc("1")), tr(tc(more, p("")), tc("2"))))))
                .containsExactly("[0: 2x2 甲][2: 1]", "[2: 2]");
    }

    @Test
    void twoMergedCellsAboveEachOtherStayTwo() throws Exception {
        assertThat(lines(docx(
                        tbl(tr(tc(FIRST, p("甲"))), tr(tc(MORE, p(""))), tr(tc(FIRST, p("乙"))), tr(tc(MORE, p("")))))))
                .containsExactly("[0: 2x1 甲]", "", "[0: 2x1 乙]", "");
    }

    @Test
    void aContinuedCellWithNothingAboveStandsForItself() throws Exception {
        assertThat(lines(docx(tbl(tr(tc(MORE, p("甲")), tc("1")), tr(tc(MORE, p("")), tc("2"))))))
                .containsExactly("[0: 2x1 甲][1: 1]", "[1: 2]");
    }

    @Test
    void aContinuedCellOfNoColumnThatContinuesNothingIsNone() throws Exception {
        assertThat(lines(docx(tbl(tr(tc("1"), tc("<w:gridSpan w:val=\"0\"/>" + MORE, p("")), tc("2"))))))
                .containsExactly("[0: 1][1: 2]");
        assertThat(lines(docx(tbl(
                        tr(tc(FIRST, p("甲")), tc("1")), tr(tc("<w:gridSpan w:val=\"0\"/>" + MORE, p("")), tc("2"))))))
                .containsExactly("[0: 2x1 甲][1: 1]", "[1: 2]");
    }

    @Test
    void aContinuedCellThatMakesItsRowTooWideIsNone() throws Exception {
        String columns = "<w:tblGrid><w:gridCol/><w:gridCol/></w:tblGrid>";
        assertThat(lines(docx(tbl(columns, tr(tc("1"), tc(MORE, p("")), tc("2")), tr(tc("3"), tc(MORE, p("")))))))
                .containsExactly("[0: 1][1: 2]", "[0: 3][1: ]");
    }

    @Test
    void aContinuedCellOfAnotherWidthStandsForItself() throws Exception {
        assertThat(lines(docx(tbl(tr(tc(span(2) + FIRST, p("甲"))), tr(tc(MORE, p("乙")), tc("2"))))))
                .containsExactly("[0: 1x2 甲]", "[0: 乙][1: 2]");
    }

    @Test
    void continuedCellsTogetherContinueAWideOne() throws Exception {
        assertThat(lines(docx(tbl(tr(tc(span(2) + FIRST, p("甲"))), tr(tc(MORE, p("")), tc(MORE, p("")))))))
                .containsExactly("[0: 2x2 甲]", "");
    }

    @Test
    void cellsMergedInTheOldWayAreOne() throws Exception {
        assertThat(lines(docx(tbl(
                        tr(tc(LEFT + FIRST, p("甲")), tc(RIGHT + FIRST, p("")), tc("1")),
                        tr(tc(LEFT + MORE, p("")), tc(RIGHT + MORE, p("")), tc("2")),
                        tr(tc("3"), tc("4"), tc("5"))))))
                .containsExactly("[0: 2x2 甲][2: 1]", "[2: 2]", "[0: 3][1: 4][2: 5]");
    }

    @Test
    void columnsTooNarrowToBeSeenAreNone() throws Exception {
        String grid = "<w:tblGrid><w:gridCol w:w=\"600\"/><w:gridCol w:w=\"2\"/><w:gridCol w:w=\"600\"/></w:tblGrid>";
        String table = tbl(
                tr(tc(FIRST, p("甲")), tc(span(2), p("乙"))),
                tr(tc(span(2) + MORE, p("")), tc("1")),
                tr(tc("2"), tc("", "<w:p/>"), tc("3")));
        assertThat(lines(docx(table.replace("<w:tblGrid/>", grid))))
                .containsExactly("[0: 2x1 甲][1: 乙]", "[1: 1]", "[0: 2][1: 3]");
    }

    @Test
    void widthsThatCannotBeTrueAreIgnored() throws Exception {
        String grid = "<w:tblGrid><w:gridCol w:w=\"2\"/><w:gridCol w:w=\"0\"/><w:gridCol w:w=\"2\"/></w:tblGrid>";
        assertThat(lines(docx(tbl(tr(tc("1"), tc("2"), tc("3"))).replace("<w:tblGrid/>", grid))))
                .containsExactly("[0: 1][1: 2][2: 3]");
    }

    @Test
    void rowsMayBeginAndEndInsideTheGrid() throws Exception {
        String indented =
                "<w:tr><w:trPr><w:gridBefore w:val=\"1\"/><w:gridAfter w:val=\"1\"/></w:trPr>" + tc("中") + "</w:tr>";
        assertThat(lines(docx(tbl(tr(tc("1"), tc("2"), tc("3")), indented))))
                .containsExactly("[0: 1][1: 2][2: 3]", "[1: 中]");
    }

    @Test
    void contentControlsAroundRowsAndCellsChangeNothing() throws Exception {
        String cell = "<w:sdt><w:sdtPr/><w:sdtContent>" + tc("2") + "</w:sdtContent></w:sdt>";
        String row = "<w:sdt><w:sdtPr/><w:sdtContent>" + tr(tc("1"), cell, tc("3")) + "</w:sdtContent></w:sdt>";
        assertThat(lines(docx(tbl(row, "<w:customXml>" + tr(tc("4")) + "</w:customXml>"))))
                .containsExactly("[0: 1][1: 2][2: 3]", "[0: 4]");
    }

    @Test
    void deletedRowsAndCellsAreGone() throws Exception {
        String deleted = "<w:tr><w:trPr><w:del w:id=\"1\"/></w:trPr>" + tc("旧") + "</w:tr>";
        String inserted = "<w:tr><w:trPr><w:ins w:id=\"2\"/></w:trPr>" + tc("新") + "</w:tr>";
        String hidden = "<w:tr><w:trPr><w:hidden/></w:trPr>" + tc("藏") + "</w:tr>";
        assertThat(lines(docx(tbl(deleted, inserted, hidden, tr(tc("<w:cellDel w:id=\"3\"/>", p("去")), tc("留"))))))
                .containsExactly("[0: 新]", "[0: 留]");
    }

    @Test
    void aTableOfDeletedRowsOnlyIsGoneAndNotCounted() throws Exception {
        String deleted = "<w:tr><w:trPr><w:del w:id=\"1\"/></w:trPr>" + tc("旧") + "</w:tr>";
        var blocks = DocxFixture.blocks(docx(tbl(deleted), tbl(tr(tc("新")))).content());
        assertThat(blocks).hasSize(1);
        assertThat(((Table) blocks.get(0)).cells().get(0).place()).isEqualTo(Place.cell(1, 1, 1));
    }

    @Test
    void trackedMergesAreDone() throws Exception {
        assertThat(lines(docx(tbl(
                        tr(tc("<w:cellMerge w:id=\"1\" w:vMerge=\"rest\"/>", p("甲"))),
                        tr(tc("<w:cellMerge w:id=\"2\" w:vMerge=\"cont\"/>", p("")))))))
                .containsExactly("[0: 2x1 甲]", "");
    }

    @Test
    void paragraphsOfACellAreLines() throws Exception {
        assertThat(lines(docx(tbl(tr(tc("", p("总") + p("") + p("计"))))))).containsExactly("[0: 总\n计]");
    }

    @Test
    void nestedTablesStayInTheirCell() throws Exception {
        Table layout = (Table) DocxFixture.blocks(docx(tbl(tr(tc("", p("表一") + tbl(tr(tc("1"), tc("2"))) + p("注")))))
                        .content())
                .get(0);
        Cell cell = layout.cells().get(0);
        assertThat(cell.text()).isEqualTo("表一\n注");
        assertThat(cell.nested()).hasSize(3);
        assertThat(cell.nested().get(0))
                .isEqualTo(new Paragraph("表一", Place.cell(1, 1, 1).inParagraph(1)));
        assertThat(((Table) cell.nested().get(1)).cells())
                .extracting(Cell::place)
                .containsExactly(Place.cell(2, 1, 1), Place.cell(2, 1, 2));
    }

    @Test
    void picturesInACellAreNested() throws Exception {
        assertThat(lines(docx(tbl(tr(tc("", p("", r("章"), picture()))))))).containsExactly("[0: 章[<picture>]]");
    }

    @Test
    void textBoxesInACellBelongToIt() throws Exception {
        String box = textBox(p("注") + tbl(tr(tc("9"))));
        assertThat(lines(docx(tbl(tr(tc("", p("", r("5"), box)), tc("6"))))))
                .containsExactly("[0: 5\n注[5, 注, [0: 9]]][1: 6]");
    }

    @Test
    void placesCountAsAReaderDoes() throws Exception {
        var blocks = DocxFixture.blocks(docx(
                        p("题"),
                        tbl(tr(tc(span(2) + FIRST, p("甲")), tc("1")), tr(tc(span(2) + MORE, p("")), tc("2"))),
                        p("尾"),
                        tbl(tr(tc("3"))))
                .content());
        assertThat(blocks.get(0).place()).isEqualTo(Place.paragraph(1));
        assertThat(((Table) blocks.get(1)).cells())
                .extracting(Cell::place)
                .containsExactly(Place.cell(1, 1, 1), Place.cell(1, 1, 2), Place.cell(1, 2, 1));
        assertThat(blocks.get(2).place()).isEqualTo(Place.paragraph(2));
        assertThat(((Table) blocks.get(3)).cells()).extracting(Cell::place).containsExactly(Place.cell(2, 1, 1));
        assertThat(blocks).extracting(Block::place).doesNotContainNull();
    }
}
