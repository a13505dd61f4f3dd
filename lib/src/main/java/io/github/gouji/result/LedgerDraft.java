package io.github.gouji.result;

import io.github.gouji.constraint.Severity;
import io.github.gouji.finding.Conclusion;
import io.github.gouji.finding.Finding;
import io.github.gouji.finding.RuleOutcome;
import io.github.gouji.finding.RuleOutcome.Verdict;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.CellKey;
import io.github.gouji.result.Ledger.Item;
import io.github.gouji.result.Ledger.State;
import io.github.gouji.rule.rollup.NamePairs;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Holds what is found now against what was found before, to tell what became of it. */
final class LedgerDraft {

    /** The rule over cells that hold no number: no sum over them says anything. */
    private static final String NOT_A_NUMBER = "cell.not-a-number";

    private final PriorRun before;
    private final List<Checked> checked = new ArrayList<>();

    /**
     * A report as it was checked now, or a file without one.
     *
     * @param organization who reports; empty if unknown
     * @param year the year; 0 if unknown
     * @param file the file
     * @param findings what is wrong
     * @param evaluated ids of the rules that could be evaluated
     * @param unreadable the cells of which nothing can be said
     */
    private record Checked(
            String organization,
            int year,
            String file,
            List<Finding> findings,
            Set<String> evaluated,
            Set<String> unreadable) {

        static Checked of(ValidationResult single) {
            Optional<CheckedReport> report = single.reports().stream().findFirst();
            return new Checked(
                    report.map(CheckedReport::report)
                            .flatMap(AnnualReport::organization)
                            .orElse(""),
                    report.map(CheckedReport::report)
                            .flatMap(AnnualReport::year)
                            .orElse(0),
                    single.file(),
                    single.findings(),
                    report.stream()
                            .flatMap(each -> each.outcomes().stream())
                            .filter(outcome -> outcome.verdict() != Verdict.NOT_EVALUATED)
                            .map((RuleOutcome outcome) -> outcome.rule().id())
                            .collect(Collectors.toSet()),
                    report.stream()
                            .flatMap(each -> each.findings().stream())
                            .filter(finding -> finding.rule().id().equals(NOT_A_NUMBER))
                            .flatMap(finding -> finding.cells().stream())
                            .map(CellKey::toString)
                            .collect(Collectors.toSet()));
        }
    }

    /**
     * A finding of now.
     *
     * @param item what the ledger tells of it
     * @param subject what it was found in, by the name that it had before
     * @param then the fingerprint that it would have had by that name
     */
    private record Current(Item item, String subject, String then) {

        static Current of(Finding finding, Checked report, String organization) {
            Optional<Integer> year = Optional.of(report.year()).filter(known -> known != 0);
            boolean renamed = !organization.equals(report.organization());
            Item item = new Item(
                    State.NEW,
                    report.organization(),
                    report.year(),
                    report.file(),
                    finding.rule().id(),
                    finding.severity(),
                    finding.message(),
                    finding.cells().stream().map(CellKey::toString).toList(),
                    finding.fingerprint());
            String then = renamed
                    ? Conclusion.fingerprint(finding, Conclusion.subject(Optional.of(organization), year))
                    : item.fingerprint();
            return new Current(item, Baseline.subject(organization, report.year(), report.file()), then);
        }
    }

    LedgerDraft(PriorRun before) {
        this.before = before;
    }

    /** Takes a report, or a file without one. */
    void add(ValidationResult single) {
        checked.add(Checked.of(single));
    }

    /**
     * What became of it all: by fingerprint; then, since other numbers make another fingerprint, by rule and cells of the
     * same report.
     *
     * @param mildestNew what is new is told only if it is as severe as this
     */
    Ledger ledger(Severity mildestNew) {
        List<Doubt> doubts = new ArrayList<>();
        Map<String, String> former = former(doubts);
        Map<String, Current> now = new LinkedHashMap<>();
        for (Checked report : checked) {
            String name = former.getOrDefault(subject(report), report.organization());
            report.findings().stream()
                    .map(finding -> Current.of(finding, report, name))
                    .forEach(current -> now.putIfAbsent(current.then(), current));
        }
        Set<String> known = before.findings().stream().map(Item::fingerprint).collect(Collectors.toSet());
        Map<String, Deque<Current>> changed = new HashMap<>();
        now.values().stream()
                .filter(current -> !known.contains(current.then()))
                .forEach(current -> changed.computeIfAbsent(
                                likeness(current.subject(), current.item()), any -> new ArrayDeque<>())
                        .add(current));
        Evidence evidence = evidence(former, doubts);
        List<Item> items = new ArrayList<>();
        Set<String> told = new HashSet<>();
        for (Item item : before.findings()) {
            if (told.add(item.fingerprint())) {
                Current current = now.remove(item.fingerprint());
                if (current == null) {
                    current = changed.getOrDefault(likeness(item.subject(), item), new ArrayDeque<>())
                            .poll();
                    now.values().remove(current);
                }
                items.add(current != null ? current.item().as(State.OPEN) : item.as(evidence.of(item)));
            }
        }
        now.values().stream()
                .map(Current::item)
                .filter(item -> item.severity().compareTo(mildestNew) >= 0)
                .forEach(items::add);
        return new Ledger(items, doubts);
    }

