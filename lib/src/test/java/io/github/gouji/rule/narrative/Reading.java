package io.github.gouji.rule.narrative;

import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.ReportDraft;
import io.github.gouji.report.Reports;
import io.github.gouji.rule.Checks;
import io.github.gouji.rule.narrative.Statement.Scope;
import io.github.gouji.rule.narrative.prose.Mention;
import io.github.gouji.rule.narrative.prose.Prose;
import io.github.gouji.rule.narrative.prose.ProsePassage;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What the room reads in a sentence of section 一, told in words: quantities, lists, shares, growth, contradictions. */
final class Reading {

    private static final List<String> TOLD =
            List.of("narrative.sum", "narrative.percentage", "narrative.contradiction");

    private final List<String> told = new ArrayList<>();

    private Reading(AnnualReport report) {
        Prose.of(report).passages().forEach(passage -> read(passage, report));
    }

    /** The reading of a whole report, without what contradicts itself. */
    static List<String> of(AnnualReport report) {
        return List.copyOf(new Reading(report).told);
    }

    /** The reading of a sentence in a sound report of 2021 with one corrected and one pending reconsideration. */
    static String of(String sentence) {
        ReportDraft draft = Reports.sound2021()
                .section(1, sentence)
                .section(5)
                .section(6)
                .set("review.reconsideration.corrected", "1")
                .set("review.reconsideration.pending", "1");
        AnnualReport report = draft.build();
        Reading reading = new Reading(report);
        Checks.findings(draft).stream()
                .map(finding -> finding.rule().id())
                .filter(TOLD::contains)
                .distinct()
                .forEach(reading.told::add);
        return reading.told.isEmpty() ? "nothing" : String.join("; ", reading.told);
    }

    private void read(ProsePassage passage, AnnualReport report) {
        List<Statement> statements = Statements.of(passage, report);
        statements.forEach(this::tell);
        ItemizedLists.of(passage).forEach(this::tell);
        TrailingTotal.of(passage)
                .forEach(total -> told.add("total " + plain(total.whole()) + ": " + sum(total.parts())));
        Shares shares = new Shares(passage);
        passage.mentions()
                .forEach(part -> shares.of(part)
                        .ifPresent(share -> told.add("share of " + plain(part) + ": " + plain(share) + "%")));
        Growths.of(passage, statements)
                .forEach(growth -> told.add("growth of " + growth.value().toPlainString() + ": "
                        + growth.percent().toPlainString() + "%"));
    }

    private void tell(Statement statement) {
        String scope = statement.scope() == Scope.OWN
                ? ""
                : " (" + statement.scope().name().toLowerCase(Locale.ROOT) + ")";
        told.add(statement.measure().name().en() + " " + statement.value().toPlainString() + where(statement) + scope);
    }

    /** Of documents the columns and of reviews the blocks that the number can be of; the name alone does not tell. */
    private static String where(Statement statement) {
        return switch (statement.kind()) {
            case DOCUMENTS ->
                statement.measure().readings().stream()
                        .map(reading -> reading.plus().get(0).column().key())
                        .collect(Collectors.joining("/", " ", ""));
            case REVIEW ->
                statement.measure().readings().stream().map(Reading::blocks).collect(Collectors.joining("/", " ", ""));
            default -> "";
        };
    }

    private static String blocks(CellSum reading) {
        String plus = reading.plus().stream().map(cell -> cell.row().key()).collect(Collectors.joining("+"));
        return reading.minus().isEmpty()
                ? plus
                : plus + "-" + reading.minus().get(0).column().key();
    }

    private void tell(ItemizedList list) {
        List<Mention> parts =
                list.parts().stream().map(ItemizedList.Part::mention).toList();
        told.add("list " + plain(list.head()) + ": " + sum(parts) + " "
                + list.cue().name().toLowerCase(Locale.ROOT) + (list.open() ? " open" : ""));
    }

    private static String sum(List<Mention> mentions) {
        return mentions.stream().map(Reading::plain).collect(Collectors.joining("+"));
    }

    private static String plain(Mention mention) {
        BigDecimal value = mention.value();
        return value.toPlainString();
    }
}
