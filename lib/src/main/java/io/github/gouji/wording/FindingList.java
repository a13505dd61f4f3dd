package io.github.gouji.wording;

import io.github.gouji.diagnosis.Repair;
import io.github.gouji.diagnosis.Repair.Change;
import io.github.gouji.finding.Finding;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.CellKey;
import io.github.gouji.report.FormKey;
import io.github.gouji.report.TableKind;
import io.github.gouji.result.CheckedReport;
import io.github.gouji.rule.FormNames;
import io.github.gouji.rule.Message;
import io.github.gouji.rule.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The findings as a list for an office: a row for each, numbers as {@link BigDecimal}, all else as text. Where a repair
 * is decided a row names the cell that it changes; what the equation says is the message's.
 */
public final class FindingList {

    /** The columns, with their width in characters: what a person reads first, narrow enough for paper; what identifies it last. */
    private enum Column {
        SEVERITY("程度", "severity", 8),
        ORGANIZATION("单位", "organisation", 16),
        RULE("规则", "rule", 13),
        TABLE("表", "table", 8),
        ROW("行", "row", 18),
        COLUMN("列", "column", 9),
        ORIGINAL("原值", "original", 9),
        SUGGESTED("应改为", "suggested", 9),
        CONFIDENCE("把握", "confidence", 7),
        MESSAGE("说明", "message", 40),
        PLACE("位置", "place", 14),
        YEAR("年度", "year", 7),
        FILE("文件", "file", 36),
        BASIS("依据", "basis", 40),
        RULE_ID("规则编号", "rule id", 24),
        FINGERPRINT("标识", "fingerprint", 18);

        private final Words title;
        private final int width;

        Column(String zh, String en, int width) {
            this.title = new Words(zh, en);
            this.width = width;
        }
    }

    private static final Words UNDECIDED = new Words("请核对", "to be checked");

    private final Locale locale;

    public FindingList(Locale locale) {
        this.locale = locale;
    }

    public List<String> titles() {
        return Arrays.stream(Column.values())
                .map(column -> column.title.in(locale))
                .toList();
    }

    public static List<Integer> widths() {
        return Arrays.stream(Column.values()).map(column -> column.width).toList();
    }

    /** The column in which the severity stands. */
    public static int severityColumn() {
        return Column.SEVERITY.ordinal();
    }

    /** How many columns, from the left, are for people; the others are for finding it again. */
    public static int readColumns() {
        return Column.PLACE.ordinal() + 1;
    }

    public List<Object> row(ReportEntry entry, Finding finding) {
        Optional<AnnualReport> report = entry.checked().map(CheckedReport::report);
        Optional<Repair> repair = entry.likeliestRepair(finding);
        List<Object> row = new ArrayList<>();
        row.add(SeverityText.of(finding.severity()).name(locale) + SeverityText.known(finding, locale));
        row.add(PlainText.of(report.flatMap(AnnualReport::organization).orElse("")));
        row.add(finding.rule().name(locale));
        row.addAll(subject(finding, changes(finding, entry), report.map(FormNames::of)));
        row.addAll(repair.map(found -> change(found, finding, entry)).orElseGet(() -> words(finding, entry)));
        row.add(message(finding, repair, entry));
        row.add(PlaceText.of(finding, entry, locale));
        row.add(report.flatMap(AnnualReport::year).<Object>map(BigDecimal::new).orElse(""));
        row.add(PlainText.of(entry.file()));
        row.add(finding.rule().basis());
        row.add(finding.rule().id());
        row.add(finding.fingerprint());
        return row;
    }

    private List<String> subject(Finding finding, List<Change> changes, Optional<FormNames> names) {
        if (finding.table().isEmpty() || names.isEmpty()) {
            return List.of("", "", "");
        }
        TableKind table = finding.table().get();
        List<CellKey> wrong = changes.stream().map(Change::cell).toList();
        List<FormKey> rows = wrong.isEmpty()
                ? FindingSubject.row(finding).stream().toList()
                : wrong.stream().map(CellKey::row).toList();
        List<FormKey> columns = wrong.isEmpty()
                ? FindingSubject.column(finding).stream().toList()
                : wrong.stream().map(CellKey::column).toList();
        return List.of(
                FormNames.table(table).in(locale),
                joined(rows, row -> names.get().row(table, row)),
                joined(columns, column -> names.get().column(table, column)));
    }

    /** What a decided repair changes in the cells of a finding; if it is elsewhere, all that it changes. */
    private static List<Change> changes(Finding finding, ReportEntry entry) {
        List<Change> own = entry.toChange(finding);
        return own.isEmpty()
                ? entry.likeliestRepair(finding)
                        .filter(Repair::isDecided)
                        .map(Repair::cells)
                        .orElse(List.of())
                : own;
    }

    /** What the wrong cells say, what was meant, and how sure that is; nothing of it where none is decided. */
    private List<Object> change(Repair repair, Finding finding, ReportEntry entry) {
        if (!repair.isDecided()) {
            return List.of(OriginalText.of(finding, entry, locale), UNDECIDED.in(locale), "");
        }
        RepairText text = new RepairText(repair, entry, locale);
        List<Change> changes = changes(finding, entry);
        Object suggested = changes.size() == 1 && changes.get(0).suggested() != null
                ? changes.get(0).suggested()
                : joined(changes, text::suggested);
        return List.of(joined(changes, text::original), suggested, RepairText.confidence(repair));
    }

    /** What stands there and what words should say; numbers that differ are no words, and which is wrong is not said. */
    private List<Object> words(Finding finding, ReportEntry entry) {
        Optional<Object> expected = finding.expected().filter(value -> !(value instanceof BigDecimal));
        return List.of(OriginalText.of(finding, entry, locale), text(expected), "");
    }

    private String text(Optional<Object> value) {
        return value.map(words -> PlainText.of(Message.text(words, locale))).orElse("");
    }

    /**
     * What is wrong. A decided repair has columns of its own; where none is decided the first of its findings names the
     * candidates, before all else, and the others need not name them again.
     */
    private String message(Finding finding, Optional<Repair> repair, ReportEntry entry) {
        String message = PlainText.of(finding.message(locale));
        return repair.filter(found -> !found.isDecided() && isFirst(finding, found, entry))
                .map(found -> new RepairText(found, entry, locale).told() + new Words("。", ". ").in(locale) + message)
                .orElse(message);
    }

    private static boolean isFirst(Finding finding, Repair repair, ReportEntry entry) {
        return entry.findingsByNeed().stream()
                .filter(each -> repair.resolves().contains(each.fingerprint()))
                .limit(1)
                .anyMatch(finding::equals);
    }

    private static <T> String joined(List<T> parts, Function<T, String> name) {
        return parts.stream().map(name).collect(Collectors.joining("；"));
    }
}
