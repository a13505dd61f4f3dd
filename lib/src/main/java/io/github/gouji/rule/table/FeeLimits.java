package io.github.gouji.rule.table;

import io.github.gouji.rule.OrganizationKind;
import io.github.gouji.rule.RuleSettings;
import io.github.gouji.rule.Threshold;
import java.math.BigDecimal;

/**
 * What an organisation can at most take in administrative fees a year, in 万元. Far above what is known (all provinces
 * together take some 4 000 亿元), so that more than this is almost surely printed in 元.
 */
final class FeeLimits {

    private FeeLimits() {}

    static BigDecimal of(OrganizationKind kind, RuleSettings settings) {
        boolean department = kind.form() == OrganizationKind.Form.DEPARTMENT;
        return settings.threshold(
                switch (kind.level()) {
                    case TOWNSHIP -> Threshold.FEE_OF_TOWNSHIP;
                    case COUNTY -> department ? Threshold.FEE_OF_COUNTY_DEPARTMENT : Threshold.FEE_OF_COUNTY;
                    case CITY -> Threshold.FEE_OF_CITY;
                    case PROVINCE, UNKNOWN -> Threshold.FEE_OF_PROVINCE;
                });
    }
}
