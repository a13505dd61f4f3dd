package io.github.gouji;

import io.github.gouji.report.AnnualReport;
import io.github.gouji.rule.RuleSettings;
import io.github.gouji.rule.rollup.RollUp;
import io.github.gouji.rule.years.PreviousReports;
import java.util.List;
import java.util.function.Function;

/**
 * Checks files that were read, each under the settings for it.
 *
 * @param rules the rules
 * @param settings the validator's own settings
 * @param settingsFile what a configuration file says for a file
 */
record FileChecks(RuleEngine rules, RuleSettings settings, SettingsFile settingsFile) {

    /** Checks the reports of a file, each also against that of the year before. */
    ValidationResult check(ValidationResult read, PreviousReports previous) {
        RuleSettings here = settings(read.file());
        return checked(read, read.reports(), report -> rules.check(report, here, previous.find(report)));
    }

    /** Holds the first report of a file against those of units. */
    ValidationResult check(ValidationResult read, RollUp units) {
        RuleSettings here = settings(read.file());
        return checked(read, read.reports().subList(0, 1), report -> rules.check(report, here, units));
    }

    /** The settings for a file of this name. */
    RuleSettings settings(String file) {
        return settingsFile.of(file, settings);
    }

    private static ValidationResult checked(
            ValidationResult read, List<CheckedReport> reports, Function<AnnualReport, CheckedReport> check) {
        List<CheckedReport> checked =
                reports.stream().map(CheckedReport::report).map(check).toList();
        return new ValidationResult(read.file(), read.fileType(), read.fileFindings(), checked);
    }
}
