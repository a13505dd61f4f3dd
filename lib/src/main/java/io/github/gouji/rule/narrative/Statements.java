package io.github.gouji.rule.narrative;

import io.github.gouji.report.AnnualReport;
import io.github.gouji.rule.narrative.Measure.Kind;
import io.github.gouji.rule.narrative.Statement.Scope;
import io.github.gouji.rule.narrative.lexicon.WordClass;
import io.github.gouji.rule.narrative.prose.Clause;
import io.github.gouji.rule.narrative.prose.Mention;
import io.github.gouji.rule.narrative.prose.ProsePassage;
import io.github.gouji.rule.narrative.prose.Sentence;
import io.github.gouji.rule.narrative.prose.Topics;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the quantities that a passage states and a table states too. */
final class Statements {

    private static final Set<Kind> WHOLE = EnumSet.of(Kind.INFLOW, Kind.ANSWERED, Kind.CARRIED_OVER, Kind.APPLICANTS);

    private final ScopeReader scopes;
    private final List<Statement> found = new ArrayList<>();
    private Scope inherited = Scope.OWN;
    private boolean otherTime;
    private boolean begun;
    private @Nullable Kind last;

    private Statements(ScopeReader scopes) {
        this.scopes = scopes;
    }

    /** The statements of a passage in order. */
    static List<Statement> of(ProsePassage passage, AnnualReport report) {
        Statements statements = new Statements(new ScopeReader(report));
        for (Sentence sentence : passage.sentences()) {
            sentence.mentions().forEach(statements::read);
            sentence.clauses().forEach(clause -> statements.read(clause, sentence));
        }
        return statements.finished();
    }

    /** Where a passage counts 部分公开 apart, 予以公开 does not include it. */
    private List<Statement> finished() {
        boolean apart = found.stream().anyMatch(statement -> statement.measure().equals(Measure.PARTIALLY_GRANTED));
        return apart ? found.stream().map(Statements::withoutPartly).toList() : found;
    }

    private static Statement withoutPartly(Statement statement) {
        return statement.measure().equals(Measure.GRANTED) ? statement.of(Measure.FULLY_GRANTED) : statement;
    }

    private void read(Mention mention) {
        Optional<Measure> measure = ReviewWords.read(mention)
                .or(() -> DocumentWords.read(mention))
                .or(() -> MeasureReader.read(mention))
                .filter(found -> fitsHere(found, mention.sentence()));
        if (measure.isEmpty()) {
            return;
        }
        Measure what = measure.get().equals(Measure.CARRIED_FORWARD) && scopes.isEarlierYear(mention.time())
                ? Measure.CARRIED_OVER
                : measure.get();
        if (isPartOfLast(mention, what) || isOfOneChannel(mention, what)) {
            return;
        }
        Optional<Scope> own = scopes.read(mention, what);
        boolean backToYear = otherTime && scopes.isReportYear(mention.time());
        Scope scope = own.orElse(backToYear ? Scope.OWN : inherited);
        boolean whole = what.kind() == Kind.INFLOW || what.kind() == Kind.ANSWERED;
        if (whole && mention.group() == 0) {
            otherTime = own.isPresent() ? scopes.isOtherTime(mention) : otherTime && !backToYear;
            inherited = scope;
            begun = true;
        }
        last = what.kind();
        found.add(
                new Statement(mention.value(), mention.numeral().isExact(), what, scope, mention.sentence(), mention));
    }

    /** Outcomes are those of applications only where applications came before; applicants only right behind them. */
    private boolean fitsHere(Measure measure, Sentence sentence) {
        return switch (measure.kind()) {
            case OUTCOME, REASON -> begun || Topics.listsOutcomes(sentence.text());
            case APPLICANTS -> last != null && WHOLE.contains(last);
            default -> true;
        };
    }

    /**
     * 办结46件，其中当年新收43件; 新收47件申请中，办结43件: a number of those that the sentence has just counted. 予以公开2件，
     * 因不掌握答复8件: one outcome among others.
     */
    private boolean isPartOfLast(Mention mention, Measure measure) {
        Statement before = found.isEmpty() ? null : found.get(found.size() - 1);
        if (before == null || before.mention() == null || before.sentence() != mention.sentence()) {
            return false;
        }
        boolean amongOutcomes = measure.kind() == Kind.ANSWERED
                && before.kind() == Kind.OUTCOME
                && !WordClass.TOTAL_SAID.isIn(mention.before());
        boolean newOnes = measure.kind() == Kind.INFLOW && before.kind() == Kind.ANSWERED;
        boolean answered = measure.kind() == Kind.ANSWERED && before.kind() == Kind.INFLOW;
        return amongOutcomes
                || newOnes && WordClass.AMONG.isIn(mention.lead())
                || answered && WordClass.WITHIN.ends(before.mention().after());
    }

    /** 受理线上申请65件，办结62件: answered of those that came in one way, where the sentence has not counted all. */
    private boolean isOfOneChannel(Mention mention, Measure measure) {
        boolean counted = found.stream()
                .anyMatch(before -> before.sentence() == mention.sentence() && before.kind() == Kind.INFLOW);
        return measure.kind() == Kind.ANSWERED
                && !counted
                && mention.sentence().mentions().stream()
                        .takeWhile(before -> before != mention)
                        .anyMatch(before ->
                                VerbWords.start(before.before()) >= 0 && MeasureReader.isOneChannel(before.before()));
    }

    private void read(Clause clause, Sentence sentence) {
        Denials.read(clause, sentence)
                .ifPresent(measure -> found.add(new Statement(
                        BigDecimal.ZERO, true, measure, scopes.read(clause).orElse(Scope.OWN), sentence, null)));
    }
}
