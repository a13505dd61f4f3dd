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
import io.github.gouji.document.Place;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What is text in a Word file and what is not. */
class DocxTextTest {

    private static String mark(String type) {
        return "<w:r><w:fldChar w:fldCharType=\"" + type + "\"/></w:r>";
    }

    private static String code(String text) {
        return "<w:r><w:instrText xml:space=\"preserve\">" + text + "</w:instrText></w:r>";
    }

    private static String coloured(String properties, String text) {
        return "<w:r><w:rPr>" + properties + "</w:rPr><w:t>" + text + "</w:t></w:r>";
    }

    @Test
    void whiteOrTinyTextBesideTextThatIsSeenWasLeftBehind() throws Exception {
        for (String pale :
                new String[] {"<w:color w:val=\"FFFFFF\"/>", "<w:color w:val=\"FEFEFE\"/>", "<w:sz w:val=\"2\"/>"}) {
            assertThat(lines(docx(p("", coloured(pale, "5"), r("1871"))))).containsExactly("1871");
        }
    }

    @Test
    void whiteTextAloneStandsOnADarkGround() throws Exception {
        assertThat(lines(docx(p("", coloured("<w:color w:val=\"FFFFFF\"/>", "1871")))))
                .containsExactly("1871");
        assertThat(lines(docx(p(
                        "",
                        coloured("<w:color w:val=\"FFFFFF\"/><w:shd w:val=\"clear\" w:fill=\"000000\"/>", "5"),
                        r("1871")))))
                .containsExactly("51871");
        assertThat(lines(docx(p("", coloured("<w:color w:val=\"F7F7F7\"/>", "5"), r("1871")))))
                .containsExactly("51871");
    }

    @Test
    void runsOfOneParagraphGrowTogether() throws Exception {
        assertThat(lines(docx(p("", r("收到申请1"), r("2"), r("件"))))).containsExactly("收到申请12件");
    }

    @Test
    void emptyParagraphsAreLeftOutAndNotCounted() throws Exception {
        var blocks = DocxFixture.blocks(docx(p("标题"), p(""), p(" "), p("正文")).content());
        assertThat(blocks).extracting(Block::place).containsExactly(Place.paragraph(1), Place.paragraph(2));
    }

    @Test
    void breaksTabsAndHyphensAreCharacters() throws Exception {
        String run = "<w:r><w:t>a</w:t><w:br/><w:t>b</w:t><w:tab/><w:t>c</w:t><w:noBreakHyphen/><w:t>d</w:t><w:cr/>"
                + "<w:softHyphen/><w:lastRenderedPageBreak/><w:t>e</w:t></w:r>";
        assertThat(lines(docx(p("", run)))).containsExactly("a\nb\tc-d\ne");
    }

    @Test
    void spacesCountOnlyWhereTheyArePreserved() throws Exception {
        String run = "<w:r><w:t>\n  12\n </w:t><w:t xml:space=\"preserve\"> 件 </w:t></w:r>";
        assertThat(lines(docx(p("", run)))).containsExactly("12 件 ");
    }

    @Test
    void symbolsAreTheCharactersThatTheyShow() throws Exception {
        String run = "<w:r><w:sym w:font=\"Wingdings\" w:char=\"F0FE\"/><w:sym w:font=\"Wingdings\" w:char=\"F081\"/>"
                + "<w:sym w:font=\"Symbol\" w:char=\"F032\"/><w:sym w:font=\"宋体\" w:char=\"2460\"/>"
                + "<w:sym w:font=\"Wingdings\" w:char=\"nonsense\"/><w:sym/></w:r>";
        assertThat(lines(docx(p("", run)))).containsExactly("☑①2①");
    }

    @Test
    void anUnknownSymbolIsNotTakenForADigit() throws Exception {
        String run = "<w:r><w:sym w:font=\"Wingdings\" w:char=\"F032\"/></w:r>";
        assertThat(lines(docx(p("", run)))).containsExactly("\uF032");
    }

