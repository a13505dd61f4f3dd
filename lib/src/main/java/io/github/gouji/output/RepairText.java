package io.github.gouji.output;

import io.github.gouji.diagnosis.Repair;
import io.github.gouji.finding.Finding;
import io.github.gouji.rule.FormNames;
import io.github.gouji.rule.Words;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What was likely meant, in words. */
final class RepairText {

    private final Repair repair;
    private final FormNames names;
    private final Locale locale;

    /**
     * @param repair an explanation
     * @param entry of this report
     */
    RepairText(Repair repair, ReportEntry entry, Locale locale) {
        this.repair = repair;
        this.names = FormNames.of(entry.checked().orElseThrow().report());
        this.locale = locale;
    }

    /** The likeliest explanation of a finding in one line, if there is one. */
    static Optional<String> resolving(Finding finding, ReportEntry entry, Locale locale) {
        return entry.repairs(finding).stream().findFirst().map(repair -> new RepairText(repair, entry, locale).line());
    }

    /** Such as {@code 可能应改（把握 95%）}. */
    String label() {
        String confidence = confidence(repair);
        return in("可能应改（把握 " + confidence + "）", "likely meant (" + confidence + ")");
    }

    /** Such as {@code 95%}. */
    static String confidence(Repair repair) {
        return Math.round(repair.confidence() * 100) + "%";
    }

    /** Each wrong cell, what it says and what was likely meant. */
    String changes() {
        return repair.cells().stream()
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
