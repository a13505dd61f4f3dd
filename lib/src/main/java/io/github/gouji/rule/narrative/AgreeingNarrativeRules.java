package io.github.gouji.rule.narrative;

import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.TableKind;
import io.github.gouji.rule.Examination;
import io.github.gouji.rule.Reasons;
import io.github.gouji.rule.Rule;
import io.github.gouji.rule.RuleFamily;
import io.github.gouji.rule.narrative.ItemizedList.Part;
import io.github.gouji.rule.narrative.prose.Mention;
import io.github.gouji.rule.narrative.prose.Prose;
import io.github.gouji.rule.narrative.prose.ProsePassage;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rules over prose: {@code narrative.table}, {@code .sum}, {@code .conflict}, {@code .percentage}, {@code .contradiction}. */
public final class AgreeingNarrativeRules implements RuleFamily<AnnualReport> {

    private static final List<Rule> OF_ONE_REPORT =
            List.of(TableRule.RULE, SumRule.RULE, ConflictRule.RULE, PercentageRule.RULE, ContradictionRule.RULE);

    /**
     * How many numbers in front of a list, and from its beginning on, its shares may be of: four times what the longest
     * passages of real reports have, so all of a passage but in texts made to take time.
     */
    private static final int NEIGHBOURS = 100;

    /** An itemised list with two outcomes among its parts is the one that {@link OutcomeRule} has checked. */
    private static final int SAME_LIST = 2;

    /** Growth stands among them and is checked with last year's report, by the family of the years. */
    @Override
    public List<Rule> rules() {
        return List.of(
                TableRule.RULE,
                SumRule.RULE,
                ConflictRule.RULE,
                PercentageRule.RULE,
                GrowthRule.RULE,
                ContradictionRule.RULE);
    }

    @Override
    public void check(AnnualReport report, Examination examination) {
        if (!report.isNarrated()) {
            examination.notEvaluated(OF_ONE_REPORT, Reasons.asData());
            return;
        }
        Prose prose = Prose.of(report);
        if (prose.passages().isEmpty()) {
            examination.notEvaluated(OF_ONE_REPORT, Reasons.of("no-headings"));
            return;
        }
        if (!prose.isComplete()) {
            examination.notEvaluated(OF_ONE_REPORT, Reasons.of("too-long"));
        }
        for (TableKind kind : List.of(TableKind.APPLICATIONS, TableKind.REVIEW)) {
            if (report.table(kind).isEmpty()) {
                examination.notEvaluated(TableRule.RULE, Reasons.noTable(kind));
            }
        }
        OF_ONE_REPORT.forEach(examination::evaluated);
        check(prose, report, examination);
    }

    private static void check(Prose prose, AnnualReport report, Examination examination) {
        TableRule table = new TableRule(report, examination);
        ContradictionRule contradiction = new ContradictionRule(report, examination);
        List<List<Statement>> statements = prose.passages().stream()
                .map(passage -> Statements.of(passage, report))
                .toList();
        List<Statement> everywhere = statements.stream().flatMap(List::stream).toList();
        ConflictRule.check(prose, examination);
        for (int i = 0; i < statements.size(); i++) {
            ProsePassage passage = prose.passages().get(i);
            List<Statement> own = statements.get(i);
            table.check(own);
            contradiction.check(passage, own, everywhere);
            checkLists(passage, own, new TableFigures(report), examination);
        }
    }

    private static void checkLists(
            ProsePassage passage, List<Statement> statements, TableFigures figures, Examination examination) {
        Shares shares = new Shares(passage);
        SumRule sums = new SumRule(examination, shares);
        OutcomeRule outcomes = new OutcomeRule(examination);
        PercentageRule percentages = new PercentageRule(examination, shares);
        Set<Mention> ofOutcomes = new HashSet<>();
        for (OutcomeRun run : OutcomeRun.of(passage, statements)) {
            outcomes.check(run, figures.wholes());
            Set<BigDecimal> wholes = new LinkedHashSet<>(run.wholes());
            wholes.add(run.sum());
            wholes.addAll(figures.wholes());
            percentages.check(run.mentions(), run.head().value(), wholes);
            ofOutcomes.addAll(run.mentions());
        }
        Set<Mention> shared = new HashSet<>(ofOutcomes);
        for (ItemizedList list : ItemizedLists.of(passage)) {
            List<Mention> parts = list.parts().stream().map(Part::mention).toList();
            if (parts.stream().filter(ofOutcomes::contains).count() < SAME_LIST) {
                sums.check(list);
            }
            // with a share each, parts run on over full stops: 4份，占3.8%。17份，占16.3%
            boolean shareEach = parts.stream().allMatch(part -> shares.of(part).isPresent());
            Stream<Mention> more = list.runOn().stream()
                    .filter(mention ->
                            shareEach && mention.unit().equals(list.head().unit()));
            List<Mention> fresh =
                    Stream.concat(parts.stream(), more).filter(shared::add).toList();
            percentages.check(fresh, list.head().value(), wholes(list, passage));
        }
        TrailingTotal.of(passage).forEach(sums::check);
        passage.sentences().forEach(sentence -> percentages.checkPartition(sentence, shared));
        passage.sentences().forEach(percentages::checkRates);
    }

    /** The numbers around that are counted alike, and the sum of the parts: shares may be of any of them. */
    private static Set<BigDecimal> wholes(ItemizedList list, ProsePassage passage) {
        List<Mention> mentions = passage.mentions();
        int last = Math.min(mentions.size(), list.first() + NEIGHBOURS);
        List<Mention> around = mentions.subList(Math.max(0, list.first() - NEIGHBOURS), last);
        Set<BigDecimal> wholes = around.stream()
                .filter(mention -> mention.unit().equals(list.head().unit()))
                .map(Mention::value)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        wholes.add(ListSums.sum(new ListSums(list).all()).low());
        return wholes;
    }
}
