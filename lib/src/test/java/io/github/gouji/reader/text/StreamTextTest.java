package io.github.gouji.reader.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.reader.ReadFile;
import org.junit.jupiter.api.Test;

/** Text that says nothing of its tables: lines, and what makes paragraphs of them. */
class StreamTextTest {

    private static final String WRAPPED = """
                本镇认真落实政府信息公开各项要求，完善工作制度，明确专人负责，按时
            公开各类政府信息，全年通过县政府网站公开信息三百一十二条，解答群众咨询四
            十六次，工作总体平稳有序，未发生失泄密事件，群众满意度稳步提高，各项工作
            按期完成。
                一、总体情况
                本镇健全信息发布审核制度，落实先审查后公开的要求，定期清理网站栏
            目，及时更新机构职能和办事指南，安排两名工作人员负责日常维护，每季度组织
            一次业务培训，年底开展一次全面自查并形成书面报告。
            规章            3      12
            """;

    private static ReadFile read(String text) throws Exception {
        return ReadFile.of("a.txt", text);
    }

    @Test
    void hardWrappedLinesAreJoinedAndHeadingsAndTablesAreNot() throws Exception {
        assertThat(read(WRAPPED).paragraphs())
                .hasSize(4)
                .contains("一、总体情况", "规章            3      12")
                .anyMatch(text -> text.startsWith("本镇认真落实") && text.endsWith("按期完成。"));
    }

    @Test
    void drawersStarsAndKeywordsOfOrgModeAreGone() throws Exception {
        assertThat(read("#+title: 年度报告\n* 年度报告\n** 一、总体情况\n   :PROPERTIES:\n   :CUSTOM_ID: 一总体情况\n   :END:\n正文。\n")
                        .paragraphs())
                .containsExactly("年度报告", "一、总体情况", "正文。");
    }

    @Test
    void aDrawerThatNeverEndsIsNone() throws Exception {
        assertThat(read("* 年度报告\n:PROPERTIES:\n正文。\n").paragraphs()).contains("* 年度报告", "正文。");
    }

    @Test
    void linesOfTextThatIsNotWrappedStayAsTheyAre() throws Exception {
        assertThat(read("桃源镇人民政府\n二〇二三年度报告\n全年公开三百条\n办理申请十二件\n").paragraphs()).hasSize(4);
    }

    @Test
    void wordsOfLatinLettersKeepTheirBlankWhereLinesAreJoined() throws Exception {
        String text = WRAPPED.replace("咨询四\n十六次，", "咨 on\nline 次，");

        assertThat(read(text).paragraphs()).anyMatch(line -> line.contains("咨 on line 次，"));
    }

    @Test
    void pageNumbersAndRunningTitlesAreDropped() throws Exception {
        String text = "桃源镇年报\n第一页的内容到此\n\n- 1 -\n\n\f桃源镇年报\n第二页的内容\n\n— 2 —\n\n\f桃源镇年报\n第三页的内容\n第 3 页 共 3 页\n";

        assertThat(read(text).paragraphs()).containsExactly("桃源镇年报", "第一页的内容到此", "第二页的内容", "第三页的内容");
    }

    @Test
    void bareNumbersThatCountThePagesAreDroppedAndFiguresAreNot() throws Exception {
        assertThat(read("甲\n7\n\n1\n\f乙\n7\n\n2\n\f丙\n7\n\n3\n").paragraphs())
                .containsExactly("甲", "7", "乙", "7", "丙", "7");
        assertThat(read("甲\nhttp://a.cn/x   1/3\n\f乙\nhttp://a.cn/x     2/3\n\f丙\nhttp://a.cn/x  3/3\n")
                        .paragraphs())
                .containsExactly("甲", "乙", "丙");
    }

    @Test
    void aSentenceOverAPageBreakIsWhole() throws Exception {
        String text = WRAPPED.replace("解答群众咨询四\n十六次", "解答群众咨询四\n\n            -1-\n\n十六次");

        assertThat(read(text).paragraphs()).anyMatch(line -> line.contains("解答群众咨询四十六次"));
    }

    @Test
    void blankLinesAreCellsWhereFiguresFollowEachOther() throws Exception {
        assertThat(read("规章\n1\n2\n\n许可\n\n3\n4\n").paragraphs())
                .containsExactly("规章", "1", "2", "", "许可", "", "3", "4", "");
    }

    @Test
    void blankLinesBetweenFiguresMeanNothing() throws Exception {
        assertThat(read("规章\n\n1\n\n2\n\n许可\n\n3\n\n4\n").paragraphs()).containsExactly("规章", "1", "2", "许可", "3", "4");
    }
}
