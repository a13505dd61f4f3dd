package io.github.gouji.reader.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.reader.ReadFile;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Text extracted from Word: a cell per line behind a tab. */
class CellLinesTest {

    private static ReadFile read(String text) throws Exception {
        return ReadFile.of("a.txt", text);
    }

    @Test
    void anEmptyCellIsATabAloneOrWithBlanks() throws Exception {
        assertThat(read("\t规章\n\t\n\t \u00A0\n\t\u30000\n").rows()).containsExactly(List.of("规章", "", "", "0"));
    }

    @Test
    void labelsGoOnWithoutATab() throws Exception {
        assertThat(read("\t其他\n\t总\n计\n\t尚未\n审结\n\n\t0\n\t1\n\t2\n").rows())
                .containsExactly(List.of("其他", "总\n计", "尚未\n审结"), List.of("0", "1", "2"));
    }

    @Test
    void aBlankLineMayStandInsideALabel() throws Exception {
        assertThat(read("\t信息内容\n\t上一年\n\n项目数量\n\t本年增/减\n\n\t信息内容\n\t采购项目\n\n数量\n\n\t政府集中采购\n\t6\n")
                        .rows())
                .containsExactly(
                        List.of("信息内容", "上一年\n项目数量", "本年增/减"), List.of("信息内容", "采购项目\n数量"), List.of("政府集中采购", "6"));
    }

    @Test
    void aHeadingBehindATableIsNoPartOfIt() throws Exception {
        ReadFile file = read("\t行政强制\n\t0\n\n\n三、收到和处理政府信息公开申请情况\n\t申请人情况\n\t自然人\n");

        assertThat(file.allRows()).containsExactly(List.of("行政强制", "0"), List.of("申请人情况", "自然人"));
        assertThat(file.paragraphs()).containsExactly("三、收到和处理政府信息公开申请情况");
    }

    @Test
    void aHeadingWithoutNumberBehindATableIsNoPartOfIt() throws Exception {
        ReadFile file = read("\t行政强制\n\t0\n\n\n收到和处理政府信息公开申请情况\n\t申请人情况\n\t自然人\n");

        assertThat(file.paragraphs()).containsExactly("收到和处理政府信息公开申请情况");
    }

    @Test
    void aTableThatGoesOnBehindAPageBreakStaysOne() throws Exception {
        assertThat(read("\t三、本年度办理结果\n\t4.其他\n\t0\n\n\t三、本年度办理结果\n\t\n\t5.重复\n\t1\n")
                        .rows())
                .containsExactly(List.of("三、本年度办理结果", "4.其他", "0"), List.of("三、本年度办理结果", "", "5.重复", "1"));
    }

    @Test
    void proseIndentedByATabIsProse() throws Exception {
        ReadFile file = read("一、总体情况\n\t本镇认真落实政府信息公开各项要求，全年平稳有序。\n\t全年公开信息三百条。\n\n\t另有附件。\n");

        assertThat(file.allRows()).isEmpty();
        assertThat(file.paragraphs()).containsExactly("一、总体情况", "本镇认真落实政府信息公开各项要求，全年平稳有序。", "全年公开信息三百条。", "另有附件。");
    }
}
