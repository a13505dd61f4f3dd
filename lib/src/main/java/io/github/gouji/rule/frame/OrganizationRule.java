package io.github.gouji.rule.frame;

import io.github.gouji.constraint.Severity;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.Passage;
import io.github.gouji.rule.AdministrativeName;
import io.github.gouji.rule.AdministrativeName.Level;
import io.github.gouji.rule.Basis;
import io.github.gouji.rule.Examination;
import io.github.gouji.rule.Fault;
import io.github.gouji.rule.Reasons;
import io.github.gouji.rule.Rule;
import io.github.gouji.text.ChineseText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Whether another organisation's name stands where the reporting one's belongs: rule {@code report.organization}. The
 * organisation is who signs, else who the title names. Names of other levels (a superior's, a subordinate's) are none.
 */
final class OrganizationRule {

    static final Rule RULE = Rule.of("report.organization", Severity.WARNING, Basis.CONVENTION);

    /** Words that happen to stand in front of 镇 do so once. */
    private static final int OFTEN_ENOUGH = 2;

    private static final Pattern ADDRESSED =
            Pattern.compile("向(?:\\p{IsHan}{2,4})?([省市县区州])(?:人民)?政府(?:及[^。；，,]{0,12})?提[出交]的?[^。；，,]{0,12}申请");

    /** 综合各县（市、区）…编制: a township has none below it. */
    private static final Pattern SUMMED_UP = Pattern.compile("(?:综合|汇总)各(?:县|区|市|乡|镇|街道)[^。；]{0,40}编制");

    /** Offices that take in what is addressed to their government. */
    private static final Pattern OWN_OFFICES = Pattern.compile("(?:人民)?(?:政府)?(?:办公室|办公厅|办)?");

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
        ForeignNames names = new ForeignNames(own);
        report.passages().forEach(passage -> all.addAll(names.in(passage)));
        Stream.concat(report.title().stream(), report.passages())
                .forEach(passage -> all.addAll(names.ofSuperior(passage)));
        all.forEach(mention -> byName.computeIfAbsent(bare(mention.name()), name -> new ArrayList<>())
                .add(mention));
        copied(report, own).ifPresent(examination::fail);
        FrameNames.around(report, own).stream()
                .findFirst()
                .ifPresent(mention -> examination.fail(Fault.of(RULE, "page")
                        .with("where", mention.quote())
                        .expected(report.organization().get(), mention.name())));
        byName.values().stream().filter(OrganizationRule::isName).forEach(mentions -> {
            NameMention first = mentions.get(0);
            examination.fail(Fault.of(RULE, first.oneCharacterOff() ? "typo" : "message")
                    .at(first.place())
                    .with("where", first.quote())
                    .with("count", mentions.size())
                    .expected(report.organization().get(), first.name()));
        });
    }

    /** 向市政府提出的申请 in a street's own figures is copied from the superior's report; a city's office may say so. */
    private static boolean isOwnGovernment(String suffix, AdministrativeName own) {
        return own.last().suffix().contains(suffix)
                && OWN_OFFICES.matcher(own.office()).matches();
    }

    /** The first sentence that only a superior's report can say. */
    private static Optional<Fault> copied(AnnualReport report, AdministrativeName own) {
        for (Passage passage : report.passages().toList()) {
            String text = ChineseText.compact(passage.text());
            Matcher addressed = ADDRESSED.matcher(text);
            Matcher summed = SUMMED_UP.matcher(text);
            String quote = addressed.find() && !isOwnGovernment(addressed.group(1), own)
                    ? addressed.group()
                    : own.last().level() == Level.TOWNSHIP && summed.find() ? summed.group() : "";
            if (!quote.isEmpty()) {
                return Optional.of(Fault.of(RULE, "superior")
                        .at(passage.place())
                        .with("quote", quote)
                        .expected(report.organization().orElseThrow(), quote));
            }
        }
        return Optional.empty();
    }

    /** A name without its superiors: 云岭县黄坪镇人民政府 and 黄坪镇 are one. */
    private static String bare(String name) {
        AdministrativeName parts = AdministrativeName.of(name);
        return parts.isEmpty() ? name : parts.last().name() + parts.office();
    }

    /** A foreign name needs evidence that it is one: written as names are, or more than once. */
    private static boolean isName(List<NameMention> mentions) {
        return mentions.size() >= OFTEN_ENOUGH || mentions.stream().anyMatch(NameMention::certain);
    }
}
