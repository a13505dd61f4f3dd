package io.github.gouji.diagnosis;

import io.github.gouji.report.AnnualReport;
import java.util.List;

/**
 * A report with errors that are known.
 *
 * @param report the report
 * @param injections its wrong cells
 */
record FaultyReport(AnnualReport report, List<Injection> injections) {

    /** Whether anything tells that it is wrong: an equation that fails or cannot be evaluated. */
    boolean isSuspicious() {
        return report.equationResults().stream().anyMatch(result -> result.isFailed() || !result.isEvaluable());
    }
}