    private static String subject(Checked report) {
        return Baseline.subject(report.organization(), report.year(), report.file());
    }

    /** What findings of one report have in common that differ in numbers alone, or in how it names its organisation. */
    private static String likeness(String subject, Item item) {
        String about = item.cells().isEmpty()
                ? item.message().replace(item.organization(), "")
                : item.cells().toString();
        return String.join("\u0000", subject, item.rule(), about);
    }

    /**
     * The names that organisations had before, by what is reported now, where they are written otherwise: 市教育局 is
     * 临江市教育局 if that is the only one that it can mean.
     */
    private Map<String, String> former(List<Doubt> doubts) {
        Map<Integer, Set<String>> unknown = new TreeMap<>();
        for (Checked report : checked) {
            boolean sameName = before.organizations(report.year()).contains(report.organization());
            if (!report.organization().isEmpty() && !sameName) {
                unknown.computeIfAbsent(report.year(), any -> new TreeSet<>()).add(report.organization());
            }
        }
        Map<String, String> former = new HashMap<>();
        unknown.forEach((year, names) -> {
            NamePairs<String> pairs = NamePairs.of(names, before.organizations(year));
            doubts.addAll(Doubt.of(pairs.doubts()));
            names.forEach(name ->
                    pairs.find(name).ifPresent(known -> former.put(Baseline.subject(name, year, ""), known)));
        });
        return former;
    }

    private Evidence evidence(Map<String, String> former, List<Doubt> doubts) {
        Set<String> doubtful = doubts.stream()
                .flatMap(doubt -> Stream.concat(Stream.of(doubt.name()), doubt.candidates().stream()))
                .collect(Collectors.toSet());
        Evidence evidence = new Evidence(new HashSet<>(), new HashSet<>(), new HashMap<>(), new HashMap<>(), doubtful);
        for (Checked report : checked) {
            String name = former.getOrDefault(subject(report), report.organization());
            String subject = Baseline.subject(name, report.year(), report.file());
            evidence.files().add(report.file());
            evidence.subjects().add(subject);
            evidence.evaluated()
                    .computeIfAbsent(subject, any -> new HashSet<>())
                    .addAll(report.evaluated());
            evidence.unreadable()
                    .computeIfAbsent(subject, any -> new HashSet<>())
                    .addAll(report.unreadable());
        }
        return evidence;
    }

    /**
     * What was looked at.
     *
     * @param subjects the reports
     * @param files the files
     * @param evaluated of each report the rules that could be evaluated
     * @param unreadable of each report the cells of which nothing can be said
     * @param doubtful organisations that a name could mean and another as well
     */
    private record Evidence(
            Set<String> subjects,
            Set<String> files,
            Map<String, Set<String>> evaluated,
            Map<String, Set<String>> unreadable,
            Set<String> doubtful) {

        /**
         * What became of a finding that is there no more. It is mended if its rule was evaluated over the cells that it
         * was about: one that is switched off, or has no table or number left to look at, shows nothing. A report that
         * names another unit or year now is known by its file.
         */
        State of(Item item) {
            String subject = item.subject();
            if (!subjects.contains(subject)) {
                boolean renamed = files.contains(item.file()) && !doubtful.contains(item.organization());
                return renamed ? State.MENDED : State.NOT_SENT;
            }
            boolean looked = item.rule().startsWith("file.")
                    || evaluated.getOrDefault(subject, Set.of()).contains(item.rule());
            Set<String> silent = unreadable.getOrDefault(subject, Set.of());
            return looked && item.cells().stream().noneMatch(silent::contains) ? State.MENDED : State.OPEN;
        }
    }
}
