package io.github.gouji.rule.rollup;

import io.github.gouji.rule.Examination;
import io.github.gouji.rule.Rule;
import io.github.gouji.rule.RuleFamily;
import java.util.List;

/** A government's report held against those of the units below: rules {@code rollup.*}. */
public final class RollUpRules implements RuleFamily<RollUp> {

    @Override
    public List<Rule> rules() {
        return List.of(SumRule.RULE, RollUp.MISSING, RollUp.TWICE);
    }

    @Override
    public void check(RollUp units, Examination examination) {
        units.check(examination);
    }
}
