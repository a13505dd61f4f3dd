package io.github.gouji.rule;

import java.util.List;

/**
 * A family of rules: the one door by which rules come in. It names its rules, checks them all, and is listed once, in
 * {@link io.github.gouji.rule.catalog.Families}. Keeps no state, so that threads can share it.
 *
 * @param <S> what it needs: a report, a report with that of the year before, a report with those of its units
 */
public interface RuleFamily<S> {

    /** Its rules, in the catalogue's order. */
    List<Rule> rules();

    /** The numbers that its rules compare with and a user may change. */
    default List<Threshold> thresholds() {
        return List.of();
    }

    /**
     * Checks, and notes every rule of the family as failed, evaluated or not evaluated.
     *
     * @param subject what is checked
     * @param examination where to note it
     */
    void check(S subject, Examination examination);
}
