package io.github.gouji.rule.years;

import io.github.gouji.constraint.Severity;
import io.github.gouji.document.Place;
import io.github.gouji.report.Section;
import io.github.gouji.rule.Basis;
import io.github.gouji.rule.Fault;
import io.github.gouji.rule.Reasons;
import io.github.gouji.rule.Rule;
import io.github.gouji.rule.Threshold;
import io.github.gouji.rule.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * {@code years.duplicate}: a section whose text is last year's but for numbers and a few words. Texts too short to be
 * anything but formula are not compared.
 */
final class DuplicateRule {

    static final Rule RULE = Rule.of("years.duplicate", Severity.WARNING, Basis.CONVENTION);

    /** Texts as alike as this, in percent, are the same text. */
    static final Threshold LIKENESS = Threshold.of(RULE, "likeness", 85);

    /** The sections that are compared: what was done, and what is to be done better. */
    static final int OVERVIEW = 1;

    static final int PROBLEMS = 5;

    private DuplicateRule() {}

    static void check(ReportPair pair) {
        if (!pair.report().isNarrated()) {
            pair.examination().notEvaluated(RULE, Reasons.asData());
            return;
        }
        double almostTheSame = pair.examination().settings().threshold(LIKENESS).doubleValue() / 100;
        List<Integer> alike = new ArrayList<>();
        boolean compared = false;
        for (int section : List.of(OVERVIEW, PROBLEMS)) {
            NarrativeSketch now = NarrativeSketch.of(pair.report(), section);
            NarrativeSketch before = pair.previous().sketch(section);
            if (now.isLongEnough() && before.isLongEnough()) {
                compared = true;
                if (now.likeness(before) >= almostTheSame) {
                    alike.add(section);
                }
            }
        }
        if (!compared) {
            pair.examination().notEvaluated(RULE, Reasons.of("short-text"));
            return;
        }
        pair.examination().evaluated(RULE);
        if (!alike.isEmpty()) {
            pair.examination()
                    .fail(Fault.of(RULE)
                            .at(pair.report()
                                    .section(alike.get(0))
                                    .map(Section::place)
                                    .orElse(Place.UNKNOWN))
                            .with(
                                    "year",
                                    pair.report().year().map(year -> year - 1).orElse(0))
                            .with("sections", words(alike)));
        }
    }

    private static Words words(List<Integer> sections) {
        String titles = sections.stream()
                .map(section -> "“" + Section.TITLES.get(section - 1) + "”")
                .collect(Collectors.joining("、"));
        return new Words(titles, titles);
    }
}
