package io.github.gouji.reader.word;

import static io.github.gouji.reader.word.DocxFixture.docx;
import static io.github.gouji.reader.word.DocxFixture.lines;
import static io.github.gouji.reader.word.DocxFixture.p;
import static io.github.gouji.reader.word.DocxFixture.r;
import static io.github.gouji.reader.word.DocxFixture.tbl;
import static io.github.gouji.reader.word.DocxFixture.tc;
import static io.github.gouji.reader.word.DocxFixture.tr;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Numbers that Word prints before paragraphs and that stand in no text. */
class DocxNumberingTest {

    private static final String HEADINGS =
            list("0", level(0, "chineseCounting", "%1、"), level(1, "chineseCounting", "（%2）"));

    private static String list(String id, String... content) {
        return "<w:abstractNum w:abstractNumId=\"" + id + "\">" + String.join("", content) + "</w:abstractNum>";
    }

    private static String level(int index, String format, String text, String... more) {
        return "<w:lvl w:ilvl=\"" + index + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\"" + format + "\"/>"
                + String.join("", more) + "<w:lvlText w:val=\"" + text + "\"/></w:lvl>";
    }

    private static String num(String id, String list, String... overrides) {
        return "<w:num w:numId=\"" + id + "\"><w:abstractNumId w:val=\"" + list + "\"/>" + String.join("", overrides)
                + "</w:num>";
    }

    private static String numbered(String num, int level, String text) {
        return p("<w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"" + num + "\"/></w:numPr>", r(text));
    }

    private static String styled(String style, String text) {
        return p("<w:pStyle w:val=\"" + style + "\"/>", r(text));
    }

    private static String style(String id, String content) {
        return "<w:style w:type=\"paragraph\" w:styleId=\"" + id + "\"><w:name w:val=\"" + id + "\"/>" + content
                + "</w:style>";
    }

    @Test
    void headingsCarryTheirNumber() throws Exception {
        assertThat(lines(docx(
                                numbered("1", 0, "总体情况"),
                                p("正文"),
                                numbered("1", 1, "主动公开"),
                                numbered("1", 1, "依申请公开"),
                                numbered("1", 0, "主动公开政府信息情况"),
                                numbered("1", 1, "其他"))
                        .numbering(HEADINGS, num("1", "0"))))
                .containsExactly("一、|总体情况", "正文", "（一）|主动公开", "（二）|依申请公开", "二、|主动公开政府信息情况", "（一）|其他");
    }

    @Test
    void numbersOfHigherLevelsAreRepeated() throws Exception {
        assertThat(lines(docx(numbered("1", 0, "a"), numbered("1", 1, "b"), numbered("1", 1, "c"))
                        .numbering(
                                list("0", level(0, "upperRoman", "%1"), level(1, "decimal", "%1.%2", "<w:isLgl/>")),
                                num("1", "0"))))
                .containsExactly("I|a", "1.1|b", "1.2|c");
    }

    @Test
    void aLevelThatNeverRestartsCountsOn() throws Exception {
        String through = level(1, "decimal", "%2.", "<w:lvlRestart w:val=\"0\"/>");
        assertThat(lines(
                        docx(numbered("1", 0, "a"), numbered("1", 1, "b"), numbered("1", 0, "c"), numbered("1", 1, "d"))
                                .numbering(list("0", level(0, "decimal", "%1"), through), num("1", "0"))))
                .containsExactly("1|a", "1.|b", "2|c", "2.|d");
    }

    @Test
    void twoUsesOfOneListCountOnUnlessOneStartsAgain() throws Exception {
        String again = "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride>";
        assertThat(lines(
                        docx(numbered("1", 0, "a"), numbered("2", 0, "b"), numbered("3", 0, "c"), numbered("3", 0, "d"))
                                .numbering(HEADINGS, num("1", "0"), num("2", "0"), num("3", "0", again))))
                .containsExactly("一、|a", "二、|b", "一、|c", "二、|d");
    }

    @Test
    void aUseOfAListMayWriteALevelDifferently() throws Exception {
        String other = "<w:lvlOverride w:ilvl=\"0\">" + level(0, "decimalEnclosedCircle", "%1") + "</w:lvlOverride>";
        assertThat(lines(docx(numbered("1", 0, "a")).numbering(HEADINGS, num("1", "0", other))))
                .containsExactly("①|a");
    }

