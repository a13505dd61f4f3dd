package io.github.gouji.wording;

import io.github.gouji.constraint.Severity;
import io.github.gouji.diagnosis.Repair;
import io.github.gouji.finding.Finding;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.rule.Words;
import io.github.gouji.wording.Ink.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A report as text: a line of what it came to; below it what to change, then what is wrong. */
public final class FindingText {

    private static final int INDENT = 4;
    private static final int HANGING = 6;

    private final ReportEntry entry;
    private final Ink ink;
    private final Locale locale;

    public FindingText(ReportEntry entry, Ink ink, Locale locale) {
        this.entry = entry;
        this.ink = ink;
        this.locale = locale;
    }

    /** All of it, with these of its findings. */
    public String told(List<Finding> shown) {
        StringBuilder text = new StringBuilder(TextLine.of(headline(), 0, HANGING));
        entry.likeliestRepairs().forEach(repair -> addRepair(repair, text));
        for (Finding finding : shown) {
            List<String> said = said(finding);
            text.append(TextLine.of(said.get(0), INDENT, HANGING));
            text.append(TextLine.of(said.get(1), HANGING, HANGING));
        }
        return text.toString();
    }

    private String headline() {
        List<String> parts = new ArrayList<>();
        parts.add(ink.paint(style(), StatusText.told(entry, locale)));
        entry.checked().ifPresent(checked -> parts.addAll(identity(checked.report())));
        for (Severity severity : SeverityText.WORST_FIRST) {
            if (entry.count(severity) > 0) {
                parts.add(SeverityText.of(severity).counted(entry.count(severity), locale, ink));
            }
        }
        parts.add(PlainText.of(entry.file()));
        return String.join("  ", parts);
    }

    private Style style() {
        return switch (entry.status()) {
            case PASSED -> entry.remarks() > 0 ? Style.DOUBTFUL : Style.GOOD;
            case FAILED, UNREADABLE -> Style.BAD;
            case NOT_CHECKED -> Style.DOUBTFUL;
        };
    }

    private List<String> identity(AnnualReport report) {
        List<String> identity = new ArrayList<>();
        report.organization().ifPresent(name -> identity.add(ink.paint(Style.STRONG, PlainText.of(name))));
        report.year().ifPresent(year -> identity.add(year + in("年度", "")));
        if (report.isSeen()) {
            identity.add(in("由图片识读", "read from pictures"));
        }
        return identity;
    }

    /** A finding in two pieces: severity, rule and message; where it stands. */
    private List<String> said(Finding finding) {
        String label = SeverityText.of(finding.severity()).label(locale, ink)
                + SeverityText.known(finding, locale) + "  "
                + ink.paint(Style.STRONG, finding.rule().name(locale)) + in("：", ": ");
        return List.of(label + PlainText.of(finding.message(locale)), ink.paint(Style.FAINT, origin(finding)));
    }

    /** Place and rule, in small print. */
    private String origin(Finding finding) {
        String place = PlaceText.of(finding, entry, locale);
        return place.isEmpty()
                ? finding.rule().id()
                : place + " · " + finding.rule().id();
    }

    private void addRepair(Repair repair, StringBuilder text) {
        RepairText words = new RepairText(repair, entry, locale);
        Style style = repair.isDecided() ? Style.GOOD : Style.DOUBTFUL;
        String label = ink.paint(style, "→ " + words.label()) + in("：", ": ");
        List<String> choices = words.lines();
        if (choices.size() == 1) {
            text.append(TextLine.of(label + choices.get(0), INDENT, HANGING));
        } else {
            text.append(TextLine.of(label, INDENT, HANGING));
            choices.forEach(choice -> text.append(TextLine.of("· " + choice, HANGING, HANGING + 2)));
        }
        if (!words.reason().isEmpty()) {
            text.append(TextLine.of(words.reason(), HANGING, HANGING));
        }
    }

    private String in(String zh, String en) {
        return new Words(zh, en).in(locale);
    }
}
