package io.github.gouji.reader.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.document.Limits;
import io.github.gouji.reader.FormRows;
import io.github.gouji.reader.ReadFile;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One report as the programs write it that offices and their systems use; made by {@code shapes/make.sh}. */
class TextShapesTest {

    private static final Limits UNLIMITED =
            new Limits(1L << 30, 1L << 30, 1_000, 256, 1 << 30, 1_000, 1 << 30, 1_000, Long.MAX_VALUE, Duration.ZERO);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "report.html",
                "report-paragraphs.html",
                "libreoffice.html",
                "browser-report.txt",
                "browser-report-paragraphs.txt",
                "pandoc-plain.txt",
                "pandoc-markdown.txt",
                "pandoc-gfm.txt",
                "pandoc-commonmark.txt",
                "pandoc-rst.txt",
                "pandoc-org.txt"
            })
    void everyFigureStandsInItsRow(String fixture) throws Exception {
        ReadFile file = ReadFile.fixture(fixture);

        assertThat(FormRows.ofFixtures().missingIn(file.allRows())).isEmpty();
        assertThat(file.paragraphs())
                .contains("一、总体情况", "三、收到和处理政府信息公开申请情况", "2024年1月12日")
                .anyMatch(text -> text.startsWith("本镇全年收到政府信息公开申请14件") && text.endsWith("的情况发生。"));
    }

    @Test
    void antiwordLosesTheLargeTableButNotTheOthers() throws Exception {
        ReadFile file = ReadFile.fixture("antiword.txt");

        assertThat(file.allRows())
                .contains(
                        List.of("行政规范性文\n件", "3", "1", "12"),
                        List.of("2", "1", "0", "0", "3", "0", "0", "0", "1", "1", "1", "0", "0", "0", "1"));
    }

    @Test
    void catdocBreaksRowsOverLines() throws Exception {
        ReadFile file = ReadFile.fixture("catdoc.txt");

        assertThat(file.allRows())
                .contains(List.of("2.重复申请", "0", "0", "0", "0", "0", "0", "0"))
                .anySatisfy(row -> assertThat(row)
                        .contains("2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请")
                        .endsWith("0", "0", "0", "0", "0", "0", "0"));
    }

    @Test
    void libreOfficeTextIsAStreamInWhichBlankLinesAreBlankCells() throws Exception {
        assertThat(ReadFile.fixture("libreoffice.txt").paragraphs())
                .containsSequence("1.信访举报投诉类申请", "1", "", "", "0", "0", "", "1")
                .containsSequence("一、本年新收政府信息公开申请数量", "12", "1", "0", "0", "1", "0", "14");
    }

    @Test
    void printedTextIsAStreamWithoutBlankLines() throws Exception {
        assertThat(ReadFile.fixture("pdftotext.txt").paragraphs())
                .containsSequence("一、本年新收政府信息公开申请数量", "12", "1", "0", "0", "1", "0", "14")
                .doesNotContain("")
                .anyMatch(text -> text.startsWith("2023 年，桃源镇人民政府") && text.endsWith("未发生失泄密事件。"));
    }

    @Test
    void printedTextWithLayoutKeepsTheColumnsOfItsRows() throws Exception {
        assertThat(ReadFile.fixture("pdftotext-layout.txt").paragraphs())
                .anyMatch(line -> line.matches("\\s*一、本年新收政府信息公开申请数量\\s+12\\s+1\\s+0\\s+0\\s+1\\s+0\\s+14"))
                .anyMatch(text -> text.startsWith("本镇健全信息发布审核制度") && text.endsWith("形成书面报告。"));
    }

    @Test
    @Timeout(60)
    void rulesThatPartNothingAreNoTable() throws Exception {
        assertThat(ReadFile.of("rules.txt", "----  ----\n".repeat(60_000), UNLIMITED)
                        .allRows())
                .isEmpty();
    }
}
