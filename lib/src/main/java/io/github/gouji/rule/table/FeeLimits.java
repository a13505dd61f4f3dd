package io.github.gouji.rule.table;

import io.github.gouji.rule.OrganizationKind;
import io.github.gouji.rule.RuleSettings;
import io.github.gouji.rule.Threshold;
import java.math.BigDecimal;
import java.util.List;

/**
 * What an organisation can at most take in administrative fees a year, in 万元. Far above what is known (all provinces
 * together take some 4 000 亿元), so that more than this is almost surely printed in 元.
 */
final class FeeLimits {

    /** For a township or 街道. */
    private static final Threshold TOWNSHIP = limit("township", 30_000);

    /** For a department of a county. */
    private static final Threshold COUNTY_DEPARTMENT = limit("county-department", 300_000);

    /** For a county. */
    private static final Threshold COUNTY = limit("county", 500_000);

    /** For a city and its departments. */
    private static final Threshold CITY = limit("city", 2_000_000);

    /** For a province and its departments, and where the name does not tell the level. */
    private static final Threshold PROVINCE = limit("province", 10_000_000);

    static final List<Threshold> ALL = List.of(TOWNSHIP, COUNTY_DEPARTMENT, COUNTY, CITY, PROVINCE);

    private FeeLimits() {}

    private static Threshold limit(String name, long standard) {
        return Threshold.of(PlausibleDisclosureRules.UNIT_RULE, name, standard);
    }

    static BigDecimal of(OrganizationKind kind, RuleSettings settings) {
        boolean department = kind.form() == OrganizationKind.Form.DEPARTMENT;
        return settings.threshold(
                switch (kind.level()) {
                    case TOWNSHIP -> TOWNSHIP;
                    case COUNTY -> department ? COUNTY_DEPARTMENT : COUNTY;
                    case CITY -> CITY;
                    case PROVINCE, UNKNOWN -> PROVINCE;
                });
    }
}
