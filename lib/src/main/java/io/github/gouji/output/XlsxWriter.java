package io.github.gouji.output;

import io.github.gouji.constraint.Severity;
import io.github.gouji.finding.Finding;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.result.BatchResult;
import io.github.gouji.result.BatchResult.RuleCount;
import io.github.gouji.result.CheckedReport;
import io.github.gouji.rule.Words;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** A workbook for the office: the findings, the files, the rules. Rows go to a temporary file as they come. */
final class XlsxWriter extends EntryWriter {

    /** Rows that wait before they go to the file: a few kilobytes, whatever the batch. */
    private static final int ROWS_IN_MEMORY = 50;

    private final OutputStream stream;
    private final SXSSFWorkbook workbook;
    private final Locale locale;
    private final FindingList list;
    private final XlsxSheet findings;
    private final XlsxSheet files;

    XlsxWriter(OutputStream stream, OutputSettings settings) {
        super(settings);
        this.stream = stream;
        this.workbook = new SXSSFWorkbook(ROWS_IN_MEMORY);
        this.locale = settings.locale();
        this.list = new FindingList(locale);
        XlsxStyles styles = new XlsxStyles(workbook);
        this.findings =
                new XlsxSheet(workbook.createSheet(in("问题", "findings")), styles, list.titles(), FindingList.widths());
        this.files = new XlsxSheet(
                workbook.createSheet(in("文件", "files")),
                styles,
                List.of(
                        in("文件", "file"),
                        in("单位", "organisation"),
                        in("年度", "year"),
                        in("结论", "status"),
                        in("错误", "errors"),
                        in("警告", "warnings"),
                        in("提示", "infos")),
                List.of(50, 30, 8, 12, 8, 8, 8));
    }

    @Override
    void writeEntry(ReportEntry entry) {
        for (Finding finding : entry.findings()) {
            findings.add(list.row(entry, finding), finding.severity(), FindingList.severityColumn());
        }
        Optional<AnnualReport> report = entry.checked().map(CheckedReport::report);
        List<Object> row = new ArrayList<>();
        row.add(PlainText.of(entry.file()));
        row.add(PlainText.of(report.flatMap(AnnualReport::organization).orElse("")));
        row.add(report.flatMap(AnnualReport::year).<Object>map(BigDecimal::new).orElse(""));
        row.add(StatusText.of(entry.status()).name(locale));
        for (Severity severity : List.of(Severity.ERROR, Severity.WARNING, Severity.INFO)) {
            row.add(BigDecimal.valueOf(entry.count(severity)));
        }
        files.add(row);
    }

    @Override
    void writeEnd(BatchResult summary) throws IOException {
        XlsxSheet rules = new XlsxSheet(
                workbook.createSheet(in("规则", "rules")),
                files.styles(),
                List.of(
                        in("规则", "rule"),
                        in("程度", "severity"),
                        in("处数", "findings"),
                        in("文件数", "files"),
                        in("内容", "statement"),
                        in("依据", "basis")),
                List.of(26, 8, 8, 8, 60, 50));
        for (RuleCount count : summary.rules()) {
            List<Object> row = List.of(
                    count.rule().id(),
                    SeverityText.of(count.severity()).name(locale),
                    BigDecimal.valueOf(count.findings()),
                    BigDecimal.valueOf(count.files()),
                    count.rule().statement(locale),
                    count.rule().basis());
            rules.add(row, count.severity(), 1);
        }
        summary.skipped().forEach(file -> files.add(List.of(PlainText.of(file), "", "", in("跳过", "skipped"))));
        List.of(findings, files, rules).forEach(XlsxSheet::finish);
        // the same results are the same bytes whenever they are written
        workbook.getXSSFWorkbook()
                .getProperties()
                .getCoreProperties()
                .setCreated(Optional.of(Date.from(Instant.EPOCH)));
        workbook.write(stream);
    }

    private String in(String zh, String en) {
        return new Words(zh, en).in(locale);
    }

    @Override
    void closeStream() throws IOException {
        workbook.close();
        stream.close();
    }
}
