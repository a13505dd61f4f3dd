package io.github.gouji.output;

import io.github.gouji.constraint.Severity;
import io.github.gouji.paper.ListSheet;
import io.github.gouji.result.BatchResult;
import io.github.gouji.result.BatchResult.RuleCount;
import io.github.gouji.result.ValidationResult.Status;
import io.github.gouji.rule.Words;
import io.github.gouji.wording.PlainText;
import io.github.gouji.wording.SeverityText;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

/** The sheet of what a run came to: files by how they ended, findings by severity and by rule, files left out. */
final class XlsxOverview {

    private final ListSheet sheet;
    private final BatchResult summary;
    private final Locale locale;

    XlsxOverview(ListSheet sheet, BatchResult summary, Locale locale) {
        this.sheet = sheet;
        this.summary = summary;
        this.locale = locale;
    }

    void write() {
        sheet.addTitles(List.of(in("文件", "files"), in("份数", "number")));
        for (Status status : Status.values()) {
            count(status.name(locale), summary.count(status));
            if (status == Status.PASSED && summary.passedWithRemarks() > 0) {
                count(in("其中有提醒", "of them with remarks"), summary.passedWithRemarks());
            }
        }
        count(in("合计", "in all"), summary.files());
        blank();
        sheet.addTitles(List.of(in("问题", "findings"), in("处数", "number")));
        for (Severity severity : SeverityText.WORST_FIRST) {
            count(SeverityText.of(severity).name(locale), summary.count(severity));
        }
        if (summary.known() > 0) {
            count(in("其中已知", "of them known"), summary.known());
        }
        addRules();
        if (!summary.skipped().isEmpty()) {
            blank();
            sheet.addTitles(List.of(in("跳过（不是报送文件）", "skipped, no submissions")));
            summary.skipped().forEach(file -> sheet.add(List.of(PlainText.of(file))));
        }
    }

    private void addRules() {
        if (summary.rules().isEmpty()) {
            return;
        }
        blank();
        sheet.addTitles(List.of(
                in("规则", "rule"),
                in("程度", "severity"),
                in("错误", "errors"),
                in("警告", "warnings"),
                in("提示", "infos"),
                in("文件数", "files"),
                in("内容", "statement")));
        for (RuleCount count : summary.rules()) {
            List<Object> row = List.of(
                    count.rule().name(locale),
                    SeverityText.of(count.severity()).name(locale),
                    BigDecimal.valueOf(count.errors()),
                    BigDecimal.valueOf(count.warnings()),
                    BigDecimal.valueOf(count.infos()),
                    BigDecimal.valueOf(count.files()),
                    count.rule().statement(locale));
            sheet.add(row, count.severity(), 1);
        }
    }

    private void count(String what, int number) {
        sheet.add(List.of(what, BigDecimal.valueOf(number)));
    }

    private void blank() {
        sheet.add(List.of());
    }

    private String in(String zh, String en) {
        return new Words(zh, en).in(locale);
    }
}
