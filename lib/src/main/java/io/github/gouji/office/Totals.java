package io.github.gouji.office;

import io.github.gouji.constraint.Severity;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.CellKey;
import io.github.gouji.report.Figure;
import io.github.gouji.report.FormColumn;
import io.github.gouji.report.ReportFormat;
import io.github.gouji.report.TableKind;
import io.github.gouji.result.CheckedReport;
import io.github.gouji.result.Doubt;
import io.github.gouji.result.UnitList;
import io.github.gouji.result.ValidationResult;
import io.github.gouji.rule.rollup.UnitRoll;
import io.github.gouji.wording.PlainText;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The figures of all units added up (汇总表): a workbook with a row for each unit, live sums and the totals as the form
 * prints them, and the three tables of the government's own report. Each unit counts once; reports for other years, and
 * those in the government's own name, do not count and are listed. Used by one thread:
 *
 * <pre>{@code
 * Totals totals = new Totals("清河县人民政府", 2025, UnitList.read(list));
 * validator.checkAll(submissions, totals::add);
 * totals.writeWorkbook(stream);
 * totals.writeTables(stream);
 * }</pre>
 */
public final class Totals {

    private final String organization;
    private final @Nullable Integer wanted;
    private final UnitRoll roll;
    private final Map<String, Source> sources = new LinkedHashMap<>();
    private final List<String> unreadable = new ArrayList<>();
    private final List<String> nameless = new ArrayList<>();

    /** What it comes to so far; {@code null} until somebody asks. */
    private @Nullable Added added;

    /**
     * What is told of a report beside its figures.
     *
     * @param unread what is written where no number can be read
     */
    record Source(
            String file,
            String unit,
            @Nullable Integer year,
            long errors,
            long warnings,
            Map<CellKey, String> unread) {}

    /**
     * Nothing to add up yet.
     *
     * @param organization the government that reports; empty if that is not known
     * @param year the year that it reports on; {@code null} for the year that most of the reports are for
     * @param units who should report; {@link UnitList#unknown()} if that is not known
     */
    public Totals(String organization, @Nullable Integer year, UnitList units) {
        this.organization = Objects.requireNonNull(organization);
        this.wanted = year;
        this.roll = new UnitRoll(organization, units.names());
    }

    /** Takes the reports of a file. */
    public void add(ValidationResult result) {
        added = null;
        if (result.reports().isEmpty()) {
            unreadable.add(result.file());
        }
        for (CheckedReport checked : result.reports()) {
            AnnualReport report = checked.report();
            if (report.organization().isEmpty() && report.year().isEmpty()) {
                nameless.add(result.file());
                continue;
            }
            String id = result.reports().size() == 1 && !sources.containsKey(result.file())
                    ? result.file()
                    : result.file() + " #" + (sources.size() + 1);
            roll.add(id, report);
            sources.put(id, source(result.file(), checked));
        }
    }

    /** Files with figures of which nothing says whose and of which year, such as a workbook of sums: not added. */
    public List<String> nameless() {
        return List.copyOf(nameless);
    }

    /** Files that could not be read as reports. */
    public List<String> unreadable() {
        return List.copyOf(unreadable);
    }

    private static Source source(String file, CheckedReport checked) {
        AnnualReport report = checked.report();
        Map<CellKey, String> unread = new HashMap<>();
        for (TableKind kind : TableKind.values()) {
            report.table(kind)
                    .ifPresent(table -> table.figures().forEach((cell, figure) -> {
                        if (figure.isUnreadable() || isInYuan(figure)) {
                            unread.put(cell, PlainText.of(figure.text()));
                        }
                    }));
        }
        return new Source(
                PlainText.of(file),
                PlainText.of(report.organization().orElse("")),
                report.year().orElse(null),
                count(checked, Severity.ERROR),
                count(checked, Severity.WARNING),
                Map.copyOf(unread));
    }

    /** The form wants 万元; an amount in another unit is not added. */
    private static boolean isInYuan(Figure figure) {
        return figure.unit().equals("元");
    }

    private static long count(CheckedReport checked, Severity severity) {
        return checked.findings().stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    /** The year that is added up; empty if none was given and no report says one. */
    public Optional<Integer> year() {
        return Optional.ofNullable(wanted).or(roll::usualYear);
    }

    /** Units that count. */
    public List<String> units() {
        return added().roll().counted().stream().map(UnitRoll.Counted::name).toList();
    }

    /**
     * A unit that sent reports with different figures, of which one counts.
     *
     * @param unit the unit
     * @param counted the file that counts: the first
     * @param others the files that do not count
     */
    public record SeveralReports(String unit, String counted, List<String> others) {
        public SeveralReports {
            Objects.requireNonNull(unit);
            Objects.requireNonNull(counted);
            others = List.copyOf(others);
        }
    }

    /** Units that sent reports with different figures: which of them holds, somebody has to say. */
    public List<SeveralReports> severalReports() {
        return added().differing().stream()
                .map(unit -> new SeveralReports(unit.name(), unit.id(), unit.again()))
                .toList();
    }

    /** Names on the list that could mean several of the units: these count, and the name counts as missing. */
    public List<Doubt> doubts() {
        return added().doubts();
    }

    /** Names on the list of which there is no report for the year. */
    public List<String> missing() {
        return added().roll().missing();
    }

    /** Files whose reports are for another year, of units without one for this. */
    public List<String> otherYears() {
        return added().roll().otherYears();
    }

    /**
     * Writes the workbook ({@code .xlsx}); the stream is not closed.
     *
     * @throws IllegalStateException if Apache POI was left out of the class path
     */
    public void writeWorkbook(OutputStream stream) throws IOException {
        Drawing.writeSealed(stream, to -> new TotalsWorkbook(added(), sources, unreadable).write(to));
    }

    /**
     * Writes the three tables of the government's own report as a Word file ({@code .docx}); the stream is not closed.
     *
     * @throws IllegalStateException if Apache POI was left out of the class path
     */
    public void writeTables(OutputStream stream) throws IOException {
        Drawing.writeSealed(stream, to -> new TotalsDocument(added()).write(to));
    }

    private Added added() {
        Added known = added;
        if (known == null) {
            int year = year().orElse(ReportFormat.newest().firstYear());
            ReportFormat format = ReportFormat.ofYear(year).orElse(ReportFormat.newest());
            known = Added.of(organization, year, format, roll.of(year));
            added = known;
        }
        return known;
    }

    /** Whether cells of a column are added up. */
    static boolean isAdded(ReportFormat format, CellKey cell) {
        return format.table(cell.table())
                .column(cell.column())
                .filter(FormColumn::isAdditive)
                .isPresent();
    }
}
