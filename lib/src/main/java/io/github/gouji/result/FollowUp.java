package io.github.gouji.result;

import io.github.gouji.constraint.Severity;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.IssueDate;
import io.github.gouji.result.Attendance.Line;
import io.github.gouji.result.Attendance.Presence;
import io.github.gouji.rule.rollup.UnitRoll;
import io.github.gouji.rule.rollup.UnitRoll.Counted;
import io.github.gouji.rule.rollup.UnitRoll.Roll;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Holds a check against one of before, and against a list of who should report. Takes results as they come; used by one
 * thread:
 *
 * <pre>{@code
 * FollowUp followUp = new FollowUp(PriorRun.read(stream), UnitList.read(list), Severity.ERROR);
 * BatchResult summary = validator.checkAll(submissions, result -> {
 *     followUp.add(result);
 *     writer.write(result);
 * });
 * writer.finish(followUp.of(summary));
 * }</pre>
 */
public final class FollowUp {

    /** The rule of which a finding says that a report is late; or, being an error, that it is too early. */
    private static final String DEADLINE = "report.deadline";

    private final @Nullable LedgerDraft ledger;
    private final UnitList units;
    private final Severity failOn;
    private Severity mildestNew = Severity.INFO;
    private final Map<String, Line> reports = new LinkedHashMap<>();
    private final List<ValidationResult> unread = new ArrayList<>();
    private final UnitRoll roll;

    /**
     * Nothing taken yet.
     *
     * @param prior the check of before; {@code null} if there is none
     * @param units who should report; {@link UnitList#unknown()} if that is not known
     * @param failOn the mildest severity that counts as failed
     */
    public FollowUp(@Nullable PriorRun prior, UnitList units, Severity failOn) {
        this.ledger = prior == null ? null : new LedgerDraft(prior);
        this.units = units;
        this.failOn = failOn;
        this.roll = new UnitRoll("", units.names());
    }

    /** Tells what is new only if it is as severe as this; what was there before is told whatever it is. */
    public FollowUp newFrom(Severity mildest) {
        mildestNew = mildest;
        return this;
    }

    /** Takes a result: all of its findings, as one that is left out would count as mended. */
    public void add(ValidationResult result) {
        for (ValidationResult single : result.singly()) {
            if (ledger != null) {
                ledger.add(single);
            }
            if (!units.names().isEmpty()) {
                single.reports().stream()
                        .findFirst()
                        .ifPresentOrElse(report -> attend(report, single), () -> unread.add(single));
            }
        }
    }

    private void attend(CheckedReport checked, ValidationResult result) {
        AnnualReport report = checked.report();
        Optional<IssueDate> issued = report.issueDate();
        boolean late = report.year().isPresent()
                && issued.filter(day -> day.date().getYear() > report.year().get())
                        .isPresent()
                && checked.findings().stream()
                        .anyMatch(finding -> finding.rule().id().equals(DEADLINE));
        String id = reports.containsKey(result.file()) ? result.file() + " #" + reports.size() : result.file();
        roll.add(id, report);
        reports.put(
                id,
                new Line(
                        report.organization().orElse(result.file()),
                        Presence.REPORTED,
                        result.status(failOn),
                        count(result, Severity.ERROR),
                        count(result, Severity.WARNING),
                        report.year().orElse(null),
                        issued.map(IssueDate::date).orElse(null),
                        late,
                        result.file()));
    }

    private static int count(ValidationResult result, Severity severity) {
        return (int) result.findings().stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    /** What a run came to, with the ledger and the list of units where they were asked for. */
    public BatchResult of(BatchResult summary) {
        return summary.with(
                ledger == null ? null : ledger.ledger(mildestNew), units.names().isEmpty() ? null : attendance());
    }

    private Attendance attendance() {
        int year = roll.usualYear().orElse(0);
        Roll present = roll.of(year);
        Map<String, Line> listed = new LinkedHashMap<>();
        units.names().forEach(name -> listed.put(name, missing(name, null)));
        unread.forEach(result ->
                units.namedIn(result.file()).ifPresent(name -> listed.put(name, missing(name, result))));
        List<Line> others = new ArrayList<>();
        for (Counted unit : present.counted()) {
            Line line = Objects.requireNonNull(reports.get(unit.id()));
            if (unit.listedAs().isEmpty()) {
                others.add(as(line, line.unit(), Presence.UNLISTED));
            } else {
                listed.put(unit.listedAs(), as(line, unit.listedAs(), Presence.REPORTED));
            }
        }
        for (String id : present.otherYears()) {
            Line line = Objects.requireNonNull(reports.get(id));
            String name = roll.listedAs(id).orElse(line.unit());
            Line old = as(line, name, Presence.OTHER_YEAR);
            if (!listed.containsKey(name)) {
                others.add(old);
            } else if (Objects.requireNonNull(listed.get(name)).presence() == Presence.MISSING) {
                listed.put(name, old);
            }
        }
        List<Line> lines = new ArrayList<>(listed.values());
        lines.addAll(others);
        return new Attendance(year, lines, Doubt.of(present.doubts()));
    }

    /** A unit that sent nothing, or a file that cannot be read. */
    private Line missing(String name, @Nullable ValidationResult sent) {
        return sent == null
                ? new Line(name, Presence.MISSING, null, 0, 0, null, null, false, "")
                : new Line(
                        name,
                        Presence.MISSING,
                        sent.status(failOn),
                        count(sent, Severity.ERROR),
                        count(sent, Severity.WARNING),
                        null,
                        null,
                        false,
                        sent.file());
    }

    private static Line as(Line line, String name, Presence presence) {
        return new Line(
                name,
                presence,
                line.status(),
                line.errors(),
                line.warnings(),
                line.year(),
                line.issued(),
                line.late(),
                line.file());
    }
}
