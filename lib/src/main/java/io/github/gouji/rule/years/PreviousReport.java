package io.github.gouji.rule.years;

import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.ApplicationRow;
import io.github.gouji.report.CellKey;
import io.github.gouji.report.FormKey;
import io.github.gouji.report.ReportFormat;
import io.github.gouji.report.TableKind;
import io.github.gouji.rule.KnownFigures;
import io.github.gouji.rule.OrganizationName;
import io.github.gouji.rule.narrative.CellSum;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a later report is compared with: a report without its texts, small enough to keep ten thousand. */
public final class PreviousReport {

    private final OrganizationName organization;
    private final @Nullable Integer year;
    private final @Nullable ReportFormat format;
    private final Set<TableKind> tables = EnumSet.noneOf(TableKind.class);
    private final KnownFigures figures;
    private final NarrativeSketch overview;
    private final NarrativeSketch problems;

    private PreviousReport(AnnualReport report) {
        organization = OrganizationName.of(report.organization().orElse(""));
        year = report.year().orElse(null);
        format = report.format().orElse(null);
        for (TableKind kind : TableKind.values()) {
            report.table(kind).ifPresent(table -> tables.add(kind));
        }
        figures = KnownFigures.of(report);
        overview = NarrativeSketch.of(report, DuplicateRule.OVERVIEW);
        problems = NarrativeSketch.of(report, DuplicateRule.PROBLEMS);
    }

    /** What is kept of a report. */
    public static PreviousReport of(AnnualReport report) {
        return new PreviousReport(report);
    }

    /** Who reported. */
    public OrganizationName organization() {
        return organization;
    }

    /** The year that it reports on; empty if it does not say. */
    public Optional<Integer> year() {
        return Optional.ofNullable(year);
    }

    /** The variant of the form that its tables follow. */
    Optional<ReportFormat> format() {
        return Optional.ofNullable(format);
    }

    /** Whether it has the table. */
    boolean has(TableKind kind) {
        return tables.contains(kind);
    }

    /** The number in a cell; empty if the cell is absent, blank or no number. */
    public Optional<BigDecimal> number(CellKey cell) {
        return figures.number(cell);
    }

    /** What was carried forward of one column of table 三, a blank counting as 0; empty if it is absent or unreadable. */
    public Optional<BigDecimal> carriedForward(FormKey column) {
        return addend(new CellKey(TableKind.APPLICATIONS, ApplicationRow.CARRIED_FORWARD, column));
    }

    /** The value in a sum, in which a blank counts as 0; empty if the cell is absent or unreadable. */
    Optional<BigDecimal> addend(CellKey cell) {
        return figures.addend(cell);
    }

    /**
     * What a sum of cells amounts to; rows that its variant of the form does not have are left out. Empty if one of the
     * others is no number: a blank total may have been forgotten.
     */
    Optional<BigDecimal> amount(CellSum sum) {
        if (format == null) {
            return Optional.empty();
        }
        Optional<BigDecimal> minus = sum.minus().isEmpty() ? Optional.of(BigDecimal.ZERO) : amount(format, sum.minus());
        return amount(format, sum.plus()).flatMap(plus -> minus.map(plus::subtract));
    }

    private Optional<BigDecimal> amount(ReportFormat form, List<CellKey> cells) {
        List<CellKey> own = cells.stream()
                .filter(cell -> form.table(cell.table()).row(cell.row()).isPresent())
                .toList();
        boolean known =
                !own.isEmpty() && own.stream().allMatch(cell -> number(cell).isPresent());
        return known ? own.stream().map(cell -> number(cell).get()).reduce(BigDecimal::add) : Optional.empty();
    }

    /** The sketch of one of the two sections that are compared. */
    NarrativeSketch sketch(int section) {
        return section == DuplicateRule.OVERVIEW ? overview : problems;
    }

    /** Whether another report of the same year states the same figures. */
    boolean statesTheSame(PreviousReport other) {
        return figures.isSame(other.figures);
    }
}
