package io.github.gouji.rule;

import io.github.gouji.constraint.Severity;
import io.github.gouji.report.AnnualReport;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One run of the rules over one report: what failed, what passed, and what could not be evaluated and why. Given to the
 * validator per call as Hibernate Validator's constraint-validator payload; under plain {@code @Valid} it makes its own,
 * of which only the faults remain. Not shared by threads.
 */
public final class Examination {

    private final RuleSettings settings;
    private boolean seen;
    private final List<Fault> faults = new ArrayList<>();
    private final Map<Rule, Message> notEvaluated = new LinkedHashMap<>();
    private final Map<Rule, Boolean> passed = new LinkedHashMap<>();

    /** A run under these settings. */
    public Examination(RuleSettings settings) {
        this.settings = settings;
    }

    /** The settings that it runs under. */
    public RuleSettings settings() {
        return settings;
    }

    /** Tells what is examined: of a report read from pictures no single reading makes an error. */
    public void begin(AnnualReport report) {
        seen = report.isSeen();
    }

    /** Notes a fault; nothing if its rule is switched off. */
    public void fail(Fault fault) {
        boolean oneReading = seen && fault.severity() == Severity.ERROR;
        failProved(oneReading ? fault.severity(Severity.WARNING) : fault);
    }

    /** Notes a fault in figures that are certain, wherever they were read. */
    public void failProved(Fault fault) {
        if (settings.isEnabled(fault.rule())) {
            faults.add(settings.adjust(fault));
        }
    }

    /** Notes that a rule was evaluated; it passed if no fault of it is noted. */
    public void evaluated(Rule rule) {
        passed.put(rule, true);
    }

    /** Notes that none of these rules could be evaluated, and why. */
    public void notEvaluated(List<Rule> rules, Message reason) {
        rules.forEach(rule -> notEvaluated(rule, reason));
    }

    /** Notes that a rule, or part of it, could not be evaluated, and why. The first reason stands. */
    public void notEvaluated(Rule rule, Message reason) {
        notEvaluated.putIfAbsent(rule, reason);
    }

    /** The faults in the order in which they were noted. */
    public List<Fault> faults() {
        return List.copyOf(faults);
    }

    /** Whether a fault of this rule is noted. */
    public boolean hasFailed(Rule rule) {
        return faults.stream().anyMatch(fault -> fault.rule().equals(rule));
    }

    /** The rules that were evaluated without a fault. */
    public List<Rule> passed() {
        return passed.keySet().stream()
                .filter(settings::isEnabled)
                .filter(rule -> !hasFailed(rule))
                .filter(rule -> !notEvaluated.containsKey(rule))
                .toList();
    }

    /** The rules that could not be evaluated, or only in part, without a fault; each with the reason. */
    public Map<Rule, Message> notEvaluated() {
        Map<Rule, Message> open = new LinkedHashMap<>(notEvaluated);
        open.keySet().removeIf(rule -> hasFailed(rule) || !settings.isEnabled(rule));
        return open;
    }
}
