package io.github.gouji.rule.catalog;

import io.github.gouji.report.AnnualReport;
import io.github.gouji.rule.FileRules;
import io.github.gouji.rule.Rule;
import io.github.gouji.rule.RuleFamily;
import io.github.gouji.rule.Threshold;
import io.github.gouji.rule.content.RequiredContentRules;
import io.github.gouji.rule.frame.ReportFrameRules;
import io.github.gouji.rule.frame.SixSectionsRules;
import io.github.gouji.rule.narrative.AgreeingNarrativeRules;
import io.github.gouji.rule.rollup.RollUp;
import io.github.gouji.rule.rollup.RollUpRules;
import io.github.gouji.rule.table.BalancedTablesRules;
import io.github.gouji.rule.table.PlausibleDisclosureRules;
import io.github.gouji.rule.table.SoundCellsRules;
import io.github.gouji.rule.table.StandardFormRules;
import io.github.gouji.rule.years.TwoYears;
import io.github.gouji.rule.years.YearRules;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All families of rules: the one place where they are listed. Their order is the catalogue's. */
public final class Families {

    /** Over a file as it was read. */
    public static final List<RuleFamily<FileRules.Reading>> OF_A_FILE = List.of(new FileRules());

    /** Over one report. */
    public static final List<RuleFamily<AnnualReport>> OF_A_REPORT = List.of(
            new StandardFormRules(),
            new SixSectionsRules(),
            new ReportFrameRules(),
            new SoundCellsRules(),
            new BalancedTablesRules(),
            new PlausibleDisclosureRules(),
            new AgreeingNarrativeRules(),
            new RequiredContentRules());

    /** Over a report and that of the year before. */
    public static final List<RuleFamily<TwoYears>> OF_TWO_YEARS = List.of(new YearRules());

    /** Over a government's report and those of its units. */
    public static final List<RuleFamily<RollUp>> OF_UNITS = List.of(new RollUpRules());

    private Families() {}

    /** The threshold with this name in settings, if there is one. */
    public static Optional<Threshold> threshold(String key) {
        return thresholds().filter(threshold -> threshold.key().equals(key)).findFirst();
    }

    /** The thresholds that a rule compares with. */
    public static List<Threshold> thresholds(Rule rule) {
        return thresholds().filter(threshold -> threshold.rule().equals(rule)).toList();
    }

    private static Stream<Threshold> thresholds() {
        return all().flatMap(family -> family.thresholds().stream());
    }

    static Stream<RuleFamily<?>> all() {
        return Stream.of(OF_A_FILE, OF_A_REPORT, OF_TWO_YEARS, OF_UNITS).flatMap(List::stream);
    }
}
