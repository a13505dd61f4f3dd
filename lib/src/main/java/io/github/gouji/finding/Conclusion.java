package io.github.gouji.finding;

import io.github.gouji.rule.Examination;
import io.github.gouji.rule.Fault;
import io.github.gouji.rule.Message;
import io.github.gouji.rule.Rule;
import io.github.gouji.rule.catalog.RuleCatalog;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What an examination came to, as callers get it: findings and outcomes of rules. */
public final class Conclusion {

    private static final Map<Rule, Integer> RULES = IntStream.range(
                    0, RuleCatalog.all().size())
            .boxed()
            .collect(Collectors.toUnmodifiableMap(RuleCatalog.all()::get, Function.identity()));

    private static final Comparator<Fault> ORDER = Comparator.comparingInt(
                    (Fault fault) -> fault.table() == null ? -1 : fault.table().ordinal())
            .thenComparingInt(fault -> RULES.getOrDefault(fault.rule(), Integer.MAX_VALUE))
            .thenComparingInt(fault -> fault.table() == null || fault.row() == null
                    ? -1
                    : fault.table().rowKeys().indexOf(fault.row()))
            .thenComparingInt(fault -> fault.table() == null || fault.column() == null
                    ? -1
                    : fault.table().columnKeys().indexOf(fault.column()))
            .thenComparing(fault -> fault.message().in(Locale.ROOT));

    private Conclusion() {}

    /**
     * Faults as findings: table by table, in the catalogue's order, then in the form's.
     *
     * @param subject what the findings are about and stays the same when the file is renamed: organisation and year of
     *     the report, or a digest of an unreadable file
     */
    public static List<Finding> findings(Collection<Fault> faults, String subject) {
        return faults.stream()
                .sorted(ORDER)
                .map(fault -> new Finding(fault, subject))
                .toList();
    }

    /** What the findings of a report are about. */
    public static String subject(Optional<String> organization, Optional<Integer> year) {
        return organization.orElse("") + year.map(String::valueOf).orElse("");
    }

    /** The fingerprint that a finding would have under another subject: in a report that names its organisation otherwise. */
    public static String fingerprint(Finding finding, String subject) {
        return Fingerprint.of(finding.fault(), subject);
    }

    /** A rule, of the user's own too, that could not be evaluated. */
    public static RuleOutcome notEvaluated(Rule rule, Message reason) {
        return RuleOutcome.notEvaluated(rule, reason);
    }

    /** What became of each rule of the catalogue that was examined, in the catalogue's order. */
    public static List<RuleOutcome> outcomes(Examination examination) {
        List<Rule> passed = examination.passed();
        Map<Rule, Message> open = examination.notEvaluated();
        return RuleCatalog.all().stream()
                .flatMap(rule -> {
                    if (examination.hasFailed(rule)) {
                        return Stream.of(RuleOutcome.failed(rule));
                    }
                    if (open.containsKey(rule)) {
                        return Stream.of(RuleOutcome.notEvaluated(rule, open.get(rule)));
                    }
                    return passed.contains(rule) ? Stream.of(RuleOutcome.passed(rule)) : Stream.empty();
                })
                .toList();
    }
}
