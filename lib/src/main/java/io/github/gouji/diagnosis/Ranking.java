package io.github.gouji.diagnosis;

import io.github.gouji.finding.Finding;
import io.github.gouji.report.CellKey;
import io.github.gouji.rule.FormNames;
import io.github.gouji.rule.Message;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes repairs of the explanations of one table: the likeliest few, with a confidence and in words. */
final class Ranking {

    /** Repairs that are told of one table: the calibration holds for the first, and further ones are rarely right. */
    private static final int MOST = 5;

    private final CountTable table;
    private final List<Finding> findings;
    private final Wording wording;

    /**
     * A ranking.
     *
     * @param table the table
     * @param findings what was found about its counts
     * @param names what its cells are called
     */
    Ranking(CountTable table, List<Finding> findings, FormNames names) {
        this.table = table;
        this.findings = findings;
        this.wording = new Wording(table, names);
    }

    /**
     * The repairs.
     *
     * @param explanations the explanations, the likeliest first
     * @param proven whether there are no others of this size
     */
    List<Repair> repairs(List<Explanation> explanations, boolean proven) {
        double[] confidences = new Confidence(table).of(explanations, proven);
        List<Repair> repairs = new ArrayList<>();
        for (Explanation explanation : explanations.subList(0, Math.min(MOST, explanations.size()))) {
            List<Finding> resolved = resolved(explanation.solution());
            int sums = (int) resolved.stream().filter(this::isFailedSum).count();
            Message reason = repairs.isEmpty() && confidences[0] <= Repair.DECIDED
                    ? wording.recheck(alike(explanations)).orElse(wording.reason(explanation, sums, proven))
                    : wording.reason(explanation, sums, proven);
            repairs.add(new Repair(
                    repairs.size() + 1,
                    confidences[repairs.size()],
                    table.kind(),
                    changes(explanation.slips().stream().map(Slip::cell), explanation.solution()),
                    changes(explanation.follows().stream(), explanation.solution()),
                    reason.in(Locale.CHINESE),
                    reason.in(Locale.ENGLISH),
                    resolved.stream().map(Finding::fingerprint).toList()));
        }
        return repairs;
    }

    /** Those that differ from the likeliest only in the row: one cell, in the same column, off by as much. */
    private List<Explanation> alike(List<Explanation> explanations) {
        Explanation first = explanations.get(0);
        if (first.slips().size() != 1) {
            return List.of();
        }
        return explanations.stream()
                .filter(other -> other.slips().size() == 1)
                .filter(other -> table.key(cell(other)).column()
                        == table.key(cell(first)).column())
                .filter(other -> missing(other) == missing(first))
                .toList();
    }

    private static int cell(Explanation explanation) {
        return explanation.slips().get(0).cell();
    }

    private long missing(Explanation explanation) {
        return explanation.solution().counts()[cell(explanation)] - table.counts()[cell(explanation)];
    }

    private List<Repair.Change> changes(Stream<Integer> cells, Solution solution) {
        return cells.map(cell -> new Repair.Change(
                        table.key(cell),
                        table.figure(cell).value(),
                        solution.isDetermined(cell) ? BigDecimal.valueOf(solution.counts()[cell]) : null))
                .toList();
    }

    /** A failed sum is resolved if all its cells are counts now; an unusable cell, if it got one. */
    private List<Finding> resolved(Solution solution) {
        Set<CellKey> open =
                Arrays.stream(solution.undetermined()).mapToObj(table::key).collect(Collectors.toSet());
        Set<CellKey> changed =
                Arrays.stream(solution.cells()).mapToObj(table::key).collect(Collectors.toSet());
        return findings.stream()
                .filter(finding -> finding.cells().stream().noneMatch(open::contains))
                .filter(finding -> isFailedSum(finding) || changed.containsAll(finding.cells()))
                .toList();
    }

    private boolean isFailedSum(Finding finding) {
        return table.relations().stream().anyMatch(relation -> relation.isSubjectOf(finding));
    }
}
