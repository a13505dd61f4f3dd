package io.github.gouji.office;

import io.github.gouji.constraint.Severity;
import io.github.gouji.diagnosis.Repair;
import io.github.gouji.diagnosis.Repair.Change;
import io.github.gouji.finding.Finding;
import io.github.gouji.rule.FormNames;
import io.github.gouji.rule.Message;
import io.github.gouji.wording.FindingSubject;
import io.github.gouji.wording.OriginalText;
import io.github.gouji.wording.PlaceText;
import io.github.gouji.wording.PlainText;
import io.github.gouji.wording.RepairText;
import io.github.gouji.wording.ReportEntry;
import io.github.gouji.wording.SeverityText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a unit is asked to mend in one report: one cause, one row. A cell that is likely wrong is told once, however many
 * sums it breaks. Hints, and what a baseline lists, nobody is asked to mend.
 */
final class LetterRows {

    private static final Locale LOCALE = Locale.CHINESE;

    /** Candidates that a letter names: a cell of a table is narrow. */
    private static final int MOST_CANDIDATES = 3;

    private static final String WHOLE_FILE = "整份文件";
    private static final String SEND_AGAIN = "请重新报送能够打开的文件";

    private final ReportEntry entry;
    private final List<Finding> asked;

    /** A row; numbers come when all rows are there. */
    record Row(Severity severity, String place, String original, String suggested, String basis, String message) {}

    LetterRows(ReportEntry entry) {
        this.entry = entry;
        this.asked = entry.findingsByNeed().stream()
                .filter(finding -> finding.severity() != Severity.INFO && !finding.isKnown())
                .toList();
    }

    /** The rows, errors first; of a file that cannot be read, why. */
    List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        Set<Repair> told = new LinkedHashSet<>();
        for (Finding finding : asked) {
            Optional<Repair> decided = entry.likeliestRepair(finding).filter(Repair::isDecided);
            if (decided.isEmpty()) {
                rows.add(row(finding, entry.likeliestRepair(finding).filter(told::add)));
            } else if (told.add(decided.get())) {
                rows.add(row(decided.get()));
            }
        }
        return rows;
    }

    private Row row(Repair repair) {
        List<Finding> resolved = asked.stream()
                .filter(finding -> repair.resolves().contains(finding.fingerprint()))
                .toList();
        RepairText words = new RepairText(repair, entry, LOCALE);
        List<Change> changes = Stream.concat(repair.cells().stream(), repair.follows().stream())
                .toList();
        FormNames names = FormNames.of(entry.checked().orElseThrow().report());
        return new Row(
                resolved.stream()
                        .map(Finding::severity)
                        .max(Severity::compareTo)
                        .orElseThrow(),
                joined(changes, change -> names.cell(change.cell()).in(LOCALE)),
                joined(changes, words::original),
                joined(changes, words::suggested),
                resolved.stream()
                        .map(finding -> finding.rule().basis())
                        .distinct()
                        .collect(Collectors.joining("；")),
                PlainText.of(repair.reason(LOCALE)));
    }

    /**
     * A row of a finding by itself.
     *
     * @param undecided what may have been meant, to be told with it
     */
    private Row row(Finding finding, Optional<Repair> undecided) {
        if (entry.checked().isEmpty()) {
            return new Row(finding.severity(), WHOLE_FILE, "", SEND_AGAIN, "", PlainText.of(finding.message(LOCALE)));
        }
        Optional<Object> expected = finding.expected().filter(value -> !(value instanceof BigDecimal));
        return new Row(
                finding.severity(),
                place(finding),
                OriginalText.of(finding, entry, LOCALE),
                entry.likeliestRepair(finding).isPresent() ? "请核对" : text(expected),
                finding.rule().basis(),
                PlainText.of(finding.message(LOCALE)
                        + undecided.map(this::candidates).orElse("")));
    }

    /** The cells of the likeliest candidates, each with the totals that change with it. */
    private String candidates(Repair repair) {
        RepairText words = new RepairText(repair, entry, LOCALE);
        FormNames names = FormNames.of(entry.checked().orElseThrow().report());
        List<Repair> all = words.candidates();
        String end = all.size() > MOST_CANDIDATES ? "；等" + all.size() + "种可能。" : "。";
        return all.stream()
                .limit(MOST_CANDIDATES)
                .map(candidate -> {
                    String follows = joined(candidate.follows(), change -> named(change, words, names));
                    return joined(candidate.cells(), change -> named(change, words, names))
                            + (follows.isEmpty() ? "" : "（随之改" + follows + "）");
                })
                .collect(Collectors.joining("；或者", "。可能是：", end));
    }

    private static String named(Change change, RepairText words, FormNames names) {
        return names.cell(change.cell()).in(LOCALE) + words.original(change) + "→" + words.suggested(change);
    }

    /** In the form's own words, else what the rule is about; and where that is in the file. */
    private String place(Finding finding) {
        String subject = FindingSubject.of(finding, entry, LOCALE);
        return Stream.of(
                        subject.isEmpty() ? finding.rule().name(LOCALE) : subject, PlaceText.of(finding, entry, LOCALE))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("，"));
    }

    private static String text(Optional<Object> value) {
        return value.map(each -> PlainText.of(Message.text(each, LOCALE))).orElse("");
    }

    private static <T> String joined(List<T> parts, Function<T, String> name) {
        return parts.stream().map(name).map(Objects::requireNonNull).collect(Collectors.joining("；"));
    }

    /** How severe a row is, in words. */
    static String severity(Row row) {
        return SeverityText.of(row.severity()).name(LOCALE);
    }
}
