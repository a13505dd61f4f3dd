package io.github.gouji.result;

import io.github.gouji.constraint.Severity;
import io.github.gouji.finding.Finding;
import io.github.gouji.finding.RuleOutcome.Verdict;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.CellKey;
import io.github.gouji.report.IssueDate;
import io.github.gouji.result.Attendance.Line;
import io.github.gouji.result.Attendance.Presence;
import io.github.gouji.result.Ledger.Item;
import io.github.gouji.result.Ledger.State;
import io.github.gouji.rule.rollup.UnitRoll;
import io.github.gouji.rule.rollup.UnitRoll.Counted;
import io.github.gouji.rule.rollup.UnitRoll.Roll;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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

    /** The rule over cells that hold no number: no sum over them says anything. */
    private static final String NOT_A_NUMBER = "cell.not-a-number";

    private final @Nullable PriorRun prior;
    private final UnitList units;
    private final Severity failOn;
    private final List<Item> found = new ArrayList<>();
    private final Set<String> subjects = new HashSet<>();
    /** Of each report the rules that could be evaluated, and the cells of which nothing can be said. */
    private final Set<String> evaluated = new HashSet<>();

    private final Set<String> unreadable = new HashSet<>();
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
        this.prior = prior;
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
            Optional<CheckedReport> checked = single.reports().stream().findFirst();
            String organization = checked.map(CheckedReport::report)
                    .flatMap(AnnualReport::organization)
                    .orElse("");
            int year = checked.map(CheckedReport::report)
                    .flatMap(AnnualReport::year)
                    .orElse(0);
            if (prior != null) {
                subjects.add(Baseline.subject(organization, year, single.file()));
                subjects.add(single.file());
                single.findings().forEach(finding -> found.add(item(finding, organization, year, single)));
                String subject = Baseline.subject(organization, year, single.file());
                checked.ifPresent(report -> note(report, subject));
            }
            if (!units.names().isEmpty()) {
                checked.ifPresentOrElse(report -> attend(report, single), () -> unread.add(single));
            }
        }
    }

    private void note(CheckedReport checked, String subject) {
        checked.outcomes().stream()
                .filter(outcome -> outcome.verdict() != Verdict.NOT_EVALUATED)
                .forEach(outcome -> evaluated.add(key(subject, outcome.rule().id())));
        checked.findings().stream()
                .filter(finding -> finding.rule().id().equals(NOT_A_NUMBER))
                .flatMap(finding -> finding.cells().stream())
                .forEach(cell -> unreadable.add(key(subject, cell.toString())));
    }

    private static String key(String subject, String of) {
        return subject + "\u0000" + of;
    }

    private static Item item(Finding finding, String organization, int year, ValidationResult result) {
        return new Item(
                State.NEW,
                organization,
                year,
                result.file(),
                finding.rule().id(),
                finding.severity(),
                finding.message(),
                finding.cells().stream().map(CellKey::toString).toList(),
                finding.fingerprint());
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
        return summary.with(prior == null ? null : ledger(prior), units.names().isEmpty() ? null : attendance());
    }

    /** By fingerprint; then, since other numbers make another fingerprint, by rule and cells of the same report. */
    private Ledger ledger(PriorRun before) {
        Map<String, Item> now = new LinkedHashMap<>();
        found.forEach(item -> now.putIfAbsent(item.fingerprint(), item));
        Set<String> known = before.findings().stream().map(Item::fingerprint).collect(Collectors.toSet());
        Map<String, Deque<Item>> changed = new HashMap<>();
        now.values().stream()
                .filter(item ->
                        !known.contains(item.fingerprint()) && !item.cells().isEmpty())
                .forEach(item -> changed.computeIfAbsent(sameCells(item), any -> new ArrayDeque<>())
                        .add(item));
        List<Item> items = new ArrayList<>();
        Set<String> told = new HashSet<>();
        for (Item item : before.findings()) {
            if (told.add(item.fingerprint())) {
                Item current = now.remove(item.fingerprint());
                if (current == null) {
                    current = changed.getOrDefault(sameCells(item), new ArrayDeque<>())
                            .poll();
                    now.values().remove(current);
                }
                items.add(current != null ? current.as(State.OPEN) : item.as(gone(item)));
            }
        }
        now.values().stream()
                .filter(item -> item.severity().compareTo(mildestNew) >= 0)
                .forEach(items::add);
        return new Ledger(items);
    }

    private static String sameCells(Item item) {
        return String.join("\u0000", item.subject(), item.rule(), item.cells().toString());
    }

    /**
     * What became of a finding that is there no more. It is mended if its rule was evaluated over the cells that it was
     * about: one that is switched off, or has no table or number left to look at, shows nothing. A report that names
     * another unit or year now is known by its file.
     */
    private State gone(Item item) {
        if (!subjects.contains(item.subject())) {
            return subjects.contains(item.file()) ? State.MENDED : State.NOT_SENT;
        }
        boolean ofTheFile = item.rule().startsWith("file.");
        boolean looked = ofTheFile || evaluated.contains(key(item.subject(), item.rule()));
        boolean readable = item.cells().stream().noneMatch(cell -> unreadable.contains(key(item.subject(), cell)));
        return looked && readable ? State.MENDED : State.OPEN;
    }

    private Attendance attendance() {
        int year = roll.usualYear().orElse(0);
        Roll present = roll.of(year);
        Map<String, Line> listed = new LinkedHashMap<>();
        units.names().forEach(name -> listed.put(name, missing(name, null)));
        unread.forEach(result -> named(result.file()).ifPresent(name -> listed.put(name, missing(name, result))));
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
        return new Attendance(year, lines);
    }

    /** The unit that the name of a file tells, the longest of several: 青河镇中学.pdf is not from 青河镇. */
    private Optional<String> named(String file) {
        String name = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
        return units.names().stream().filter(name::contains).max(Comparator.comparing(String::length));
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