    @Test
    void readingAidsAreLeftOut() throws Exception {
        String ruby = "<w:r><w:ruby><w:rubyPr/><w:rt>" + r("nán") + "</w:rt><w:rubyBase>" + r("楠")
                + "</w:rubyBase></w:ruby></w:r>";
        assertThat(lines(docx(p("", ruby, r("溪"))))).containsExactly("楠溪");
    }

    @Test
    void resultsOfFieldsCountAndTheirCodesDoNot() throws Exception {
        String field = mark("begin") + code(" =SUM(ABOVE) ") + mark("separate") + r("17") + mark("end");
        assertThat(lines(docx(p("", r("共"), field, r("件"))))).containsExactly("共17件");
    }

    @Test
    void resultsInsideACodeDoNotCount() throws Exception {
        String inner = mark("begin") + code(" REF x ") + mark("separate") + r("99") + mark("end");
        String field = mark("begin") + code("IF ") + inner + code("= 1") + mark("separate") + r("3") + mark("end");
        assertThat(lines(docx(p("", field, r("件"))))).containsExactly("3件");
    }

    @Test
    void simpleFieldsShowTheirResult() throws Exception {
        assertThat(lines(docx(p("", "<w:fldSimple w:instr=\" DATE \">" + r("2022年1月15日") + "</w:fldSimple>"))))
                .containsExactly("2022年1月15日");
    }

    @Test
    void pageNumbersAreNoText() throws Exception {
        String complex = mark("begin") + code(" PAGE \\* MERGEFORMAT") + mark("separate") + r("3") + mark("end");
        String simple = "<w:fldSimple w:instr=\"NUMPAGES\">" + r("8") + "</w:fldSimple>";
        assertThat(lines(docx(p("", r("正文"), complex, simple)))).containsExactly("正文");
    }

    @Test
    void aBrokenFieldSwallowsNothingBeyondItsParagraph() throws Exception {
        assertThat(lines(docx(p("", mark("begin"), code("PAGE")), p("", mark("end"), mark("end"), r("正文")))))
                .containsExactly("正文");
    }

    @Test
    void charactersInARingAreSeen() throws Exception {
        String ring = mark("begin") + code(" eq \\o\\ac(○,") + code("3) ") + mark("end");
        String aid = mark("begin") + code("EQ \\* jc2 \\o\\ad(\\s\\up 9(nán),楠)") + mark("end");
        String other = mark("begin") + code(" SET x 5 ") + mark("end");
        assertThat(lines(docx(p("", ring, r("项"), aid, other)))).containsExactly("③项楠");
    }

    @Test
    void wrappersInALineChangeNothing() throws Exception {
        String sdt =
                "<w:sdt><w:sdtPr><w:alias w:val=\"x\"/></w:sdtPr><w:sdtContent>" + r("一") + "</w:sdtContent></w:sdt>";
        String link = "<w:hyperlink r:id=\"rId9\">" + r("二") + "</w:hyperlink>";
        String tag = "<w:smartTag w:element=\"x\"><w:smartTagPr/>" + r("三") + "</w:smartTag>";
        String custom = "<w:customXml w:element=\"x\"><w:customXmlPr/>" + sdt + "</w:customXml>";
        assertThat(lines(docx(p("", sdt, link, tag, custom)))).containsExactly("一二三一");
    }

    @Test
    void contentControlsAroundParagraphsChangeNothing() throws Exception {
        String inner = "<w:sdt><w:sdtPr/><w:sdtContent>" + p("甲") + tbl(tr(tc("1"))) + "</w:sdtContent></w:sdt>";
        assertThat(lines(docx("<w:sdt><w:sdtPr/><w:sdtContent>", inner, p("乙"), "</w:sdtContent></w:sdt>")))
                .containsExactly("甲", "[0: 1]", "乙");
    }

