package io.github.gouji.finding;

import io.github.gouji.rule.Message;
import io.github.gouji.rule.Rule;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What became of one rule on one report. */
public final class RuleOutcome {

    /** The three ways in which a rule can end. */
    public enum Verdict {
        /** Evaluated, nothing found. */
        PASSED,
        /** At least one finding. */
        FAILED,
        /** Could not be evaluated, or only in part; the reason says why. */
        NOT_EVALUATED
    }

    private final Rule rule;
    private final Verdict verdict;
    private final @Nullable Message reason;

    private RuleOutcome(Rule rule, Verdict verdict, @Nullable Message reason) {
        this.rule = Objects.requireNonNull(rule);
        this.verdict = verdict;
        this.reason = reason;
    }

    /** A rule that was evaluated without a finding. */
    public static RuleOutcome passed(Rule rule) {
        return new RuleOutcome(rule, Verdict.PASSED, null);
    }

    /** A rule with at least one finding. */
    public static RuleOutcome failed(Rule rule) {
        return new RuleOutcome(rule, Verdict.FAILED, null);
    }

    static RuleOutcome notEvaluated(Rule rule, Message reason) {
        return new RuleOutcome(rule, Verdict.NOT_EVALUATED, Objects.requireNonNull(reason));
    }

    /** The rule. */
    public Rule rule() {
        return rule;
    }

    /** How it ended. */
    public Verdict verdict() {
        return verdict;
    }

    /** Why it could not be evaluated; empty otherwise. */
    public Optional<String> reason(Locale locale) {
        return Optional.ofNullable(reason).map(message -> message.in(locale));
    }

    @Override
    public String toString() {
        return rule.id() + " " + verdict;
    }
}
