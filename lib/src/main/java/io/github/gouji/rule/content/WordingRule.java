package io.github.gouji.rule.content;

import io.github.gouji.constraint.Severity;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.Passage;
import io.github.gouji.rule.Basis;
import io.github.gouji.rule.Examination;
import io.github.gouji.rule.Fault;
import io.github.gouji.rule.Rule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Slips of the pen: rule {@code content.wording}. The same slip is told once. */
final class WordingRule {

    static final Rule RULE = Rule.of("content.wording", Severity.INFO, Basis.CONVENTION);

    private WordingRule() {}

    /**
     * A slip.
     *
     * @param kind which message it has
     * @param written what is written
     * @param meant what was meant; empty if that is not certain
     * @param quote the words around it
     */
    record Slip(String kind, String written, String meant, String quote) {}

    /** Slips of different words that are told; a report has a handful, and who mends so many sees the rest next time. */
    static final int MOST_TOLD = 200;

    static void check(AnnualReport report, Examination examination) {
        examination.evaluated(RULE);
        Map<List<String>, Fault> told = new LinkedHashMap<>();
        Map<List<String>, Integer> counts = new LinkedHashMap<>();
        report.passages()
                .forEach(passage -> slips(passage).forEach(slip -> {
                    boolean typography = slip.kind().startsWith("brackets");
                    List<String> key = List.of(slip.kind(), typography ? "" : slip.written());
                    if (told.size() < MOST_TOLD || told.containsKey(key)) {
                        told.computeIfAbsent(key, first -> fault(slip, passage));
                        counts.merge(key, 1, Integer::sum);
                    }
                }));
        told.forEach((key, fault) -> examination.fail(fault.with("count", Objects.requireNonNull(counts.get(key)))));
    }

    private static List<Slip> slips(Passage passage) {
        List<Slip> slips = new ArrayList<>();
        slips.addAll(KnownSlips.in(passage.text()));
        slips.addAll(DoubledWords.in(passage.text()));
        slips.addAll(BracketSlips.in(passage.text()));
        return slips;
    }

    private static Fault fault(Slip slip, Passage passage) {
        Fault fault = Fault.of(RULE, slip.kind()).at(passage.place()).with("quote", slip.quote());
        return slip.meant().isEmpty()
                ? fault.with("actual", slip.written())
                : fault.expected(slip.meant(), slip.written());
    }
}
