package io.github.gouji.rule.table;

import io.github.gouji.rule.OrganizationKind;
import java.math.BigDecimal;

/**
 * What an organisation can at most take in administrative fees a year, in 万元. Far above what is known (all provinces
 * together take some 4 000 亿元), so that more than this is almost surely printed in 元.
 */
final class FeeLimits {

    private FeeLimits() {}

    static BigDecimal of(OrganizationKind kind) {
        boolean department = kind.form() == OrganizationKind.Form.DEPARTMENT;
        return BigDecimal.valueOf(
                switch (kind.level()) {
                    case TOWNSHIP -> 30_000;
                    case COUNTY -> department ? 300_000 : 500_000;
                    case CITY -> 2_000_000;
                    case PROVINCE, UNKNOWN -> 10_000_000;
                });
    }
}
