package io.github.gouji.rule.years;

import io.github.gouji.report.AnnualReport;
import io.github.gouji.rule.Examination;
import io.github.gouji.rule.Message;
import io.github.gouji.rule.narrative.GrowthRule;
import java.util.List;

/** A report held against that of the same organisation for the year before: rules {@code years.*} and {@code
 * narrative.growth}. */
public final class YearRules {

    private static final List<String> IDS =
            List.of(CarriedOverRule.ID, StockRules.IN_FORCE_ID, StockRules.ITEMS_ID, JumpRule.ID, DuplicateRule.ID);

    private YearRules() {}

    /** Checks a report against that of the year before. */
    public static void check(AnnualReport report, PreviousReport previous, Examination examination) {
        ReportPair pair = new ReportPair(report, previous, examination);
        CarriedOverRule.check(pair);
        StockRules.check(pair);
        JumpRule.check(pair);
        DuplicateRule.check(pair);
        GrowthRule.check(report, previous::amount, examination);
    }

    /** Notes why a report is held against no other. */
    public static void notEvaluated(Message reason, Examination examination) {
        IDS.forEach(rule -> examination.notEvaluated(rule, reason));
    }
}
