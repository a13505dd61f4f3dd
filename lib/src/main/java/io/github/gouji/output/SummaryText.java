package io.github.gouji.output;

import io.github.gouji.constraint.Severity;
import io.github.gouji.result.BatchResult;
import io.github.gouji.result.BatchResult.OrganizationCount;
import io.github.gouji.result.BatchResult.RuleCount;
import io.github.gouji.result.ValidationResult.Status;
import io.github.gouji.rule.Words;
import io.github.gouji.rule.catalog.RuleCatalog;
import io.github.gouji.wording.Ink;
import io.github.gouji.wording.Ink.Style;
import io.github.gouji.wording.PlainText;
import io.github.gouji.wording.SeverityText;
import io.github.gouji.wording.StatusText;
import io.github.gouji.wording.TextLine;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What stands at the end of the text: what was skipped, which rules and organisations are worst, the counts. */
final class SummaryText {

    private static final int INDENT = 4;
    private static final int HANGING = 6;
    /** Organisations that the summary of a batch names: about what a screen shows. */
    private static final int MOST_ORGANIZATIONS = 20;

    private static final Words ALL = new Words(
            "共 %d 份文件：%d 份通过%s，%d 份不通过，%d 份无法读取，%d 份未能检查；错误 %d，警告 %d，提示 %d。",
            "%d files: %d passed%s, %d failed, %d unreadable, %d not checked; %d errors, %d warnings, %d infos.");

    private final BatchResult summary;
    private final Ink ink;
    private final Locale locale;
    private final StringBuilder text = new StringBuilder();

    SummaryText(BatchResult summary, Ink ink, Locale locale) {
        this.summary = summary;
        this.ink = ink;
        this.locale = locale;
    }

    /** What a run came to, in one line. */
    static String counts(BatchResult summary, Locale locale) {
        return String.format(
                Locale.ROOT,
                ALL.in(locale),
                summary.files(),
                summary.count(Status.PASSED),
                StatusText.withRemarks(summary, locale),
                summary.count(Status.FAILED),
                summary.count(Status.UNREADABLE),
                summary.count(Status.NOT_CHECKED),
                summary.count(Severity.ERROR),
                summary.count(Severity.WARNING),
                summary.count(Severity.INFO));
    }

    /** All of it, with what the reports share. */
    String told(TextNotes notes) {
        addFiles("跳过（不是报送文件）：", "Skipped, no submissions:", summary.skipped());
        addFiles("上一年度的文件中读不出报告的：", "Files of the year before without a readable report:", summary.unusedPrevious());
        if (!summary.units().isEmpty()) {
            text.append('\n');
            add(
                    in("合计的单位共 %d 个：", "Added up, %d units: ", summary.units().size())
                            + PlainText.of(Words.quoted(summary.units()).in(locale)),
                    0);
        }
        if (summary.files() > 1 && !summary.rules().isEmpty()) {
            addRules();
            addOrganizations();
        }
        if (!summary.vanished().isEmpty()) {
            title("基线中已经消失的问题：", "Findings of the baseline that are gone:");
            summary.vanished()
                    .forEach(entry -> add(
                            ink.paint(Style.GOOD, "✓ ")
                                    + PlainText.of(name(entry.rule()) + "  " + entry.organization() + " " + entry.file()
                                            + "  " + entry.message()),
                            INDENT));
        }
        text.append(new FollowUpLines(ink, locale).told(summary));
        text.append(notes.text());
        text.append('\n');
        add(counts(summary, locale), 0);
        if (summary.known() > 0) {
            add(in("其中 %d 处已列入基线，不影响结论。", "%d of them are in the baseline and do not count.", summary.known()), 0);
        }
        return text.toString();
    }

    /** What people call a rule; the id of a user's own, of which a baseline knows no more. */
    private String name(String id) {
        return RuleCatalog.find(id).map(rule -> rule.name(locale)).orElse(id);
    }

    private void addFiles(String zh, String en, List<String> files) {
        if (!files.isEmpty()) {
            title(zh, en);
            files.forEach(file -> add(ink.paint(Style.FAINT, PlainText.of(file)), INDENT));
        }
    }

    private void addRules() {
        title("按规则：", "By rule:");
        for (RuleCount count : summary.rules()) {
            SeverityText severity = SeverityText.of(count.severity());
            add(
                    severity.label(locale, ink) + "  " + count.rule().name(locale) + "  " + counted(count)
                            + in("，%d 份文件", " in %d files", count.files()),
                    INDENT);
        }
    }

    /** Such as {@code 错误 1、警告 47}, or the number alone where all are as severe. */
    private String counted(RuleCount count) {
        Map<Severity, Integer> counts = new EnumMap<>(Map.of(
                Severity.ERROR, count.errors(), Severity.WARNING, count.warnings(), Severity.INFO, count.infos()));
        counts.values().removeIf(number -> number == 0);
        return counts.size() == 1
                ? in("%d 处", "%d", count.findings())
                : SeverityText.WORST_FIRST.stream()
                        .filter(counts::containsKey)
                        .map(each -> SeverityText.of(each).name(locale) + " " + counts.get(each))
                        .collect(Collectors.joining(in("、", ", ")));
    }

    private void addOrganizations() {
        List<OrganizationCount> worst = summary.organizations().stream()
                .filter(count -> count.errors() + count.warnings() + count.infos() > 0)
                .toList();
        title("按单位（问题最多的在前）：", "By organisation, worst first:");
        worst.stream()
                .limit(MOST_ORGANIZATIONS)
                .forEach(count -> add(
                        PlainText.of(count.organization())
                                + in(
                                        "  错误 %d  警告 %d  提示 %d",
                                        "  error %d  warning %d  info %d",
                                        count.errors(),
                                        count.warnings(),
                                        count.infos()),
                        INDENT));
        if (worst.size() > MOST_ORGANIZATIONS) {
            add(in("……另有 %d 个单位", "… and %d more", worst.size() - MOST_ORGANIZATIONS), INDENT);
        }
    }

    private void title(String zh, String en) {
        text.append('\n').append(new Words(zh, en).in(locale)).append('\n');
    }

    private void add(String words, int indent) {
        text.append(TextLine.of(words, indent, HANGING));
    }

    private String in(String zh, String en, Object... numbers) {
        return String.format(Locale.ROOT, new Words(zh, en).in(locale), numbers);
    }
}
