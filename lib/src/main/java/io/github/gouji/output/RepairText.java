package io.github.gouji.output;

import io.github.gouji.diagnosis.Repair;
import io.github.gouji.finding.Finding;
import io.github.gouji.rule.FormNames;
import io.github.gouji.rule.Words;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What was likely meant, in words. */
final class RepairText {

    /** Candidates that are listed where none is decided. */
    private static final int MOST_CANDIDATES = 5;

    private final Repair repair;
    private final List<Repair> candidates;
    private final FormNames names;
    private final Locale locale;

    /**
     * @param repair an explanation
     * @param entry of this report
     */
    RepairText(Repair repair, ReportEntry entry, Locale locale) {
        this.repair = repair;
        this.candidates = repair.rank() > 1 || repair.isDecided()
                ? List.of(repair)
                : entry.repairs().stream()
                        .filter(other -> other.table() == repair.table())
                        .limit(MOST_CANDIDATES)
                        .toList();
        this.names = FormNames.of(entry.checked().orElseThrow().report());
        this.locale = locale;
    }

    /** The likeliest explanation of a finding in one line, if there is one. */
    static Optional<String> resolving(Finding finding, ReportEntry entry, Locale locale) {
        return entry.repairs(finding).stream().findFirst().map(repair -> new RepairText(repair, entry, locale).line());
    }

    /** Such as {@code 可能应改（把握 95%）}, or that it is one of several. */
    String label() {
        if (candidates.size() > 1) {
            return in("不能确定，可能是以下之一", "not certain, perhaps one of these");
        }
        String confidence = confidence(repair);
        return in("可能应改（把握 " + confidence + "）", "likely meant (" + confidence + ")");
    }

    /** Such as {@code 95%}. */
    static String confidence(Repair repair) {
        return Math.round(repair.confidence() * 100) + "%";
    }

    /** Each wrong cell, what it says and what was likely meant; where nothing is decided, each candidate. */
    String changes() {
        return String.join(in("；或者 ", "; or "), alternatives());
    }

    /** The explanation itself if it is decided; else those that are candidates. */
    List<Repair> candidates() {
        return candidates;
    }

    /** The changes of each candidate. */
    List<String> alternatives() {
        return candidates.stream().map(this::changes).toList();
    }

    private String changes(Repair candidate) {
        return candidate.cells().stream()
                .map(change -> names.cell(change.cell()).in(locale) + " " + number(change.actual()) + " → "
                        + number(change.suggested()))
                .collect(Collectors.joining(in("；", "; ")));
    }

    /** Why. */
    String reason() {
        return PlainText.of(repair.reason(locale));
    }

    private String line() {
        return label() + in("：", ": ") + changes() + in("。", ". ") + reason();
    }

    private static String number(@Nullable BigDecimal number) {
        return number == null ? "?" : number.toPlainString();
    }

    private String in(String zh, String en) {
        return new Words(zh, en).in(locale);
    }
}
