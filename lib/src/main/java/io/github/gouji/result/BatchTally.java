package io.github.gouji.result;

import io.github.gouji.constraint.Severity;
import io.github.gouji.finding.Finding;
import io.github.gouji.result.BatchResult.OrganizationCount;
import io.github.gouji.result.BatchResult.RuleCount;
import io.github.gouji.result.ValidationResult.Status;
import io.github.gouji.rule.Rule;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Counts as results come in, such as those of a stream that is no batch; not shared by threads. */
public final class BatchTally {

    private final Severity failOn;
    private final Baseline baseline;
    private final Map<Severity, Integer> findings = new EnumMap<>(Severity.class);
    private final Map<Status, Integer> statuses = new EnumMap<>(Status.class);
    private final Map<Rule, RuleCount> rules = new LinkedHashMap<>();
    private final Map<String, OrganizationCount> organizations = new LinkedHashMap<>();
    private final List<String> skipped = new ArrayList<>();
    private final List<String> notFinished = new ArrayList<>();
    private final List<String> unusedPrevious = new ArrayList<>();
    private final List<String> units = new ArrayList<>();
    private int listedUnits;
    private final Set<String> knownSeen = new HashSet<>();
    private final Set<String> subjects = new HashSet<>();
    private boolean rollUp;
    private int files;
    private int known;
    private int passedWithRemarks;
    private int newlyUnreadable;

    /**
     * Nothing counted yet.
     *
     * @param failOn the mildest severity that counts as failed
     * @param baseline findings that are known
     */
    public BatchTally(Severity failOn, Baseline baseline) {
        this.failOn = failOn;
        this.baseline = baseline;
    }

    /** Counts a result. */
    public void add(ValidationResult result) {
        files++;
        Status status = result.status(failOn);
        statuses.merge(status, 1, Integer::sum);
        if (status == Status.UNREADABLE && !result.findings().stream().allMatch(Finding::isKnown)) {
            newlyUnreadable++;
        }
        if (status == Status.PASSED
                && result.findings().stream().anyMatch(finding -> finding.severity() != Severity.INFO)) {
            passedWithRemarks++;
        }
        addFindings(result.findings());
        if (result.reports().isEmpty()) {
            addOrganization(result.file(), result.fileFindings());
            subjects.add(Baseline.subject("", 0, result.file()));
        }
        for (CheckedReport report : result.reports()) {
            addOrganization(report.report().organization().orElse(result.file()), report.findings());
            subjects.add(Baseline.subject(report, result.file()));
        }
    }

    private void addFindings(List<Finding> found) {
        for (Finding finding : found) {
            findings.merge(finding.severity(), 1, Integer::sum);
            if (finding.isKnown()) {
                known++;
                knownSeen.add(finding.fingerprint());
            }
        }
        found.stream().collect(Collectors.groupingBy(Finding::rule)).forEach(this::addRule);
    }

    private void addRule(Rule rule, List<Finding> found) {
        Severity worst = found.stream()
                .map(Finding::severity)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        rules.merge(
                rule,
                new RuleCount(
                        rule,
                        worst,
                        count(found, Severity.ERROR),
                        count(found, Severity.WARNING),
                        count(found, Severity.INFO),
                        1),
                (a, b) -> new RuleCount(
                        rule,
                        a.severity().compareTo(b.severity()) > 0 ? a.severity() : b.severity(),
                        a.errors() + b.errors(),
                        a.warnings() + b.warnings(),
                        a.infos() + b.infos(),
                        a.files() + b.files()));
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
        return (int)
                found.stream().filter(finding -> finding.severity() == severity).count();
    }

    /** Tells of a file that is no submission. */
    public void skip(String file) {
        skipped.add(Objects.requireNonNull(file));
    }

    /** Tells of a file whose check broke off by a fault of Gouji. */
    public void notFinished(String file) {
        notFinished.add(Objects.requireNonNull(file));
    }

    /** Tells of a file of the year before that could not be read, or in which there is no report. */
    public void unusedPrevious(String file) {
        unusedPrevious.add(Objects.requireNonNull(file));
    }

    /**
     * Tells that this is a roll-up of these units.
     *
     * @param listed of how many names on the list of units there is a report
     */
    public void rolledUp(List<String> names, int listed) {
        rollUp = true;
        units.addAll(names);
        listedUnits = listed;
    }

    int listedUnits() {
        return listedUnits;
    }

    int passedWithRemarks() {
        return passedWithRemarks;
    }

    List<String> units() {
        return units;
    }

    int files() {
        return files;
    }

    Map<Severity, Integer> findings() {
        return findings;
    }

    Map<Status, Integer> statuses() {
        return statuses;
    }

    Collection<RuleCount> rules() {
        return rules.values();
    }

    Collection<OrganizationCount> organizations() {
        return organizations.values();
    }

    List<String> skipped() {
        return skipped;
    }

    List<String> notFinished() {
        return notFinished;
    }

    List<String> unusedPrevious() {
        return unusedPrevious;
    }

    int known() {
        return known;
    }

    int newlyUnreadable() {
        return newlyUnreadable;
    }

    /** What it comes to so far. */
    public BatchResult result() {
        return new BatchResult(this);
    }

    /** Known findings of what was checked that did not come up again. */
    List<Baseline.Entry> vanished() {
        return baseline.entries().stream()
                .filter(entry -> subjects.contains(entry.subject()))
                .filter(entry -> !knownSeen.contains(entry.fingerprint()))
                .filter(entry ->
                        entry.rule().startsWith("file.") || entry.rule().startsWith("rollup.") == rollUp)
                .toList();
    }
}
