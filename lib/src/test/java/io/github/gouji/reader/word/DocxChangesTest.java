package io.github.gouji.reader.word;

import static io.github.gouji.reader.word.DocxFixture.docx;
import static io.github.gouji.reader.word.DocxFixture.lines;
import static io.github.gouji.reader.word.DocxFixture.p;
import static io.github.gouji.reader.word.DocxFixture.r;
import static io.github.gouji.reader.word.DocxFixture.tbl;
import static io.github.gouji.reader.word.DocxFixture.tc;
import static io.github.gouji.reader.word.DocxFixture.textBox;
import static io.github.gouji.reader.word.DocxFixture.tr;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Tracked changes count as accepted; hidden text is not there. */
class DocxChangesTest {

    private static final String HIDDEN = "<w:vanish/>";

    private static String style(String type, String id, String content) {
        return "<w:style w:type=\"" + type + "\" w:styleId=\"" + id + "\"><w:name w:val=\"" + id + "\"/>" + content
                + "</w:style>";
    }

    private static String mark(String property) {
        return "<w:rPr>" + property + "</w:rPr>";
    }

    @Test
    void deletedTextIsGoneAndInsertedTextIsThere() throws Exception {
        String deleted = "<w:del w:id=\"1\"><w:r><w:delText>3</w:delText></w:r></w:del>";
        String inserted = "<w:ins w:id=\"2\">" + r("5") + "</w:ins>";
        assertThat(lines(docx(p("", r("共"), deleted, inserted, r("件"))))).containsExactly("共5件");
    }

    @Test
    void movedTextIsWhereItWasMovedTo() throws Exception {
        String from = p(mark("<w:moveFrom w:id=\"1\"/>"), "<w:moveFrom w:id=\"2\">" + r("移") + "</w:moveFrom>");
        String to = p(mark("<w:moveTo w:id=\"3\"/>"), "<w:moveTo w:id=\"4\">" + r("移") + "</w:moveTo>");
        assertThat(lines(docx(from, p("中"), to))).containsExactly("中", "移");
    }

    @Test
    void whatIsDeletedInsideAnInsertionIsGone() throws Exception {
        String run =
                "<w:ins w:id=\"1\">" + r("5") + "<w:del w:id=\"2\"><w:r><w:delText>6</w:delText></w:r></w:del></w:ins>";
        assertThat(lines(docx(p("", run)))).containsExactly("5");
    }

    @Test
    void aDeletedParagraphMarkJoinsTwoParagraphs() throws Exception {
        assertThat(lines(docx(p(mark("<w:del w:id=\"1\"/>"), r("一、总体")), p("情况"), p("正文"))))
                .containsExactly("一、总体情况", "正文");
    }

    @Test
    void aDeletedMarkBeforeATableOrTheEndJoinsNothing() throws Exception {
        String open = p(mark("<w:del w:id=\"1\"/>"), r("甲"));
        assertThat(lines(docx(open, tbl(tr(tc("", open))), open))).containsExactly("甲", "[0: 甲]", "甲");
    }

    @Test
    void formerPropertiesDoNotCount() throws Exception {
        String run = r("<w:rPrChange w:id=\"1\"><w:rPr><w:vanish/></w:rPr></w:rPrChange>", "在");
        String paragraph = p("<w:pPrChange w:id=\"2\"><w:pPr><w:pStyle w:val=\"藏\"/></w:pPr></w:pPrChange>", run);
        assertThat(lines(docx(paragraph).styles(style("paragraph", "藏", "<w:rPr><w:vanish/></w:rPr>"))))
                .containsExactly("在");
    }

    @Test
    void hiddenTextIsNotThere() throws Exception {
        assertThat(lines(docx(tbl(tr(tc("", p("", r("2"), r(HIDDEN, "99"), r("<w:vanish w:val=\"0\"/>", "1"))))))))
                .containsExactly("[0: 21]");
    }

    @Test
    void hiddenTextBoxesAreNotThere() throws Exception {
        String box = textBox(p("框")).replaceFirst("<w:r>", "<w:r><w:rPr><w:vanish/></w:rPr>");
        assertThat(lines(docx(p("", r("文"), box)))).containsExactly("文");
    }

    @Test
    void aParagraphWhoseMarkIsHiddenGoesOnInTheNext() throws Exception {
        assertThat(lines(docx(p(mark(HIDDEN), r("一、")), p("总体情况"), p(mark(HIDDEN), r(HIDDEN, "藏")), p("文"))))
                .containsExactly("一、总体情况", "文");
    }

    @Test
    void stylesHideToo() throws Exception {
        DocxFixture file = docx(
                        p("<w:pStyle w:val=\"Secret\"/>", r("藏")),
                        p("<w:pStyle w:val=\"Child\"/>", r("藏")),
                        p("", r("显"), r("<w:rStyle w:val=\"Note\"/>", "藏")),
                        p("<w:pStyle w:val=\"Secret\"/>", r("<w:vanish w:val=\"false\"/>", "显二")),
                        p("尾"))
                .styles(
                        style("paragraph", "Secret", "<w:rPr><w:vanish/></w:rPr>"),
                        style("paragraph", "Child", "<w:basedOn w:val=\"Secret\"/>"),
                        style("character", "Note", "<w:rPr><w:vanish w:val=\"1\"/></w:rPr>"));
        assertThat(lines(file)).containsExactly("显", "显二尾");
    }

    @Test
    void twoStylesThatHideCancelEachOther() throws Exception {
        DocxFixture file = docx(p("<w:pStyle w:val=\"Secret\"/>", r("<w:rStyle w:val=\"Note\"/>", "显")))
                .styles(
                        style("paragraph", "Secret", "<w:rPr><w:vanish/></w:rPr>"),
                        style("character", "Note", "<w:rPr><w:vanish/></w:rPr>"));
        assertThat(lines(file)).containsExactly("显");
    }

    @Test
    void aStyleMayShowWhatItsParentHides() throws Exception {
        DocxFixture file = docx(p("<w:pStyle w:val=\"Child\"/>", r("显")))
                .styles(
                        style("paragraph", "Secret", "<w:rPr><w:vanish/></w:rPr>"),
                        style(
                                "paragraph",
                                "Child",
                                "<w:basedOn w:val=\"Secret\"/><w:rPr><w:vanish w:val=\"0\"/></w:rPr>"));
        assertThat(lines(file)).containsExactly("显");
    }

    @Test
    void stylesBasedOnEachOtherDoNotHang() throws Exception {
        DocxFixture file = docx(p("<w:pStyle w:val=\"A\"/>", r("显")))
                .styles(
                        style("paragraph", "A", "<w:basedOn w:val=\"B\"/>"),
                        style("paragraph", "B", "<w:basedOn w:val=\"A\"/>"));
        assertThat(lines(file)).containsExactly("显");
    }
}
