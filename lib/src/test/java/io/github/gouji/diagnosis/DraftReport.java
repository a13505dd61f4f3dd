package io.github.gouji.diagnosis;

import io.github.gouji.document.Place;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.ApplicantType;
import io.github.gouji.report.ApplicationRow;
import io.github.gouji.report.CellKey;
import io.github.gouji.report.Figure;
import io.github.gouji.report.Outcome;
import io.github.gouji.report.Passage;
import io.github.gouji.report.ReportFormat;
import io.github.gouji.report.ReportTable;
import io.github.gouji.report.ReviewBlock;
import io.github.gouji.report.ReviewOutcome;
import io.github.gouji.report.Section;
import io.github.gouji.report.TableKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Tables 三 and 四 of a report in the making: what is written in each cell. */
final class DraftReport {

    private final ReportFormat format;
    private final String zero;
    private final Map<CellKey, String> written = new TreeMap<>();
    private final Map<Integer, List<Passage>> text = new TreeMap<>();

    /**
     * A draft without figures.
     *
     * @param zero how it writes a count of 0: {@code 0}, nothing, or a mark such as {@code -}
     */
    DraftReport(ReportFormat format, String zero) {
        this.format = format;
        this.zero = zero;
    }

    /** The form of 2021 with 0 in every cell of both tables. */
    static DraftReport zeros(String zero) {
        DraftReport draft = new DraftReport(ReportFormat.FORMAT_2021, zero);
        for (TableKind kind : List.of(TableKind.APPLICATIONS, TableKind.REVIEW)) {
            draft.format.table(kind).cells().forEach(cell -> draft.set(cell, 0));
        }
        return draft;
    }

    ReportFormat format() {
        return format;
    }

    List<CellKey> cells() {
        return List.copyOf(written.keySet());
    }

    List<CellKey> cells(TableKind kind) {
        return written.keySet().stream().filter(cell -> cell.table() == kind).toList();
    }

    /** The rows of table 三. */
    List<ApplicationRow> rows() {
        return format.table(TableKind.APPLICATIONS).rows().stream()
                .map(row -> (ApplicationRow) row.key())
                .toList();
    }

    /** The rows that say what became of applications. */
    List<ApplicationRow> results() {
        return format.table(TableKind.APPLICATIONS).rows().stream()
                .filter(row -> row.outcome() != null && row.outcome() != Outcome.TOTAL)
                .map(row -> (ApplicationRow) row.key())
                .toList();
    }

    long count(CellKey cell) {
        String text = written.get(cell);
        return text.chars().allMatch(Character::isDigit) && !text.isEmpty() ? Long.parseLong(text) : 0;
    }

    long count(ApplicationRow row, ApplicantType column) {
        return count(CellKey.of(row, column));
    }

    DraftReport set(CellKey cell, long count) {
        written.put(cell, count == 0 ? zero : String.valueOf(count));
        return this;
    }

    DraftReport set(ApplicationRow row, ApplicantType column, long count) {
        return set(CellKey.of(row, column), count);
    }

    DraftReport set(ReviewBlock block, ReviewOutcome column, long count) {
        return set(CellKey.of(block, column), count);
    }

    /** Writes anything into a cell. */
    DraftReport write(CellKey cell, String text) {
        written.put(cell, text);
        return this;
    }

    /** Adds a paragraph to section 一. */
    DraftReport text(String paragraph) {
        return section(1, paragraph);
    }

    /** Adds a paragraph to a section. */
    DraftReport section(int number, String paragraph) {
        text.computeIfAbsent(number, none -> new ArrayList<>()).add(new Passage(paragraph, Place.UNKNOWN));
        return this;
    }

    AnnualReport build() {
        AnnualReport.Builder report = AnnualReport.builder()
                .format(format)
                .year(format.firstYear())
                .table(table(TableKind.APPLICATIONS))
                .table(table(TableKind.REVIEW));
        text.forEach((number, paragraphs) -> report.section(
                new Section(number, "", Section.TITLES.get(number - 1), Place.UNKNOWN, paragraphs, 0, 0)));
        return report.build();
    }

    /** A table of it with all equations of the form. */
    CountTable counts(TableKind kind) {
        return CountTable.of(
                table(kind),
                format.equations().stream()
                        .filter(equation -> equation.table() == kind)
                        .toList());
    }

    private ReportTable table(TableKind kind) {
        ReportTable.Builder table = ReportTable.builder(kind);
        cells(kind).forEach(cell -> table.figure(cell, Figure.read(written.get(cell), Place.UNKNOWN)));
        return table.build();
    }
}
