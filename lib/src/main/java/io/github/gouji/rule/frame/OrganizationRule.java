package io.github.gouji.rule.frame;

import io.github.gouji.constraint.Severity;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.rule.AdministrativeName;
import io.github.gouji.rule.Basis;
import io.github.gouji.rule.Examination;
import io.github.gouji.rule.Fault;
import io.github.gouji.rule.Reasons;
import io.github.gouji.rule.Rule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Whether another organisation's name stands where the reporting one's belongs: rule {@code report.organization}. The
 * organisation is who signs, else who the title names. Names of other levels (a superior's, a subordinate's) are none.
 */
final class OrganizationRule {

    static final Rule RULE = Rule.of("report.organization", Severity.WARNING, Basis.CONVENTION);

    private OrganizationRule() {}

    static void check(AnnualReport report, Examination examination) {
        AdministrativeName own = AdministrativeName.of(report.organization().orElse(""));
        if (own.isEmpty()) {
            examination.notEvaluated(RULE, Reasons.of("no-organization"));
            return;
        }
        examination.evaluated(RULE);
        Map<String, List<NameMention>> byName = new LinkedHashMap<>();
        List<NameMention> all = new ArrayList<>(FrameNames.of(report, own));
        report.passages().forEach(passage -> all.addAll(new ForeignNames(own).in(passage)));
        all.forEach(mention -> byName.computeIfAbsent(mention.name(), name -> new ArrayList<>())
                .add(mention));
        byName.values().forEach(mentions -> {
            NameMention first = mentions.get(0);
            examination.fail(Fault.of(RULE, first.oneCharacterOff() ? "typo" : "message")
                    .at(first.place())
                    .with("where", first.quote())
                    .with("count", mentions.size())
                    .expected(report.organization().get(), first.name()));
        });
    }
}
