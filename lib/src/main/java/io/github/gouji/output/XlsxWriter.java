package io.github.gouji.output;

import io.github.gouji.constraint.Severity;
import io.github.gouji.finding.Finding;
import io.github.gouji.paper.ListSheet;
import io.github.gouji.paper.SheetStyles;
import io.github.gouji.paper.StreamedWorkbook;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.result.BatchResult;
import io.github.gouji.result.CheckedReport;
import io.github.gouji.rule.Words;
import io.github.gouji.wording.FindingList;
import io.github.gouji.wording.PlainText;
import io.github.gouji.wording.RepairText;
import io.github.gouji.wording.ReportEntry;
import io.github.gouji.wording.SeverityText;
import io.github.gouji.wording.StatusText;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A workbook for the office: what it came to, the findings, the units. Rows go to a temporary file as they come; only
 * to sort reports by need they wait for the last one.
 */
final class XlsxWriter extends EntryWriter {

    /** Rows that wait before they go to the file: a few kilobytes, whatever the batch. */
    private static final int ROWS_IN_MEMORY = 50;

    /** What an office fills in, with its width in characters. */
    private static final List<Words> FOLLOW_UP =
            List.of(new Words("整改情况", "what was done"), new Words("整改人", "by whom"), new Words("整改日期", "when"));

    private static final int FOLLOW_UP_WIDTH = 11;

    private final OutputStream stream;
    private final StreamedWorkbook workbook;
    private final Locale locale;
    private final SheetStyles styles;
    private final FindingList list;
    private final ListSheet overview;
    private final ListSheet findings;
    private final ListSheet units;
    private final Sorted<Rows> rows;

    /** The rows of one report. */
    private record Rows(List<Row> findings, List<Object> unit) {}

    /** A row of the findings. */
    private record Row(List<Object> values, Severity severity) {}

    XlsxWriter(OutputStream stream, OutputSettings settings) {
        super(settings);
        this.stream = stream;
        this.workbook = new StreamedWorkbook(ROWS_IN_MEMORY);
        this.locale = settings.locale();
        this.list = new FindingList(locale);
        this.rows = new Sorted<>(settings.order(), this::add);
        styles = new SheetStyles(workbook);
        int read = FindingList.readColumns();
        overview = new ListSheet(
                workbook.createSheet(in("概况", "overview")), styles, List.of(), List.of(24, 12, 8, 8, 8, 8, 60));
        findings = new ListSheet(
                workbook.createSheet(in("问题清单", "findings")),
                styles,
                withFollowUp(
                        list.titles(),
                        FOLLOW_UP.stream().map(title -> title.in(locale)).toList()),
                withFollowUp(
                        FindingList.widths(),
                        FOLLOW_UP.stream().map(title -> FOLLOW_UP_WIDTH).toList()));
        findings.printColumns(read + FOLLOW_UP.size());
        units = new ListSheet(
                workbook.createSheet(in("各单位", "units")),
                styles,
                List.of(
                        in("单位", "organisation"),
                        in("年度", "year"),
                        in("结论", "status"),
                        in("错误", "errors"),
                        in("警告", "warnings"),
                        in("提示", "infos"),
                        in("首先要改的", "what to change first"),
                        in("文件", "file")),
                List.of(28, 8, 20, 8, 8, 8, 60, 40));
    }

    /** The columns that an office fills in stand beside those that it reads. */
    private static <T> List<T> withFollowUp(List<T> columns, List<T> followUp) {
        int read = FindingList.readColumns();
        return Stream.of(columns.subList(0, read), followUp, columns.subList(read, columns.size()))
                .flatMap(List::stream)
                .toList();
    }

    @Override
    void writeEntry(ReportEntry entry) {
        List<Row> found = entry.findingsByNeed().stream()
                .map(finding ->
                        new Row(withFollowUp(list.row(entry, finding), List.of("", "", "")), finding.severity()))
                .toList();
        rows.add(Need.of(entry), new Rows(found, unit(entry)));
    }

    private List<Object> unit(ReportEntry entry) {
        Optional<AnnualReport> report = entry.checked().map(CheckedReport::report);
        List<Object> row = new ArrayList<>();
        row.add(PlainText.of(report.flatMap(AnnualReport::organization).orElse("")));
        row.add(report.flatMap(AnnualReport::year).<Object>map(BigDecimal::new).orElse(""));
        row.add(StatusText.told(entry, locale));
        for (Severity severity : SeverityText.WORST_FIRST) {
            row.add(BigDecimal.valueOf(entry.count(severity)));
        }
        row.add(entry.findingsByNeed().stream()
                .findFirst()
                .map(finding -> first(finding, entry))
                .orElse(""));
        row.add(PlainText.of(entry.file()));
        return row;
    }

    private String first(Finding finding, ReportEntry entry) {
        return entry.likeliestRepair(finding)
                .map(repair -> new RepairText(repair, entry, locale).told())
                .orElseGet(() -> PlainText.of(finding.message(locale)));
    }

    private void add(Rows report) {
        report.findings().forEach(row -> findings.add(row.values(), row.severity(), FindingList.severityColumn()));
        units.add(report.unit());
    }

    private void add(FollowUpTable table) {
        ListSheet sheet = new ListSheet(workbook.createSheet(table.title()), styles, table.columns(), table.widths());
        table.rows().forEach(sheet::add);
        sheet.filter();
        table.notes().forEach(note -> sheet.add(List.of(note)));
    }

    @Override
    void writeEnd(BatchResult summary) throws IOException {
        rows.finish();
        new XlsxOverview(overview, summary, locale).write();
        findings.filter();
        units.filter();
        List.of(overview, findings, units).forEach(ListSheet::finish);
        summary.attendance().ifPresent(attendance -> add(FollowUpTable.of(attendance, locale)));
        summary.ledger().ifPresent(ledger -> {
            add(FollowUpTable.byUnit(ledger, locale));
            add(FollowUpTable.of(ledger, locale));
        });
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
