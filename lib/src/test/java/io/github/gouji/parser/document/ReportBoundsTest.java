package io.github.gouji.parser.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.document.Block;
import io.github.gouji.document.Cell;
import io.github.gouji.document.Paragraph;
import io.github.gouji.document.Place;
import io.github.gouji.document.SourceDocument;
import io.github.gouji.document.Table;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How long, how many, how far: what a report's title, end, frame and sections keep to. */
class ReportBoundsTest {

    private static final String SIGNATURE = "清河县东湖镇人民政府";
    private static final String DATE = "2024年1月20日";

    private static List<Block> lines(String... texts) {
        List<Block> blocks = new ArrayList<>();
        for (String text : texts) {
            blocks.add(new Paragraph(text, Place.line(blocks.size() + 1)));
        }
        return blocks;
    }

    private static List<Block> linesWithRests(String first, int rests, String last) {
        List<String> texts = new ArrayList<>(List.of(first));
        texts.addAll(Collections.nCopies(rests, "其余文字。"));
        texts.add(last);
        return lines(texts.toArray(String[]::new));
    }

    private static boolean isSigned(List<Block> blocks) {
        return ReportEnd.of(blocks).signature() != null;
    }

    @Test
    void whoSignsStandsThreeBlocksAboveTheDateAtMost() {
        assertThat(isSigned(linesWithRests(SIGNATURE, 2, DATE))).isTrue();
        assertThat(isSigned(linesWithRests(SIGNATURE, 3, DATE))).isFalse();
    }

    @Test
    void whoSignsStandsRightBelowTheDateOrNotBelowIt() {
        assertThat(isSigned(lines(DATE, SIGNATURE))).isTrue();
        assertThat(isSigned(linesWithRests(DATE, 1, SIGNATURE))).isFalse();
    }

    @Test
    void nameWithoutDateStandsAmongTheLastFourBlocks() {
        assertThat(isSigned(linesWithRests(SIGNATURE, 2, "完。"))).isTrue();
        assertThat(isSigned(linesWithRests(SIGNATURE, 3, "完。"))).isFalse();
    }

    @Test
    void dateStandsAmongTheLastFortyBlocks() {
        assertThat(ReportEnd.of(linesWithRests(DATE, 38, "完。")).date()).isNotNull();
        assertThat(ReportEnd.of(linesWithRests(DATE, 39, "完。")).date()).isNull();
    }

    private static String title(int length) {
        String end = "2023年政府信息公开工作年度报告";
        return "县".repeat(length - end.length()) + end;
    }

    @Test
    void titleHasSeventyCharactersAtMost() {
        assertThat(ReportTitle.isTitle(title(70))).isTrue();
        assertThat(ReportTitle.isTitle(title(71))).isFalse();
    }

    @Test
    void titleRunsOverFourLinesAtMost() {
        assertThat(ReportTitle.find(lines("清河县东湖镇人民政府", "2023年", "政府信息公开", "工作年度报告")))
                .hasValueSatisfying(found -> assertThat(found.end()).isEqualTo(4));
        assertThat(ReportTitle.find(lines("清河县", "东湖镇人民政府", "2023年", "政府信息公开", "工作年度报告")))
                .hasValueSatisfying(found -> assertThat(found.index()).isPositive());
    }

    @Test
    void titleStandsBeforeTheRunningText() {
        String text = "文".repeat(80);

        assertThat(ReportTitle.find(lines(title(30), text, title(31)))
                        .orElseThrow()
                        .index())
                .isEqualTo(2);
        assertThat(ReportTitle.find(lines(title(30), text + "文", title(31)))
                        .orElseThrow()
                        .index())
                .isZero();
    }

    @Test
    void nameHasFortyCharactersAtMost() {
        assertThat(Organizations.isName("清".repeat(37) + "办事处")).isTrue();
        assertThat(Organizations.isName("清".repeat(38) + "办事处")).isFalse();
    }

    @Test
    void lineOfMetadataHasTwoHundredCharactersAtMost() {
        String line = "发布机构：东湖镇 ";

        assertThat(new PageMetadata(lines(line + "文".repeat(200 - line.length())), Map.of()).values())
                .containsKey("发布机构");
        assertThat(new PageMetadata(lines(line + "文".repeat(201 - line.length())), Map.of()).values())
                .isEmpty();
    }

    private static Table table(String... texts) {
        List<Cell> cells = new ArrayList<>();
        for (String text : texts) {
            cells.add(new Cell(0, cells.size(), text, Place.UNKNOWN));
        }
        return new Table(cells, Place.UNKNOWN);
    }

    @Test
    void tableOfMetadataHasTwoNames() {
        assertThat(new PageMetadata(List.of(table("索引号", "A1", "发布机构", "东湖镇")), Map.of()).rest())
                .isEmpty();
        assertThat(new PageMetadata(List.of(table("索引号", "A1", "东湖镇", "甲")), Map.of()).rest())
                .hasSize(1);
    }

    @Test
    void cellOfMoreThanTwoHundredCharactersIsProse() {
        assertThat(flow(table("甲", "文".repeat(200)))).hasOnlyElementsOfType(Table.class);
        assertThat(flow(table("甲", "文".repeat(201)))).hasOnlyElementsOfType(Paragraph.class);
    }

    private static List<Block> flow(Table table) {
        return DocumentFlow.of(new SourceDocument("docx", List.of(table)), new SortedTables());
    }

    @Test
    void threeSectionsMakeAReportWithoutTitleAndTables() {
        assertThat(reports("一、总体情况", "平稳。", "五、存在的主要问题及改进情况", "有。", "六、其他需要报告的事项", "无。"))
                .isEqualTo(1);
        assertThat(reports("一、总体情况", "平稳。", "六、其他需要报告的事项", "无。")).isZero();
    }

    private static int reports(String... texts) {
        return ReportRecognizer.recognize(new SourceDocument("txt", lines(texts)))
                .size();
    }
}
