package io.github.gouji.diagnosis;

import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.CellKey;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A report with errors that are known.
 *
 * @param report the report
 * @param injections its wrong cells; totals computed from them are not listed
 */
record FaultyReport(AnnualReport report, List<Injection> injections) {

    /** Whether anything tells that it is wrong: an equation that fails or cannot be evaluated. */
    boolean isSuspicious() {
        return report.equationResults().stream().anyMatch(result -> result.isFailed() || !result.isEvaluable());
    }

    /** Whether a repair says just what is wrong with its table and what belongs there. */
    boolean isExplainedBy(Repair repair) {
        Map<CellKey, BigDecimal> truth = injections.stream()
                .filter(injection -> injection.cell().table() == repair.table())
                .collect(Collectors.toMap(Injection::cell, injection -> BigDecimal.valueOf(injection.was())));
        return repair.cells().size() == truth.size()
                && repair.cells().stream()
                        .allMatch(change ->
                                change.suggested() != null && change.suggested().equals(truth.get(change.cell())));
    }
}
