package io.github.gouji.wording;

import io.github.gouji.diagnosis.Repair;
import io.github.gouji.diagnosis.Repair.Change;
import io.github.gouji.finding.Finding;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.rule.FormNames;
import io.github.gouji.rule.Words;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What was likely meant, in words. */
public final class RepairText {

    /** Candidates that are listed where none is decided. */
    private static final int MOST_CANDIDATES = 5;

    private final Repair repair;
    private final List<Repair> candidates;
    private final AnnualReport report;
    private final FormNames names;
    private final Locale locale;

    /**
     * @param repair an explanation
     * @param entry of this report
     */
    public RepairText(Repair repair, ReportEntry entry, Locale locale) {
        this.repair = repair;
        this.candidates = repair.rank() > 1 || repair.isDecided()
                ? List.of(repair)
                : entry.repairs().stream()
                        .filter(other -> other.table() == repair.table())
                        .limit(MOST_CANDIDATES)
                        .toList();
        this.report = entry.checked().orElseThrow().report();
        this.names = FormNames.of(report);
        this.locale = locale;
    }

    /** The likeliest explanation in one line, if it is what would resolve a finding. */
    public static Optional<String> resolving(Finding finding, ReportEntry entry, Locale locale) {
        return entry.likeliestRepair(finding).map(repair -> new RepairText(repair, entry, locale).line());
    }

    /** A finding as a message of its own: what is likely to be changed, if anything is, then what is wrong. */
    public static String before(Finding finding, ReportEntry entry, Locale locale) {
        String message = PlainText.of(finding.message(locale));
        return resolving(finding, entry, locale)
                .map(repair -> repair + "\n" + message)
                .orElse(message);
    }

    /** Such as {@code 应改（把握95%）}, or that it is one of several. */
    public String label() {
        if (!repair.isDecided() && repair.rank() == 1) {
            return candidates.size() > 1
                    ? in("请核对，不能确定，可能是以下之一", "to be checked, not certain, perhaps one of these")
                    : in("请核对，不能确定，可能是", "to be checked, not certain, perhaps");
        }
        String confidence = confidence(repair);
        return in("应改（把握" + confidence + "）", "to be changed (" + confidence + " sure)");
    }

    /** Such as {@code 95%}. */
    public static String confidence(Repair repair) {
        return Math.round(repair.confidence() * 100) + "%";
    }

    /** Each wrong cell, what it says and what was likely meant; where nothing is decided, each candidate. */
    public String changes() {
        return String.join(in("；或者", "; or "), choices());
    }

    /** The explanation itself if it is decided; else those that are candidates. */
    public List<Repair> candidates() {
        return candidates;
    }

    /** The changes of each candidate; of a decided repair its own alone. */
    public List<String> choices() {
        return candidates.stream().map(this::changes).toList();
    }

    /** As {@link #choices}, but of a decided repair each cell by itself: a dozen of them are no sentence. */
    public List<String> lines() {
        return candidates.size() == 1 ? changed(repair) : choices();
    }

    private String changes(Repair candidate) {
        return String.join(in("；", "; "), changed(candidate));
    }

    /** What to write into each wrong cell, and into the totals that change with them. */
    private List<String> changed(Repair candidate) {
        return Stream.concat(
                        candidate.cells().stream().map(this::told),
                        candidate.follows().stream().map(change -> told(change) + in("（随之改）", " (changes with it)")))
                .toList();
    }

    private String told(Change change) {
        return names.cell(change.cell()).in(locale) + " " + original(change) + " → " + suggested(change);
    }

    /** What a wrong cell says, as written: {@code 空白} if it is blank. */
    public String original(Change change) {
        return OriginalText.of(report, change.cell(), locale);
    }

    /** What was likely meant in a wrong cell. */
    public String suggested(Change change) {
        return change.suggested() == null
                ? in("无法推定", "cannot be told")
                : change.suggested().toPlainString();
    }

    /** Why; empty where there are several candidates, since it would speak of the first alone. */
    public String reason() {
        return candidates.size() > 1 ? "" : PlainText.of(repair.reason(locale));
    }

    /** What to change, without why. */
    public String told() {
        return label() + in("：", ": ") + changes();
    }

    private String line() {
        return told() + in("。", ". ") + reason();
    }

    private String in(String zh, String en) {
        return new Words(zh, en).in(locale);
    }
}