    @Test
    void notesAndCommentsAreOutOfTheWay() throws Exception {
        String run = "<w:r><w:footnoteReference w:id=\"2\"/></w:r><w:r><w:endnoteReference w:id=\"2\"/></w:r>"
                + "<w:commentRangeStart w:id=\"0\"/><w:r><w:commentReference w:id=\"0\"/></w:r>";
        assertThat(lines(docx(p("", r("5"), run, r("件"))))).containsExactly("5件");
    }

    @Test
    void formulasAreText() throws Exception {
        String formula = "<m:oMathPara><m:oMath><m:r><w:rPr/><m:t>3+4=7</m:t></m:r></m:oMath></m:oMathPara>";
        assertThat(lines(docx(p("", formula)))).containsExactly("3+4=7");
    }

    @Test
    void textBoxesCountOnceAndFollowTheParagraphThatAnchorsThem() throws Exception {
        String box = textBox(p("框内") + tbl(tr(tc("7"), tc("8"))));
        assertThat(lines(docx(p("", r("前"), box, r("后")), p("下一段"))))
                .containsExactly("前后", "框内", "[0: 7][1: 8]", "下一段");
    }

    @Test
    void oldTextBoxesAreReadToo() throws Exception {
        String box = "<w:r><w:pict><v:shape><v:textbox><w:txbxContent>" + p("旧框")
                + "</w:txbxContent></v:textbox></v:shape></w:pict></w:r>";
        assertThat(lines(docx(p("", box)))).containsExactly("旧框");
    }

    @Test
    void ofAnUnknownExtensionTheFallbackCounts() throws Exception {
        String emoji = "<w:r><mc:AlternateContent><mc:Choice Requires=\"w16se\"><w16se:symEx/></mc:Choice>"
                + "<mc:Fallback><w:t>①</w:t></mc:Fallback></mc:AlternateContent><w:t>项</w:t></w:r>";
        assertThat(lines(docx(p("", emoji)))).containsExactly("①项");
    }

    @Test
    void picturesStandAfterTheirParagraph() throws Exception {
        String old = "<w:r><w:pict><v:shape><v:imagedata r:id=\"rId9\"/></v:shape></w:pict></w:r>";
        String sheet = "<w:r><w:object><v:shape><v:imagedata r:id=\"rId9\"/></v:shape>"
                + "<o:OLEObject ProgID=\"Excel.Sheet.12\"/></w:object></w:r>";
        assertThat(lines(docx(p("", r("见图"), picture()), p("", old), p("", sheet))))
                .containsExactly("见图", "<picture>", "<picture>", "<picture>");
    }

    @Test
    void invisibleDrawingsAreNotThere() throws Exception {
        String hidden = textBox(p("隐藏")).replace("<wp:docPr id=\"1\"/>", "<wp:docPr id=\"1\" hidden=\"1\"/>");
        assertThat(lines(docx(p("", r("正文"), hidden)))).containsExactly("正文");
    }

    @Test
    void aDocumentPutIntoTheDocumentIsNoticed() throws Exception {
        assertThat(lines(docx(p("前"), "<w:altChunk r:id=\"rId9\"/>", p("后")))).containsExactly("前", "<picture>", "后");
    }

    @Test
    void aPageInsertedIntoTheDocumentIsReadInItsPlace() throws Exception {
        byte[] page = utf8("<html><body><p>中</p><table><tr><td>规章</td><td>12</td></tr></table></body></html>");
        assertThat(lines(docx(p("前"), "<w:altChunk r:id=\"rId9\"/>", p("后")).inserted("afchunk.htm", page)))
                .containsExactly("前", "中", "[0: 规章][1: 12]", "后");
    }

    @Test
    void whatIsInsertedIntoAnInsertedDocumentIsOnlyNoticed() throws Exception {
        byte[] page = utf8("<html><body><p>内</p></body></html>");
        DocxFixture inner = docx(p("中"), "<w:altChunk r:id=\"rId9\"/>").inserted("afchunk.htm", page);
        assertThat(lines(docx(p("前"), "<w:altChunk r:id=\"rId9\"/>").inserted("inner.docx", inner.bytes())))
                .containsExactly("前", "中", "<picture>");
    }