    @Test
    void stylesNumberTheirParagraphs() throws Exception {
        String first = level(0, "chineseCountingThousand", "%1、", "<w:pStyle w:val=\"H1\"/>");
        String second = level(1, "chineseCountingThousand", "（%2）", "<w:pStyle w:val=\"H2\"/>");
        assertThat(lines(docx(styled("H1", "总体"), styled("H2", "甲"), styled("H3", "乙"), styled("H1Plain", "丙"))
                        .styles(
                                style("H1", "<w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr>"),
                                style("H2", "<w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr>"),
                                style("H3", "<w:basedOn w:val=\"H2\"/>"),
                                style(
                                        "H1Plain",
                                        "<w:basedOn w:val=\"H1\"/><w:pPr><w:numPr><w:numId w:val=\"0\"/></w:numPr></w:pPr>"))
                        .numbering(list("0", first, second), num("1", "0"))))
                .containsExactly("一、|总体", "（一）|甲", "（二）|乙", "丙");
    }

    @Test
    void aParagraphMayGiveUpTheNumberOfItsStyle() throws Exception {
        String plain =
                p("<w:pStyle w:val=\"H1\"/><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"0\"/></w:numPr>", r("无号"));
        assertThat(lines(docx(plain, styled("H1", "有号"))
                        .styles(style("H1", "<w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr>"))
                        .numbering(HEADINGS, num("1", "0"))))
                .containsExactly("无号", "一、|有号");
    }

    @Test
    void listsMayBeDefinedThroughAListStyle() throws Exception {
        String defined = "<w:abstractNum w:abstractNumId=\"0\"><w:styleLink w:val=\"L\"/>" + level(0, "decimal", "%1)")
                + "</w:abstractNum>";
        assertThat(lines(docx(numbered("1", 0, "a"), numbered("2", 0, "b"))
                        .numbering(defined, list("5", "<w:numStyleLink w:val=\"L\"/>"), num("1", "0"), num("2", "5"))))
                .containsExactly("1)|a", "2)|b");
    }

    @Test
    void paragraphsInCellsHaveTheirNumberInTheText() throws Exception {
        assertThat(lines(docx(
                                tbl(tr(tc("", numbered("1", 0, "予以公开")), tc("", numbered("2", 0, "5")))),
                                numbered("1", 0, "后"))
                        .numbering(HEADINGS, list("9", level(0, "decimal", "%1.")), num("1", "0"), num("2", "9"))))
                .containsExactly("[0: 一、予以公开][1: 1. 5]", "二、|后");
    }

    @Test
    void numbersOfRowsStandInOtherwiseEmptyCells() throws Exception {
        String row = tr(tc("", numbered("1", 0, "")), tc("甲"));
        assertThat(lines(docx(tbl(row, row)).numbering(list("0", level(0, "decimal", "%1")), num("1", "0"))))
                .containsExactly("[0: 1][1: 甲]", "[0: 2][1: 甲]");
    }

    @Test
    void whatIsNotSeenIsNotCounted() throws Exception {
        String deleted = p(
                "<w:numPr><w:numId w:val=\"1\"/></w:numPr><w:rPr><w:del w:id=\"1\"/></w:rPr>",
                "<w:del w:id=\"2\"><w:r><w:delText>删</w:delText></w:r></w:del>");
        String merged = tr(tc("<w:vMerge/>", numbered("1", 0, "")));
        assertThat(lines(docx(
                                numbered("1", 0, "a"),
                                deleted,
                                tbl(tr(tc("<w:vMerge w:val=\"restart\"/>", p("合"))), merged),
                                numbered("1", 0, "b"))
                        .numbering(HEADINGS, num("1", "0"))))
                .containsExactly("一、|a", "[0: 2x1 合]", "", "二、|b");
    }

    @Test
    void bulletsAndLevelsWithoutNumbersShowTheirText() throws Exception {
        String hidden = "<w:rPr><w:vanish/></w:rPr>";
        assertThat(lines(docx(
                                numbered("1", 0, "a"),
                                numbered("1", 1, "b"),
                                numbered("1", 2, "c"),
                                numbered("1", 3, "d"),
                                numbered("7", 0, "e"),
                                numbered("1", 8, "f"),
                                numbered("1", 99, "g"))
                        .numbering(
                                list(
                                        "0",
                                        level(0, "bullet", "\uF0B7"),
                                        level(1, "bullet", "★"),
                                        level(2, "none", "附："),
                                        level(3, "decimal", "%4", hidden)),
                                num("1", "0"))))
                .containsExactly("•|a", "★|b", "附：|c", "d", "e", "f", "g");
    }
}
