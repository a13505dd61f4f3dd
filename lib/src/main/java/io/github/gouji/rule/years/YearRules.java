package io.github.gouji.rule.years;

import io.github.gouji.rule.Examination;
import io.github.gouji.rule.Rule;
import io.github.gouji.rule.RuleFamily;
import io.github.gouji.rule.Threshold;
import io.github.gouji.rule.narrative.GrowthRule;
import java.util.List;
import java.util.Objects;

/**
 * A report held against that of the same organisation for the year before: rules {@code years.*}, and {@code
 * narrative.growth}, which the catalogue has among those of the narrative.
 */
public final class YearRules implements RuleFamily<TwoYears> {

    @Override
    public List<Rule> rules() {
        return List.of(CarriedOverRule.RULE, StockRules.IN_FORCE, StockRules.ITEMS, JumpRule.RULE, DuplicateRule.RULE);
    }

    @Override
    public List<Threshold> thresholds() {
        return List.of(JumpRule.FACTOR, JumpRule.LEAST, DuplicateRule.LIKENESS);
    }

    @Override
    public void check(TwoYears years, Examination examination) {
        PreviousReport previous = years.previous().report();
        if (previous == null) {
            examination.notEvaluated(
                    rules(), Objects.requireNonNull(years.previous().reason()));
            return;
        }
        ReportPair pair = new ReportPair(years.report(), previous, examination);
        CarriedOverRule.check(pair);
        StockRules.check(pair);
        JumpRule.check(pair);
        DuplicateRule.check(pair);
        GrowthRule.check(years.report(), previous::amount, examination);
    }
}
