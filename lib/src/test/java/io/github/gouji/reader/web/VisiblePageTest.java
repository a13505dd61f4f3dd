package io.github.gouji.reader.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.document.UnreadableException;
import io.github.gouji.reader.ReadFile;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a person sees of a page, and what not. */
class VisiblePageTest {

    private static final String STYLES =
            "<style>.old{text-decoration:line-through} .aloud{position:absolute;clip:rect(0 0 0 0)}"
                    + " .up{vertical-align:super} .t{display:table} .r{display:table-row} .c{display:table-cell}</style>";

    private static ReadFile page(String body) throws UnreadableException {
        return ReadFile.of(
                "page.html", "<!doctype html><html><head>" + STYLES + "</head><body>" + body + "</body></html>");
    }

    private static List<String> lines(String body) throws UnreadableException {
        return page(body).document().blocks().stream()
                .filter(io.github.gouji.document.Paragraph.class::isInstance)
                .map(block -> ((io.github.gouji.document.Paragraph) block).text())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<s>9</s>",
                "<strike>9</strike>",
                "<span style='text-decoration: line-through'>9</span>",
                "<span class=old>9</span>",
                "<span style='font-size:0'>9</span>",
                "<span style='font-size: 0px;'>9</span>",
                "<span style='opacity:0'>9</span>",
                "<span style='visibility:hidden'>9</span>",
                "<span style='position:absolute; left:-9999px'>9</span>",
                "<span class=aloud>9</span>",
                "<span class=sr-only>9</span>",
                "<font style='color:#FFF'>9</font>",
                "<font color='#ffffff'>9</font>",
                "<font color=White>9</font>",
                "<span style='display:inline-block;width:0;height:0;overflow:hidden'>9</span>"
            })
    void aNumberThatNobodySeesIsNoPartOfItsNeighbour(String unseen) throws Exception {
        assertThat(page("<table><tr><td>规章</td><td>" + unseen + "75</td></tr></table>")
                        .rows())
                .containsExactly(List.of("规章", "75"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<span style='font-size:0.9em'>7</span>",
                "<span style='opacity:0.9'>7</span>",
                "<span style='text-decoration:none'>7</span>",
                "<span style='color:#fffff0'>7</span>",
                "<font color='#fffff0'>7</font>",
                "<span style='width:0'>7</span>",
                "<span style='overflow:hidden;width:9px'>7</span>",
                "<span style='position:absolute;left:-9px'>7</span>",
                "<b style='background:#036'><span style='color:#fff'>7</span></b>"
            })
    void whatIsSmallPaleOrWhiteOnADarkGroundIsSeen(String seen) throws Exception {
        assertThat(page("<table><tr><td>规章</td><td>" + seen + "5</td></tr></table>")
                        .rows())
                .containsExactly(List.of("规章", "75"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<sup>1</sup>", "<span class=up>1</span>", "<span style='vertical-align: 4pt'>1</span>"})
    void aRaisedDigitIsTheMarkOfANote(String raised) throws Exception {
        assertThat(page("<table><tr><td>规章</td><td>75" + raised + "</td></tr></table>")
                        .rows())
                .containsExactly(List.of("规章", "75¹"));
    }

    @Test
    void raisedFieldsAndListNumbersRaiseNothingBehindThem() throws Exception {
        assertThat(page("<table><tr><td><textarea class=up>12</textarea></td><td>75</td></tr></table>")
                        .rows())
                .containsExactly(List.of("12", "75"));
        assertThat(lines("<p><span style='mso-list:ignore;vertical-align:super'>1.</span>公开75条</p>"))
                .containsExactly("公开75条");
    }

    @Test
    void fieldsOfAFormShowTheirValues() throws Exception {
        assertThat(page("<table><tr><td><textarea>12</textarea></td><td><input value=3></td>"
                                + "<td><select><option>4<option selected>5</select></td></tr></table>")
                        .rows())
                .containsExactly(List.of("12", "3", "5"));
        assertThat(lines("<p>前</p><textarea>全年平稳。</textarea><select><option>站内</select>"))
                .containsExactly("前", "全年平稳。");
    }

    @Test
    void aListOfLinksIntoThePageIsNotReadAgain() throws Exception {
        assertThat(lines("<ul><li><a href='#a'>一、总体情况</a><li><a href='#b'>二、主动公开</a><li><a href='#c'>三、申请</a></ul>"
                        + "<h2>一、总体情况</h2><p>全年工作平稳，各项制度逐步完善。</p>"))
                .containsExactly("一、总体情况", "全年工作平稳，各项制度逐步完善。");
        assertThat(lines("<p><a href='#a'>一、总体情况</a></p><p>目次</p><h2 id=a>一、总体情况</h2><p>全年平稳。</p>"))
                .containsExactly("目次", "一、总体情况", "全年平稳。");
    }

    @Test
    void aLinkElsewhereIsText() throws Exception {
        assertThat(lines("<h2><a href='#top'>一、总体情况</a></h2><p>见<a href='#b'>附件</a></p>"))
                .containsExactly("一、总体情况", "见附件");
    }

    @Test
    void aPageWithinAFrameOfThePageIsRead() throws Exception {
        assertThat(lines("<iframe srcdoc=\"<p>全年平稳。</p>\"></iframe>")).containsExactly("全年平稳。");
    }

    @Test
    void tablesDrawnWithOtherElementsAreTables() throws Exception {
        String row = "<div class=r><div class=c>甲</div><div class=c>1</div></div>";
        List<List<String>> drawn = List.of(List.of("甲", "1"), List.of("甲", "1"), List.of("甲", "1"), List.of("甲", "1"));
        assertThat(page("<div class=t>" + row.repeat(4) + "</div>").rows()).isEqualTo(drawn);
        assertThat(page("<div class=table>"
                                + row.replace("=r", "=tr").replace("=c", "=td").repeat(4) + "</div>")
                        .rows())
                .isEqualTo(drawn);
    }

    @Test
    void gridsAreTablesWithTheirSpans() throws Exception {
        ReadFile file = page(
                "<div style='display:grid;grid-template-columns:repeat(3,1fr)'>"
                        + "<div style='grid-row:span 2'>甲</div><div style='grid-column:span 2'>乙</div>"
                        + "<div>1</div><div>2</div><div>丙</div><div>3</div><div>4</div><div>丁</div><div>5</div><div>6</div></div>");
        assertThat(file.rows())
                .containsExactly(List.of("甲", "乙"), List.of("1", "2"), List.of("丙", "3", "4"), List.of("丁", "5", "6"));
        assertThat(file.table().cells().get(2).column()).isEqualTo(1);
    }

    @Test
    void aFewButtonsInARowAreNoTable() throws Exception {
        assertThat(lines("<div class=t><div class=r><div class=c>打印</div><div class=c>关闭</div></div></div>"))
                .containsExactly("打印", "关闭");
    }
}
