package io.github.gouji.rule.years;

import io.github.gouji.report.AnnualReport;

/**
 * A report, and what became of the search for that of the year before.
 *
 * @param report the report that is checked
 * @param previous that of the year before, or why there is none
 */
public record TwoYears(AnnualReport report, PreviousReports.Found previous) {}
