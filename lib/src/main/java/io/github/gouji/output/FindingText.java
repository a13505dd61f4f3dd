package io.github.gouji.output;

import io.github.gouji.diagnosis.Repair;
import io.github.gouji.finding.Finding;
import io.github.gouji.output.Ink.Style;
import io.github.gouji.rule.Message;
import io.github.gouji.rule.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What stands below a report's line: its findings, the likely repairs, what could not be checked. */
final class FindingText {

    private static final String INDENT = "      ";

    private final ReportEntry entry;
    private final Ink ink;
    private final Locale locale;

    FindingText(ReportEntry entry, Ink ink, Locale locale) {
        this.entry = entry;
        this.ink = ink;
        this.locale = locale;
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        entry.findings().forEach(finding -> addFinding(finding, lines));
        entry.likeliestRepairs().forEach(repair -> addRepair(repair, lines));
        addNotEvaluated(lines);
        return lines;
    }

    private void addFinding(Finding finding, List<String> lines) {
        List<String> said = said(finding);
        lines.add(INDENT + said.get(0));
        said.stream().skip(1).forEach(line -> lines.add(INDENT + INDENT + line));
    }

    /** A finding in two or three lines: severity and subject, message, origin. */
    List<String> said(Finding finding) {
        List<String> lines = new ArrayList<>();
        String label = SeverityText.of(finding.severity()).label(locale, ink)
                + (finding.isKnown() ? in("（已知）", " (known)") : "") + "  ";
        String subject = subject(finding);
        String message = PlainText.of(finding.message(locale));
        if (subject.isEmpty()) {
            lines.add(label + message);
        } else {
            lines.add(label + ink.paint(Style.STRONG, subject));
            lines.add(message);
        }
        lines.add(ink.paint(Style.FAINT, origin(finding)));
        return lines;
    }

    /** Which part of a table a finding is about, and its numbers; empty if it is about none. */
    String subject(Finding finding) {
        String subject = FindingSubject.of(finding, entry, locale);
        String numbers = subject.isEmpty() ? "" : numbers(finding);
        return subject + (numbers.isEmpty() ? "" : in("：", ": ") + numbers);
    }

    /** Such as {@code 应为 3，实为 2}. */
    private String numbers(Finding finding) {
        List<String> numbers = new ArrayList<>();
        finding.expected().ifPresent(value -> numbers.add(in("应为 ", "expected ") + text(value)));
        finding.actual().ifPresent(value -> numbers.add(in("实为 ", "found ") + text(value)));
        return String.join(in("，", ", "), numbers);
    }

    /** Rule, place and basis. */
    private String origin(Finding finding) {
        List<String> origin = new ArrayList<>();
        origin.add(finding.rule().id());
        Optional.of(finding.place().describe(locale))
                .filter(place -> !place.isEmpty())
                .ifPresent(place -> origin.add(PlainText.of(place)));
        if (!finding.rule().basis().isEmpty()) {
            origin.add(in("依据：", "basis: ") + finding.rule().basis());
        }
        return String.join(" · ", origin);
    }

    private void addRepair(Repair repair, List<String> lines) {
        RepairText text = new RepairText(repair, entry, locale);
        lines.add(INDENT + ink.paint(Style.GOOD, "→ " + text.label()) + "  " + text.changes());
        lines.add(INDENT + INDENT + text.reason());
    }

    private void addNotEvaluated(List<String> lines) {
        String open = entry.notEvaluated(locale).entrySet().stream()
                .map(reason -> reason.getValue().stream()
                                .map(outcome -> outcome.rule().id())
                                .collect(Collectors.joining(in("、", ", ")))
                        + in("（" + reason.getKey() + "）", " (" + reason.getKey() + ")"))
                .collect(Collectors.joining(in("；", "; ")));
        if (!open.isEmpty()) {
            lines.add(INDENT + ink.paint(Style.FAINT, in("未检查：", "not checked: ") + PlainText.of(open)));
        }
    }

    private String text(Object value) {
        return PlainText.of(Message.text(value, locale));
    }

    private String in(String zh, String en) {
        return new Words(zh, en).in(locale);
    }
}
