package io.github.gouji.rule.rollup;

import io.github.gouji.report.AnnualReport;
import io.github.gouji.rule.KnownFigures;
import org.jspecify.annotations.Nullable;

/**
 * A unit's report as it is added up.
 *
 * @param file the file that it stands in
 * @param label how findings name it: its organisation, or its file if it names none
 * @param name its organisation, below that of the parent
 * @param year the year that it reports on; {@code null} if it does not say
 * @param figures what it states
 */
record UnitReport(
        String file, String label, UnitName name, @Nullable Integer year, KnownFigures figures) {

    static UnitReport of(String file, AnnualReport report, String parent) {
        String organization = report.organization().orElse("");
        UnitName name = UnitName.below(parent, organization);
        return new UnitReport(
                file, name.isEmpty() ? file : organization, name, report.year().orElse(null), KnownFigures.of(report));
    }
}