    @Test
    void anInsertedFileThatCannotBeReadIsNoticed() throws Exception {
        assertThat(lines(docx(p("前"), "<w:altChunk r:id=\"rId9\"/>").inserted("a.docx", new byte[] {'P', 'K', 3, 4})))
                .containsExactly("前", "<picture>");
    }

    @Test
    void anInsertedWorksheetIsReadUnlessItShowsAsAnIcon() throws Exception {
        byte[] sheet = utf8("<html><body><table><tr><td>规章</td><td>12</td></tr></table></body></html>");
        String object = "<w:r><w:object><o:OLEObject Type=\"Embed\" ProgID=\"Excel.Sheet.8\" DrawAspect=\"%s\""
                + " r:id=\"rId9\"/></w:object></w:r>";
        assertThat(lines(docx(p("", object.formatted("Content"))).inserted("sheet.xls", sheet)))
                .containsExactly("[0: 规章][1: 12]");
        assertThat(lines(docx(p("", object.formatted("Icon"))).inserted("sheet.xls", sheet)))
                .containsExactly("<picture>");
    }

    @Test
    void struckTextIsGone() throws Exception {
        assertThat(lines(docx(p("", r("<w:strike/>", "73"), r("75")), p("", r("<w:dstrike/>", "8"), r("9")))))
                .containsExactly("75", "9");
        assertThat(lines(docx(p("", r("<w:strike w:val=\"0\"/><w:vanish w:val=\"0\"/>", "75")))))
                .containsExactly("75");
    }

    @Test
    void aStyleStrikesUnlessTheTextSaysOtherwise() throws Exception {
        String styles = "<w:style w:type=\"character\" w:styleId=\"old\"><w:rPr><w:strike/></w:rPr></w:style>";
        assertThat(lines(docx(p("", r("<w:rStyle w:val=\"old\"/>", "73"), r("75")))
                        .styles(styles)))
                .containsExactly("75");
        assertThat(lines(docx(p("", r("<w:rStyle w:val=\"old\"/><w:strike w:val=\"0\"/>", "73")))
                        .styles(styles)))
                .containsExactly("73");
    }

    @Test
    void raisedDigitsAreMarksOfNotes() throws Exception {
        assertThat(lines(docx(
                        p("", r("75"), r("<w:vertAlign w:val=\"superscript\"/>", "12")),
                        p("", r("75"), r("<w:position w:val=\"6\"/>", "1")),
                        p("", r("75"), r("<w:vertAlign w:val=\"subscript\"/>", "1")))))
                .containsExactly("75¹²", "75¹", "751");
    }

    @Test
    void textRaisedALittleOrAllOfALineIsOnlySetForTheLooks() throws Exception {
        assertThat(lines(docx(
                        p("", r("7"), r("<w:position w:val=\"5\"/>", "5")),
                        p("", r("<w:position w:val=\"6\"/>", "7"), r("<w:position w:val=\"6\"/>", "5")))))
                .containsExactly("75", "75");
    }

    @Test
    void aTableOfContentsIsNotReadAsHeadings() throws Exception {
        String styles = "<w:style w:type=\"paragraph\" w:styleId=\"10\"><w:name w:val=\"toc 1\"/></w:style>";
        assertThat(lines(docx(p("<w:pStyle w:val=\"10\"/>", r("一、总体情况\t1")), p("一、总体情况"))
                        .styles(styles)))
                .containsExactly("一、总体情况");
    }

    @Test
    void strictDocumentsReadAlike() throws Exception {
        assertThat(lines(docx(p("", r("正文"), textBox(p("框"))), tbl(tr(tc("<w:gridSpan w:val=\"2\"/>", p("3")))))
                        .strict()))
                .containsExactly("正文", "框", "[0: 1x2 3]");
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
