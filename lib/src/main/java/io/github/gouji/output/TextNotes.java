package io.github.gouji.output;

import io.github.gouji.finding.Finding;
import io.github.gouji.finding.RuleOutcome;
import io.github.gouji.rule.Rule;
import io.github.gouji.rule.Words;
import io.github.gouji.wording.PlainText;
import io.github.gouji.wording.ReportEntry;
import io.github.gouji.wording.TextLine;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What many reports share and text tells once, at the end: why rules were not checked, what rules are based on. */
final class TextNotes {

    private static final int INDENT = 4;
    private static final int HANGING = 6;
    /** Reasons that are told unless all is asked for: those of most reports; about what a screen shows. */
    private static final int MOST_REASONS = 10;

    private final boolean verbose;
    private final Locale locale;
    private final Set<Rule> rules = new LinkedHashSet<>();
    private final Map<String, Reason> reasons = new LinkedHashMap<>();
    private long left;

    /** Rules that could not be evaluated for one reason, and in how many reports. */
    private static final class Reason {
        private final Set<Rule> rules = new LinkedHashSet<>();
        private int reports;
    }

    TextNotes(boolean verbose, Locale locale) {
        this.verbose = verbose;
        this.locale = locale;
    }

    /** Notes what is to be told of a report with these of its findings. */
    void take(ReportEntry entry, List<Finding> shown) {
        shown.forEach(finding -> rules.add(finding.rule()));
        left += entry.findings().size() - shown.size();
        entry.notEvaluated(locale).forEach((why, outcomes) -> {
            Reason reason = reasons.computeIfAbsent(why, first -> new Reason());
            outcomes.stream().map(RuleOutcome::rule).forEach(reason.rules::add);
            reason.reports++;
        });
    }

    /** The notes, as lines. */
    String text() {
        StringBuilder text = new StringBuilder();
        if (left > 0) {
            text.append('\n')
                    .append(TextLine.of(
                            in("另有 ", "")
                                    + left
                                    + in(
                                            " 处警告和提示没有列出，加 --verbose 全部列出。",
                                            " more warnings and infos; --verbose tells all."),
                            0,
                            INDENT));
        }
        addReasons(text);
        List<Rule> based =
                rules.stream().filter(rule -> !rule.basis().isEmpty()).toList();
        if (!based.isEmpty()) {
            text.append('\n').append(in("依据：", "Bases:")).append('\n');
            based.forEach(rule ->
                    text.append(TextLine.of(rule.name(locale) + in("：", ": ") + rule.basis(), INDENT, HANGING)));
        }
        return text.toString();
    }

    private void addReasons(StringBuilder text) {
        if (reasons.isEmpty()) {
            return;
        }
        text.append('\n').append(in("未检查：", "Not checked:")).append('\n');
        List<Map.Entry<String, Reason>> most = new ArrayList<>(reasons.entrySet());
        most.sort(Comparator.comparing(reason -> -reason.getValue().reports));
        most.stream()
                .limit(verbose ? most.size() : MOST_REASONS)
                .forEach(reason -> text.append(TextLine.of(told(reason.getKey(), reason.getValue()), INDENT, HANGING)));
        if (!verbose && most.size() > MOST_REASONS) {
            int more = most.size() - MOST_REASONS;
            text.append(TextLine.of(in("……另有 " + more + " 种原因", "… and " + more + " more reasons"), INDENT, HANGING));
        }
    }

    private String told(String why, Reason reason) {
        String names = reason.rules.stream().map(rule -> rule.name(locale)).collect(Collectors.joining(in("、", ", ")));
        String reports = in("（" + reason.reports + " 份）", " (" + reason.reports + ")");
        return PlainText.of(why) + reports + in("：", ": ") + PlainText.of(names);
    }

    private String in(String zh, String en) {
        return new Words(zh, en).in(locale);
    }
}
