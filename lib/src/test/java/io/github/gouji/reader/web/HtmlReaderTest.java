package io.github.gouji.reader.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import io.github.gouji.document.Cell;
import io.github.gouji.document.FileContent;
import io.github.gouji.document.Picture;
import io.github.gouji.document.Place;
import io.github.gouji.document.SourceDocument;
import io.github.gouji.document.Table;
import io.github.gouji.document.UnreadableException;
import io.github.gouji.document.UnreadableException.Problem;
import io.github.gouji.reader.ReadFile;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlReaderTest {

    private static ReadFile page(String body) throws UnreadableException {
        return ReadFile.of("page.html", "<!doctype html><html><body>" + body + "</body></html>");
    }

    @Test
    void mergedCellsKeepTheirPlaceOnTheGrid() throws Exception {
        Table table = page("""
                        <table><tr><td rowspan=2 colspan="2">甲</td><td>乙</td></tr>
                        <tr><td>丙</td></tr><tr><td>丁</td><td>戊</td><td>己</td></tr></table>
                        """).table();

        assertThat(table.cells())
                .extracting(Cell::text, Cell::row, Cell::column, Cell::rowSpan, Cell::columnSpan)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("甲", 0, 0, 2, 2),
                        org.assertj.core.groups.Tuple.tuple("乙", 0, 2, 1, 1),
                        org.assertj.core.groups.Tuple.tuple("丙", 1, 2, 1, 1),
                        org.assertj.core.groups.Tuple.tuple("丁", 2, 0, 1, 1),
                        org.assertj.core.groups.Tuple.tuple("戊", 2, 1, 1, 1),
                        org.assertj.core.groups.Tuple.tuple("己", 2, 2, 1, 1));
        assertThat(table.cells().get(2).place()).isEqualTo(Place.cell(1, 2, 1));
    }

    @Test
    void rowSpansEndWithTheirSection() throws Exception {
        Table table =
                page("<table><thead><tr><td rowspan=9>甲</td></tr></thead><tbody><tr><td rowspan=0>乙</td><td>丙</td></tr>"
                                + "<tr><td>丁</td></tr></tbody></table>")
                        .table();

        assertThat(table.rowCount()).isEqualTo(3);
        assertThat(table.cells()).extracting(Cell::rowSpan).containsExactly(1, 2, 1, 1);
    }

    @Test
    void theFootOfATableComesLastWhereverItIsWritten() throws Exception {
        assertThat(page("<table><tfoot><tr><td>总计</td></tr></tfoot><tbody><tr><td>规章</td></tr></tbody></table>")
                        .rows())
                .containsExactly(List.of("规章"), List.of("总计"));
    }

    @Test
    void aLayoutTableHoldsItsBlocksInReadingOrder() throws Exception {
        ReadFile file = page(
                "<table><tr><td><p>一、总体情况</p><table><tr><td>规章</td><td>3</td></tr></table><p>二、其他</p></td></tr></table>");

        Cell layout = file.table().cells().get(0);
        assertThat(layout.text()).isEqualTo("一、总体情况\n二、其他");
        assertThat(layout.nested()).hasSize(3).element(1).isInstanceOf(Table.class);
        assertThat(((Table) layout.nested().get(1)).cells().get(1).place()).isEqualTo(Place.cell(2, 1, 2));
    }

    @Test
    void lineBreaksAndNoBreakSpacesInCellsAreReadAsTheyShow() throws Exception {
        assertThat(
                        page("<table><tr><td>重新<br>出具</td><td>&nbsp;</td><td>&nbsp;0&nbsp;</td><td><p>上一年</p>\n<p>项目数量</p></td></tr></table>")
                                .rows())
                .containsExactly(List.of("重新\n出具", "", "0", "上一年\n项目数量"));
    }

    @Test
    void sourceLineBreaksBetweenHanCharactersAreNoBlanks() throws Exception {
        assertThat(page("<p>政府\n   信息公开 annual\nreport</p>").paragraphs()).containsExactly("政府信息公开 annual report");
    }

    @Test
    void textWithoutParagraphElementsIsReadToo() throws Exception {
        assertThat(page("<div>一、总体情况<br>　　全年公开信息三条。<br><br>二、其他<div>附注</div>尾注</div>")
                        .paragraphs())
                .containsExactly("一、总体情况", "全年公开信息三条。", "二、其他", "附注", "尾注");
    }

    @Test
    void aParagraphIsFoundByItsElement() throws Exception {
        ReadFile file = page("<script>p()</script><p>甲</p><div hidden><p>暗</p></div><p>乙</p><img src=a.png>");

        assertThat(file.document().blocks())
                .extracting(block -> block.place().element())
                .containsExactly("p[1]", "p[3]", "img[1]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>document.write('9')</script>",
                "<style>.a{}</style>",
                "<!-- 9 -->",
                "<span style='display: none'>9</span>",
                "<span style='mso-hide:all'>9</span>",
                "<span hidden>9</span>",
                "<del>9</del>",
                "<noscript>9</noscript>",
                "<template>9</template>",
                "<select><option>9</option></select>",
                "<button>9</button>",
                "<!--[if gte mso 9]><p>9</p><![endif]-->",
                "<span class=h>9</span>"
            })
    void whatNobodySeesIsNotRead(String hidden) throws Exception {
        ReadFile file = page("<style>@media print{.g{display:none}} span.h { display:none; }</style>"
                + "<table><tr><td>行政许可</td><td>2" + hidden + "</td></tr></table>");

        assertThat(file.rows()).containsExactly(List.of("行政许可", "2"));
    }

    @Test
    void aHiddenElementThatHoldsThePageIsRead() throws Exception {
        assertThat(page("<p>首页</p><div style='display:none'><p>全年公开政府信息三百条，办理申请十二件。</p></div>")
                        .paragraphs())
                .contains("全年公开政府信息三百条，办理申请十二件。");
    }

    @Test
    void theFrameAroundTheArticleIsDroppedAndTheArticleNever() throws Exception {
        ReadFile file = page("""
                <header><ul><li>首页</li></ul></header><nav>政务公开</nav>
                <article><header><h1>年度报告</h1></header><p>正文第一段，说明全年工作的总体情况。</p></article>
                <footer><table><tr><td>规章</td><td>1</td></tr></table></footer>
                <footer>版权所有</footer>
                """);

        assertThat(file.paragraphs()).containsExactly("年度报告", "正文第一段，说明全年工作的总体情况。");
        assertThat(file.rows()).containsExactly(List.of("规章", "1"));
    }

    @Test
    void orderedListsPrintTheirNumbers() throws Exception {
        assertThat(page("""
                                <ol start="2"><li><p>总体情况</p></li><li>主动公开<ul><li>网站</li></ul></li></ol>
                                <ol style="list-style-type: cjk-ideographic" start=11><li>其他</li><li>六、附则</li></ol>
                                <ol type=i reversed><li>甲</li><li>乙</li></ol>
                                """).paragraphs()).containsExactly("2.总体情况", "3.主动公开", "网站", "十一、其他", "六、附则", "ii.甲", "i.乙");
    }

    @Test
    void numbersThatWordWritesForListsAreNumbersAndNotText() throws Exception {
        ReadFile file = page(
                "<p class=MsoListParagraph><!--[if !supportLists]--><span style='mso-list:Ignore'>一、<span>&nbsp;&nbsp; </span></span>"
                        + "<!--[endif]-->总体情况</p><p><![if !supportLists]>二、<![endif]>其他</p>");

        assertThat(file.paragraphs()).containsExactly("一、总体情况", "二、其他");
    }

    @Test
    void figuresInInputFieldsOfATableAreRead() throws Exception {
        assertThat(page("<input value='12'><table><tr><td>规章</td><td><input type=text value=' 12 '></td>"
                                + "<td><input type=hidden value=7><input value='请输入'></td></tr></table>")
                        .rows())
                .containsExactly(List.of("规章", "12", ""));
    }

    @Test
    void picturesCountUnlessTheyAreIcons() throws Exception {
        assertThat(page("<p>表<img src=t.png><img src=i.gif width=16 height=16></p>")
                        .document()
                        .blocks())
                .filteredOn(Picture.class::isInstance)
                .hasSize(1);
    }

    @Test
    void aTextFileSavedAsAPageIsReadAsText() throws Exception {
        ReadFile file = page("<pre>一、总体情况\n规章\t3\t\n许可\t\t5\n</pre>");

        assertThat(file.paragraphs()).containsExactly("一、总体情况");
        assertThat(file.rows()).containsExactly(List.of("规章", "3", ""), List.of("许可", "", "5"));
        assertThat(file.table().place()).isEqualTo(Place.line(2));
    }

    @Test
    void brokenMarkupIsReadAsBrowsersReadIt() throws Exception {
        assertThat(page("<table><td>甲<td>乙<tr><td>丙</table></td></div><p>段<b>落<p>二")
                        .allRows())
                .containsExactly(List.of("甲", "乙"), List.of("丙"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16LE", "UTF-16BE", "UTF-16"})
    void bytesTellTheCharsetWhateverThePageDeclares(String charset) throws Exception {
        for (String declared : List.of("gb2312", "utf-8", "iso-8859-1", "nonsense", "big5")) {
            String page = "<html><head><meta http-equiv=Content-Type content=\"text/html; charset=" + declared
                    + "\"></head><body><p>云溪县桃源镇人民政府㐂〇二三年度报告，全年公开信息</p></body></html>";

            assertThat(ReadFile.of("a.htm", page.getBytes(charset)).paragraphs())
                    .as("%s declared as %s", charset, declared)
                    .containsExactly("云溪县桃源镇人民政府㐂〇二三年度报告，全年公开信息");
        }
    }

    @Test
    void aFewDamagedBytesDoNotMakeUtf8AnotherCharset() throws Exception {
        byte[] page =
                ("<html><body><p>" + "政府信息公开".repeat(20) + "?</p></body></html>").getBytes(StandardCharsets.UTF_8);
        page[new String(page, StandardCharsets.ISO_8859_1).indexOf('?')] = (byte) 0xE4;

        assertThat(ReadFile.of("a.html", page).paragraphs().get(0)).startsWith("政府信息公开政府");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE html><html><body>1",
                "\uFEFF\n<!-- 说明 --><!doctype html>\n<HTML>",
                "<?xml version=\"1.0\"?>\n<!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.0 Strict//EN\" \"x\"><html>",
                "<html xmlns:o=\"urn:schemas-microsoft-com:office:office\"><head>",
                "<table border=1><tr><td>1",
                "<p>正文"
            })
    void pagesAreKnownByContentWhateverTheirName(String page) {
        assertThat(new HtmlReader().accepts(new FileContent("年报.doc", page.getBytes(StandardCharsets.UTF_8))))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<?xml version=\"1.0\"?><w:document>",
                "一、总体情况\n<table><tr><td>",
                "{\"a\":\"<html>\"}",
                "<span>甲</span> | 乙",
                ""
            })
    void otherTextIsNoPage(String text) {
        assertThat(new HtmlReader().accepts(new FileContent("a.txt", text.getBytes(StandardCharsets.UTF_8))))
                .isFalse();
    }

    @Test
    void anEmptyPageAndAPageOfPicturesSayWhatTheyAre() {
        assertThatThrownBy(() -> page("<p>&nbsp;</p><table><tr><td></td></tr></table>"))
                .isInstanceOfSatisfying(
                        UnreadableException.class, e -> assertThat(e.problem()).isEqualTo(Problem.EMPTY));
        assertThatThrownBy(() -> page("<p><img src=1.jpg></p>"))
                .isInstanceOfSatisfying(
                        UnreadableException.class, e -> assertThat(e.problem()).isEqualTo(Problem.ONLY_PICTURES));
    }

    @Test
    void hostilePagesAreRefused() {
        List<String> hostile = List.of(
                "<table><tr><td>".repeat(10_000),
                "<table>" + "<tr><td colspan=2000000000><td>2</tr>".repeat(10),
                "<table><tr>" + "<td>1".repeat(450_000));
        for (String body : hostile) {
            assertThatThrownBy(() -> page(body))
                    .isInstanceOfSatisfying(
                            UnreadableException.class,
                            e -> assertThat(e.problem()).isEqualTo(Problem.LIMIT));
        }
    }

    @Test
    void hugeSpansOfOneCellAreCut() throws Exception {
        assertThat(page("<table><tr><td rowspan=9999999999>甲</td></tr><tr><td>乙</td></tr></table>")
                        .table()
                        .rowCount())
                .isEqualTo(2);
    }

    @Test
    void deepInlineMarkupLosesNothing() throws Exception {
        assertThat(page("<font>".repeat(5_000) + "正文").paragraphs()).containsExactly("正文");
    }

    @Test
    void picturesInThePageSourceDoNotCount() throws Exception {
        assertThat(page("<p>前</p><img src=\"data:image/png;base64," + "iVBOR".repeat(500_000) + "\"><p>后</p>")
                        .paragraphs())
                .containsExactly("前", "后");
    }

    @Test
    void headOfThePageTellsItsTitleAndWhatGovernmentSitesMustTell() throws Exception {
        String head = "<title>青石镇年报</title><meta name=\"ArticleTitle\" content=\"青石镇2021年政府信息公开工作年度报告\">"
                + "<meta name=\"PubDate\" content=\"2022-01-20 10:00\"><meta name='ContentSource' content=''>"
                + "<meta name='Keywords' content='年报'>";
        ReadFile read = ReadFile.of("page.html", "<!doctype html><html><head>" + head + "</head><body>文</body></html>");

        assertThat(read.document().properties())
                .containsOnly(
                        entry(SourceDocument.PAGE_TITLE, "青石镇年报"),
                        entry("标题", "青石镇2021年政府信息公开工作年度报告"),
                        entry("发布日期", "2022-01-20 10:00"));
    }

    @Test
    void thousandsOfStylesForThousandsOfElementsAreRefused() {
        StringBuilder page = new StringBuilder("<style>");
        for (int i = 0; i < 20_000; i++) {
            page.append(".a").append(i).append("{display:none}");
        }
        page.append("</style>").append("<p class=a1>甲".repeat(20_000));

        assertThatThrownBy(() -> ReadFile.of("a.html", page.toString()))
                .isInstanceOfSatisfying(
                        UnreadableException.class,
                        refused -> assertThat(refused.problem()).isEqualTo(UnreadableException.Problem.LIMIT));
    }
}
