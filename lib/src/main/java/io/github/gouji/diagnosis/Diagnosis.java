package io.github.gouji.diagnosis;

import io.github.gouji.finding.Finding;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.Equation;
import io.github.gouji.report.EquationResult;
import io.github.gouji.report.ReportTable;
import io.github.gouji.report.TableKind;
import io.github.gouji.rule.FormNames;
import io.github.gouji.rule.narrative.StatedFigure;
import io.github.gouji.rule.narrative.StatedFigures;
import io.github.gouji.rule.years.PreviousReport;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Tells which cells of a report are likely wrong and what was meant in them: for each table with findings about its
 * sums or with cells that are no counts, the smallest sets of changes that make all its equations hold, the likeliest
 * first. For {@code ReportValidator}; users meet its {@link Repair}s.
 */
public final class Diagnosis {

    private static final Set<String> NO_COUNT = Set.of("cell.not-a-number", "cell.negative", "cell.fraction");

    private final AnnualReport report;
    private final List<Finding> findings;
    private final @Nullable PreviousReport previous;
    private @Nullable List<StatedFigure> stated;

    private Diagnosis(AnnualReport report, List<Finding> findings, @Nullable PreviousReport previous) {
        this.report = report;
        this.previous = previous;
        this.findings = findings.stream().filter(Diagnosis::isAboutCounts).toList();
    }

    /**
     * The explanations of a report's findings, table by table, the likeliest of each table first. Without a finding
     * there is no repair.
     *
     * @param report the report
     * @param findings what was found in it
     * @param previous the report of the year before, which tells what was carried over; {@code null} if it is not at hand
     */
    public static List<Repair> of(AnnualReport report, List<Finding> findings, @Nullable PreviousReport previous) {
        return new Diagnosis(report, findings, previous).repairs();
    }

    private List<Repair> repairs() {
        return Stream.of(TableKind.APPLICATIONS, TableKind.REVIEW)
                .map(report::table)
                .flatMap(Optional::stream)
                .flatMap(table -> repairs(table).stream())
                .toList();
    }

    private List<Repair> repairs(ReportTable table) {
        List<Finding> own = findings.stream()
                .filter(finding -> finding.table().filter(table.kind()::equals).isPresent())
                .toList();
        if (own.isEmpty()) {
            return List.of();
        }
        CountTable counts = CountTable.of(table, equations(table.kind()));
        if (counts.isConsistent()) {
            return List.of();
        }
        Judgement judgement = new Judgement(counts, new Suspicion(counts, ZeroStyle.of(report)));
        Candidates candidates = new Candidates(counts, judgement);
        List<Solution> solutions = candidates.solutions();
        Evidence evidence = evidence(counts, solutions.size());
        List<Explanation> explanations = solutions.stream()
                .map(solution -> judgement.explain(solution, evidence))
                .sorted(Explanation.LIKELIEST_FIRST)
                .toList();
        return new Ranking(counts, own, FormNames.of(report)).repairs(explanations, candidates.areComplete());
    }

    /** The text is read only where it may decide between solutions. */
    private Evidence evidence(CountTable counts, int solutions) {
        return new Evidence(counts, solutions > 1 ? stated() : List.of(), previous);
    }

    private List<StatedFigure> stated() {
        if (stated == null) {
            stated = StatedFigures.of(report);
        }
        return stated;
    }

    /**
     * The equations that the figures are to satisfy. One that fails without a finding has its reason, such as rows
     * beyond the form that make up the difference: it says nothing, and neither does what follows from it.
     */
    private List<Equation> equations(TableKind kind) {
        Set<Equation> excused = report.equationResults().stream()
                .filter(EquationResult::isFailed)
                .map(EquationResult::equation)
                .filter(Equation::isBase)
                .filter(equation -> findings.stream().noneMatch(finding -> Relation.isAbout(finding, equation)))
                .collect(Collectors.toSet());
        return report.equations().stream()
                .filter(equation -> equation.table() == kind)
                .filter(equation -> !excused.contains(equation)
                        && equation.impliedBy().stream().noneMatch(excused::contains))
                .toList();
    }

    private static boolean isAboutCounts(Finding finding) {
        return NO_COUNT.contains(finding.rule().id())
                || finding.rule().family().equals("applications")
                || finding.rule().family().equals("review");
    }
}
