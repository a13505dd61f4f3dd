package io.github.gouji.output;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.ReportValidator;
import io.github.gouji.constraint.Severity;
import io.github.gouji.report.ReportFormat;
import io.github.gouji.result.BatchResult;
import io.github.gouji.result.ValidationResult;
import io.github.gouji.testing.SampleReport;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class TextOutputTest {

    private static final ReportValidator VALIDATOR = ReportValidator.builder().build();

    @Test
    void saysPassOrFailInOneLineForEachFile() {
        assertThat(text(Locale.CHINESE, false, SampleReport.of(ReportFormat.FORMAT_2021)))
                .startsWith("PASS  ")
                .contains("清溪镇人民政府  2021年度")
                .contains("共 1 份文件：1 份通过，0 份不通过");
        assertThat(text(Locale.ENGLISH, false, wrongTotal()))
                .startsWith("FAIL  ")
                .contains("清溪镇人民政府  2021  error 1")
                .contains("1 files: 0 passed, 1 failed");
    }

    @Test
    void namesTheCellInTheFormsWordsWithExpectedAndActual() {
        assertThat(text(Locale.CHINESE, false, wrongTotal()))
                .contains("✗ 错误  第四表 · 行政复议 · 总计：应为 0，实为 3")
                .contains("review.total · review.reconsideration.total · 依据：");
        assertThat(text(Locale.ENGLISH, false, wrongTotal()))
                .contains("✗ error  table 四 · 行政复议 · 总计: expected 0, found 3");
    }

    @Test
    void saysWhatWasNotCheckedAndWhy() {
        assertThat(text(Locale.CHINESE, false, wrongTotal())).contains("未检查：").contains("disclosure.published");
    }

    @Test
    void coloursOnlyWhereAskedFor() {
        assertThat(text(Locale.CHINESE, false, wrongTotal())).doesNotContain("\u001B");
        assertThat(text(Locale.CHINESE, true, wrongTotal())).contains("\u001B[31;1mFAIL\u001B[0m");
    }

    @Test
    void textOfAReportCannotSteerTheTerminal() {
        SampleReport hostile = SampleReport.of(ReportFormat.FORMAT_2021)
                .by("甲镇\u001B[2J\r\n\u202E政府")
                .with("applications.received.total", "3\u001B]0;x\u0007");
        assertThat(text(Locale.CHINESE, false, hostile))
                .doesNotContain("\u001B", "\r", "\u202E", "\u0007")
                .contains("甲镇 [2J  政府");
    }

    @Test
    void anUnreadableFileSaysWhy() throws IOException {
        ValidationResult empty = VALIDATOR.check(new ByteArrayInputStream(new byte[0]), "空.docx");
        assertThat(text(Locale.CHINESE, false, empty)).startsWith("FAIL（无法读取）  空.docx  错误 1\n      ✗ 错误  文件中没有任何文字");
        assertThat(text(Locale.ENGLISH, false, empty)).startsWith("FAIL (unreadable)  空.docx  error 1");
    }

    private static SampleReport wrongTotal() {
        return SampleReport.of(ReportFormat.FORMAT_2021).with("review.reconsideration.total", "3");
    }

    private static String text(Locale locale, boolean colour, SampleReport report) {
        return text(locale, colour, VALIDATOR.check(report.build()));
    }

    private static String text(Locale locale, boolean colour, ValidationResult result) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ResultWriter writer = OutputFormat.TEXT.open(bytes, new OutputSettings(locale, Severity.ERROR, colour))) {
            writer.write(result);
            writer.finish(BatchResult.of(List.of(result), Severity.ERROR));
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
