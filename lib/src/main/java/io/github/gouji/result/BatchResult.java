package io.github.gouji.result;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.gouji.constraint.Severity;
import io.github.gouji.result.ValidationResult.Status;
import io.github.gouji.rule.Rule;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the check of many files came to: counts only, so that it stays small however many files there were. */
public final class BatchResult {

    private static final Comparator<RuleCount> WORST_RULE = Comparator.comparing(RuleCount::errors)
            .thenComparing(RuleCount::warnings)
            .thenComparing(RuleCount::infos)
            .reversed()
            .thenComparing(count -> count.rule().id());

    private static final Comparator<OrganizationCount> WORST_ORGANIZATION = Comparator.comparing(
                    OrganizationCount::errors)
            .thenComparing(OrganizationCount::warnings)
            .thenComparing(OrganizationCount::infos)
            .reversed()
            .thenComparing(OrganizationCount::organization);

    /** Nobody counts on with it. */
    private final BatchTally tally;

    private final int files;
    private final Map<Severity, Integer> findings;
    private final Map<Status, Integer> statuses;
    private final List<String> skipped;
    private final List<String> notFinished;
    private final List<String> unusedPrevious;
    private final List<String> units;
    private final int listedUnits;

    private final List<RuleCount> rules;
    private final List<OrganizationCount> organizations;
    private final int known;
    private final int passedWithRemarks;
    private final int newlyUnreadable;
    private final List<Baseline.Entry> vanished;
    private final @Nullable Ledger ledger;
    private final @Nullable Attendance attendance;

    /**
     * How often one rule found something.
     *
     * @param rule the rule
     * @param severity of its most severe finding
     * @param errors number of errors
     * @param warnings number of warnings
     * @param infos number of infos
     * @param files the files in which it has any
     */
    public record RuleCount(Rule rule, Severity severity, int errors, int warnings, int infos, int files) {

        /** Its findings. */
        public int findings() {
            return errors + warnings + infos;
        }
    }

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

    BatchResult(BatchTally tally) {
        this(tally, null, null);
    }

    private BatchResult(BatchTally tally, @Nullable Ledger ledger, @Nullable Attendance attendance) {
        this.tally = tally;
        this.ledger = ledger;
        this.attendance = attendance;
        files = tally.files();
        findings = new EnumMap<>(tally.findings());
        statuses = new EnumMap<>(tally.statuses());
        skipped = List.copyOf(tally.skipped());
        notFinished = List.copyOf(tally.notFinished());
        unusedPrevious = List.copyOf(tally.unusedPrevious());
        units = List.copyOf(tally.units());
        listedUnits = tally.listedUnits();
        rules = tally.rules().stream().sorted(WORST_RULE).toList();
        organizations =
                tally.organizations().stream().sorted(WORST_ORGANIZATION).toList();
        known = tally.known();
        passedWithRemarks = tally.passedWithRemarks();
        newlyUnreadable = tally.newlyUnreadable();
        vanished = List.copyOf(tally.vanished());
    }

    /**
     * What these results come to.
     *
     * @param failOn the mildest severity that counts as failed
     */
    public static BatchResult of(Collection<ValidationResult> results, Severity failOn) {
        BatchTally tally = new BatchTally(failOn, Baseline.none());
        results.forEach(tally::add);
        return tally.result();
    }

    /** The same with what a follow-up found. */
    BatchResult with(@Nullable Ledger newLedger, @Nullable Attendance newAttendance) {
        return new BatchResult(tally, newLedger, newAttendance);
    }

    /** What became of the findings of a check of before; empty if it was held against none. */
    public Optional<Ledger> ledger() {
        return Optional.ofNullable(ledger);
    }

    /** Who on a list of units reported; empty if there is no list. */
    public Optional<Attendance> attendance() {
        return Optional.ofNullable(attendance);
    }

    /** Number of files, skipped ones not counted. */
    public int files() {
        return files;
    }

    /** Number of files that ended in this way. */
    public int count(Status status) {
        return statuses.getOrDefault(status, 0);
    }

    /** Number of files that passed and in which there is a warning, or an error that is known, all the same. */
    public int passedWithRemarks() {
        return passedWithRemarks;
    }

    /** Number of findings of this severity. */
    public int count(Severity severity) {
        return findings.getOrDefault(severity, 0);
    }

    /** The rules that found something: those with the most errors first, then warnings, then infos. */
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

    /** Files of the year before that could not be read, or in which there is no report. */
    public List<String> unusedPrevious() {
        return unusedPrevious;
    }

    /** Of a roll-up the units whose figures were added up, in the order of their files. */
    public List<String> units() {
        return units;
    }

    /** Of a roll-up the number of names on the list of units of which there is a report, for whatever year. */
    public int listedUnits() {
        return listedUnits;
    }

    /** Number of findings that the baseline lists. */
    public int known() {
        return known;
    }

    /** Number of files that could not be read for a reason that the baseline does not list. */
    public int newlyUnreadable() {
        return newlyUnreadable;
    }

    /** Findings that the baseline lists for reports of this batch and that are gone. */
    public List<Baseline.Entry> vanished() {
        return vanished;
    }

    /**
     * What the JSON output says after the reports: {@code skipped}, {@code summary} and what else there is; mappers of
     * Jackson 2 and 3 write it so.
     */
    @JsonValue
    public Map<String, @Nullable Object> toJson() {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("skipped", skipped);
        if (!unusedPrevious.isEmpty()) {
            json.put("unusedPrevious", unusedPrevious);
        }
        if (!units.isEmpty()) {
            json.put("units", units);
        }
        json.put("summary", summary());
        if (known > 0 || !vanished.isEmpty()) {
            Map<String, Object> baseline = new LinkedHashMap<>();
            baseline.put("known", known);
            baseline.put(
                    "vanished", vanished.stream().map(Baseline.Entry::toJson).toList());
            json.put("baseline", baseline);
        }
        ledger().ifPresent(told -> json.put("ledger", told.toJson()));
        attendance().ifPresent(told -> json.put("attendance", told.toJson()));
        return json;
    }

    /** The counts, as JSON names them. */
    @Override
    public String toString() {
        return summary().toString();
    }

    private Map<String, Integer> summary() {
        Map<String, Integer> summary = new LinkedHashMap<>();
        summary.put("files", files);
        summary.put("passed", count(Status.PASSED));
        summary.put("failed", count(Status.FAILED));
        summary.put("unreadable", count(Status.UNREADABLE));
        summary.put("notChecked", count(Status.NOT_CHECKED));
        summary.put("errors", count(Severity.ERROR));
        summary.put("warnings", count(Severity.WARNING));
        summary.put("infos", count(Severity.INFO));
        return summary;
    }
}
