package io.github.gouji;

import io.github.gouji.ValidationResult.Status;
import io.github.gouji.constraint.Severity;
import io.github.gouji.finding.Finding;
import io.github.gouji.rule.Rule;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** What the check of many files came to: counts only, so that it stays small however many files there were. */
public final class BatchResult {

    private static final Comparator<RuleCount> WORST_RULE = Comparator.comparing(
                    (RuleCount count) -> count.rule().severity())
            .thenComparing(RuleCount::findings)
            .reversed()
            .thenComparing(count -> count.rule().id());

    private static final Comparator<OrganizationCount> WORST_ORGANIZATION = Comparator.comparing(
                    OrganizationCount::errors)
            .thenComparing(OrganizationCount::warnings)
            .thenComparing(OrganizationCount::infos)
            .reversed()
            .thenComparing(OrganizationCount::organization);

    private final int files;
    private final Map<Severity, Integer> findings;
    private final Map<Status, Integer> statuses;
    private final List<String> skipped;
    private final List<String> notFinished;

    private final List<RuleCount> rules;
    private final List<OrganizationCount> organizations;

    /**
     * How often one rule found something.
     *
     * @param rule the rule
     * @param findings its findings
     * @param files the files in which it has any
     */
    public record RuleCount(Rule rule, int findings, int files) {}

    /**
     * What was found in the reports of one organisation.
     *
     * @param organization its name; of a file without one, the file
     * @param files number of files
     * @param errors number of errors
     * @param warnings number of warnings
     * @param infos number of infos
     */
    public record OrganizationCount(String organization, int files, int errors, int warnings, int infos) {}

    private BatchResult(Tally tally) {
        files = tally.files;
        findings = new EnumMap<>(tally.findings);
        statuses = new EnumMap<>(tally.statuses);
        skipped = List.copyOf(tally.skipped);
        notFinished = List.copyOf(tally.notFinished);
        rules = tally.rules.values().stream().sorted(WORST_RULE).toList();
        organizations =
                tally.organizations.values().stream().sorted(WORST_ORGANIZATION).toList();
    }

    /**
     * What these results come to.
     *
     * @param failOn the mildest severity that counts as failed
     */
    public static BatchResult of(Collection<ValidationResult> results, Severity failOn) {
        Tally tally = new Tally(failOn);
        results.forEach(tally::add);
        return tally.toResult();
    }

    /** Number of files, skipped ones not counted. */
    public int files() {
        return files;
    }

    /** Number of files that ended in this way. */
    public int count(Status status) {
        return statuses.getOrDefault(status, 0);
    }

    /** Number of findings of this severity. */
    public int count(Severity severity) {
        return findings.getOrDefault(severity, 0);
    }

    /** The rules that found something: the most severe first, then those with the most findings. */
    public List<RuleCount> rules() {
        return rules;
    }

    /** The organisations whose reports were checked: those with the most errors first, then warnings, then infos. */
    public List<OrganizationCount> organizations() {
        return organizations;
    }

    /** Files in folders that are no submissions: of another kind, hidden, locks of an office suite. */
    public List<String> skipped() {
        return skipped;
    }

    /** Files whose check broke off by a fault of Gouji itself; each also counts as unreadable. */
    public List<String> notFinished() {
        return notFinished;
    }

    /** Counts as results come in. */
    static final class Tally {

        private final Severity failOn;
        private int files;
        private final Map<Severity, Integer> findings = new EnumMap<>(Severity.class);
        private final Map<Status, Integer> statuses = new EnumMap<>(Status.class);
        private final Map<Rule, RuleCount> rules = new LinkedHashMap<>();
        private final Map<String, OrganizationCount> organizations = new LinkedHashMap<>();
        private final List<String> skipped = new ArrayList<>();
        private final List<String> notFinished = new ArrayList<>();

        Tally(Severity failOn) {
            this.failOn = failOn;
        }

        void add(ValidationResult result) {
            files++;
            statuses.merge(result.status(failOn), 1, Integer::sum);
            result.findings().forEach(finding -> findings.merge(finding.severity(), 1, Integer::sum));
            addRules(result.findings());
            if (result.reports().isEmpty()) {
                addOrganization(result.file(), result.fileFindings());
            }
            for (CheckedReport report : result.reports()) {
                addOrganization(report.report().organization().orElse(result.file()), report.findings());
            }
        }

        private void addRules(List<Finding> found) {
            Map<Rule, Long> perRule = found.stream()
                    .collect(Collectors.groupingBy(Finding::rule, LinkedHashMap::new, Collectors.counting()));
            perRule.forEach((rule, count) -> rules.merge(
                    rule,
                    new RuleCount(rule, count.intValue(), 1),
                    (a, b) -> new RuleCount(rule, a.findings() + b.findings(), a.files() + b.files())));
        }

        private void addOrganization(String name, List<Finding> found) {
            OrganizationCount count = new OrganizationCount(
                    name, 1, count(found, Severity.ERROR), count(found, Severity.WARNING), count(found, Severity.INFO));
            organizations.merge(
                    name,
                    count,
                    (a, b) -> new OrganizationCount(
                            name,
                            a.files() + b.files(),
                            a.errors() + b.errors(),
                            a.warnings() + b.warnings(),
                            a.infos() + b.infos()));
        }

        private static int count(List<Finding> found, Severity severity) {
            return (int) found.stream()
                    .filter(finding -> finding.severity() == severity)
                    .count();
        }

        void skip(String file) {
            skipped.add(Objects.requireNonNull(file));
        }

        void notFinished(String file) {
            notFinished.add(Objects.requireNonNull(file));
        }

        BatchResult toResult() {
            return new BatchResult(this);
        }
    }
}
