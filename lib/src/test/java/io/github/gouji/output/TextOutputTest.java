package io.github.gouji.output;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.ReportValidator;
import io.github.gouji.constraint.Severity;
import io.github.gouji.report.ReportFormat;
import io.github.gouji.result.BatchResult;
import io.github.gouji.result.ValidationResult;
import io.github.gouji.testing.SampleReport;
import io.github.gouji.wording.TextLine;
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
                .startsWith("通过  清溪镇人民政府  2021年度")
                .contains("共 1 份文件：1 份通过，0 份不通过");
        assertThat(text(Locale.ENGLISH, false, wrongTotal()))
                .startsWith("failed  清溪镇人民政府  2021  error 1")
                .contains("1 files: 0 passed, 1 failed");
    }

    @Test
    void saysWhatToChangeThenBothSidesOfTheEquation() {
        assertThat(text(Locale.CHINESE, false, wrongTotal()))
                .containsSubsequence(
                        "→ 应改（把握",
                        "第四表“行政复议”部分“总计”列 3 → 0",
                        "✗ 错误  复议诉讼总计：第四表“行政复议”部分：四项之和为0，总计写的是3",
                        "review.total",
                        "依据：",
                        "复议诉讼总计：国办")
                .doesNotContain("应为", "实为", "review.reconsideration.total");
        assertThat(text(Locale.ENGLISH, false, wrongTotal()))
                .containsSubsequence("→ to be changed (", "✗ error  total of reviews and lawsuits: table 四");
    }

    @Test
    void saysWhatWasNotCheckedAndWhy() {
        assertThat(text(Locale.CHINESE, false, wrongTotal())).contains("未检查：").contains("对外公开总数量");
    }

    @Test
    void ofSeveralFilesErrorsAreToldThoseThatNeedItFirstAndTheRestOnDemand() throws IOException {
        List<ValidationResult> results = List.of(
                Outputs.named("a.docx", SampleReport.of(ReportFormat.FORMAT_2021)),
                Outputs.named(
                        "b.docx", SampleReport.of(ReportFormat.FORMAT_2021).with("disclosure.licensing.decisions", "")),
                Outputs.named("c.docx", wrongTotal()));
        String brief = Outputs.text(OutputFormat.TEXT, Locale.CHINESE, results);
        assertThat(brief)
                .containsSubsequence(
                        "不通过  清溪镇人民政府  2021年度  错误 1  c.docx\n    → 应改",
                        "\n通过，有1处提醒  清溪镇人民政府  2021年度  警告 1  b.docx\n通过  清溪镇人民政府  2021年度  a.docx\n")
                .containsOnlyOnce("依据：")
                .containsOnlyOnce("未检查：")
                .contains("另有 1 处警告和提示没有列出")
                .doesNotContain("cell.blank");
        assertThat(brief.lines()).allMatch(line -> TextLine.width(line) <= 80);

        OutputSettings all = new OutputSettings(Locale.CHINESE, Severity.ERROR, false)
                .verbose(true)
                .inOrderOf(ReportOrder.FILE);
        assertThat(text(all, results))
                .containsSubsequence("a.docx", "b.docx", "cell.blank", "c.docx")
                .doesNotContain("--verbose");
    }

    @Test
    void coloursOnlyWhereAskedFor() {
        assertThat(text(Locale.CHINESE, false, wrongTotal())).doesNotContain("\u001B");
        assertThat(text(Locale.CHINESE, true, wrongTotal())).contains("\u001B[31;1m不通过\u001B[0m");
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
        assertThat(text(Locale.CHINESE, false, empty)).startsWith("无法读取  错误 1  空.docx\n    ✗ 错误  文件没有文字：文件中没有任何文字");
        assertThat(text(Locale.ENGLISH, false, empty)).startsWith("unreadable  error 1  空.docx");
    }

    private static SampleReport wrongTotal() {
        return SampleReport.of(ReportFormat.FORMAT_2021).with("review.reconsideration.total", "3");
    }

    private static String text(Locale locale, boolean colour, SampleReport report) {
        return text(locale, colour, VALIDATOR.check(report.build()));
    }

    private static String text(Locale locale, boolean colour, ValidationResult result) {
        return text(new OutputSettings(locale, Severity.ERROR, colour), List.of(result));
    }

    private static String text(OutputSettings settings, List<ValidationResult> results) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ResultWriter writer = OutputFormat.TEXT.open(bytes, settings)) {
            results.forEach(writer::write);
            writer.finish(BatchResult.of(results, Severity.ERROR));
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
