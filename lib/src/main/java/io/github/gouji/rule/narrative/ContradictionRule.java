package io.github.gouji.rule.narrative;

import io.github.gouji.constraint.Severity;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.CellKey;
import io.github.gouji.report.ReviewBlock;
import io.github.gouji.report.ReviewOutcome;
import io.github.gouji.report.TableKind;
import io.github.gouji.rule.Basis;
import io.github.gouji.rule.Examination;
import io.github.gouji.rule.Fault;
import io.github.gouji.rule.Rule;
import io.github.gouji.rule.narrative.Measure.Kind;
import io.github.gouji.rule.narrative.Statement.Scope;
import io.github.gouji.rule.narrative.lexicon.WordClass;
import io.github.gouji.rule.narrative.prose.Clause;
import io.github.gouji.rule.narrative.prose.ProsePassage;
import io.github.gouji.rule.narrative.prose.Sentence;
import io.github.gouji.rule.narrative.prose.Topics;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** {@code narrative.contradiction}: what the prose says in words cannot be, by what it or a table says elsewhere. */
final class ContradictionRule {

    static final Rule RULE = Rule.of("narrative.contradiction", Severity.WARNING, Basis.ACCURACY);

    private static final Set<Kind> APPLICATIONS = EnumSet.of(Kind.INFLOW, Kind.ANSWERED, Kind.OUTCOME, Kind.APPLICANTS);

    /** How far behind the start of 全部 its 办结 starts at most: 全部在法定的期限内按时办结 fits, a second clause does not. */
    private static final int TOGETHER = 12;

    private final AnnualReport report;
    private final Examination examination;
    private final TableFigures figures;
    private final ScopeReader scopes;
    private boolean looked;
    private Optional<Statement> counted = Optional.empty();

    ContradictionRule(AnnualReport report, Examination examination) {
        this.report = report;
        this.examination = examination;
        this.figures = new TableFigures(report);
        this.scopes = new ScopeReader(report);
    }

    /** Checks one passage; what all passages state is given for comparison. */
    void check(ProsePassage passage, List<Statement> own, List<Statement> everywhere) {
        own.stream()
                .filter(statement ->
                        statement.mention() == null && statement.measure().equals(Measure.RECEIVED))
                .filter(statement -> statement.scope() != Scope.FOREIGN)
                .findFirst()
                .ifPresent(denial -> checkDenial(denial, passage, everywhere));
        boolean admitted = passage.sentences().stream().anyMatch(ContradictionRule::admitsOpenOnes);
        for (Sentence sentence : passage.sentences()) {
            boolean applications = sentence.isAboutApplications();
            for (Clause clause : sentence.clauses()) {
                applications = isAboutApplications(clause.text(), applications);
                if (scopes.isOtherTime(clause)) {
                    continue;
                }
                if (applications && !admitted) {
                    checkAllDone(clause, sentence);
                }
                checkAllUpheld(clause, sentence);
            }
        }
    }

    /** Whether a clause is about applications: by its own words, else if the one before is. */
    private static boolean isAboutApplications(String text, boolean before) {
        if (Topics.isAboutApplications(text)) {
            return true;
        }
        return before && !WordClass.OTHER_CASES.isIn(text);
    }

    private void checkDenial(Statement denial, ProsePassage passage, List<Statement> everywhere) {
        Optional<String> described = DescribedContents.in(passage.sentences().stream()
                .filter(sentence -> sentence.start() >= denial.sentence().start())
                .flatMap(sentence -> sentence.clauses().stream())
                .map(Clause::text)
                .toList());
        if (described.isPresent()) {
            fail("described", denial.sentence(), Severity.WARNING, described.get());
            return;
        }
        counted(everywhere)
                .ifPresent(other -> fail(
                        "counted",
                        denial.sentence(),
                        Severity.WARNING,
                        other.sentence().quote()));
    }

    /** The first statement of any passage that counts applications; looked for once. */
    private Optional<Statement> counted(List<Statement> everywhere) {
        if (!looked) {
            looked = true;
            counted = everywhere.stream()
                    .filter(other ->
                            APPLICATIONS.contains(other.kind()) && other.isPositive() && other.scope() == Scope.OWN)
                    .findFirst();
        }
        return counted;
    }

    /** 全部办结 although applications were carried forward. */
    private void checkAllDone(Clause clause, Sentence sentence) {
        String text = clause.text();
        boolean allDone = saysAllDone(text) || WordClass.CLOSING_RATE.ends(text) && !WordClass.IN_TIME.isIn(text);
        CellKey forward = figures.cells(Measure.CARRIED_FORWARD.readings().get(0)).stream()
                .findFirst()
                .orElse(null);
        if (!allDone || forward == null || WordClass.DUE.isIn(text)) {
            return;
        }
        BigDecimal open =
                figures.printed(Measure.CARRIED_FORWARD.readings().get(0)).orElse(BigDecimal.ZERO);
        if (open.signum() > 0) {
            examination.fail(Fault.of(RULE, "allDone")
                    .with("quote", sentence.quote())
                    .in(forward.table(), forward.row(), forward.column())
                    .cells(List.of(forward))
                    .expected(BigDecimal.ZERO, open)
                    .at(sentence.place()));
        }
    }

    private static boolean admitsOpenOnes(Sentence sentence) {
        return WordClass.OPEN.isIn(WordClass.CARRIED_FROM_LAST_YEAR.takenOutOf(sentence.text()));
    }

    private static boolean saysAllDone(String text) {
        return WordClass.ALL.words().stream()
                .anyMatch(all -> WordClass.DONE.words().stream().anyMatch(done -> saysTogether(text, all, done)));
    }

    /** Whether the second words follow soon behind the first and do not count: 全部50件中办结46件 and 全部办结的46件 do. */
    private static boolean saysTogether(String text, String first, String second) {
        int at = text.indexOf(first);
        int then = at < 0 ? -1 : text.indexOf(second, at + first.length());
        int end = then + second.length();
        boolean counts = then >= 0
                && end < text.length()
                && (WordClass.OF.startsAt(text, end) || Character.isDigit(text.charAt(end)));
        return then >= 0 && then - at <= TOGETHER && !counts;
    }

    private void checkAllUpheld(Clause clause, Sentence sentence) {
        boolean upheld = WordClass.ALL_UPHELD.isIn(clause.text());
        boolean neverLost = WordClass.NEVER_LOST.isIn(clause.text());
        if (!upheld && !neverLost
                || !ReviewWords.isAboutDisclosure(sentence)
                || report.table(TableKind.REVIEW).isEmpty()) {
            return;
        }
        List<CellKey> lost = positive(ReviewOutcome.CORRECTED);
        if (upheld) {
            lost = Stream.concat(lost.stream(), positive(ReviewOutcome.OTHER_RESULT).stream())
                    .toList();
        }
        if (!lost.isEmpty()) {
            fail(sentence, "lost", Severity.WARNING, lost);
        } else if (upheld) {
            List<CellKey> pending = positive(ReviewOutcome.PENDING);
            if (!pending.isEmpty()) {
                fail(sentence, "pending", Severity.INFO, pending);
            }
        }
    }

    private List<CellKey> positive(ReviewOutcome outcome) {
        return Stream.of(ReviewBlock.values())
                .map(block -> CellKey.of(block, outcome))
                .filter(cell -> report.figure(cell)
                        .flatMap(figure -> figure.number())
                        .filter(number -> number.signum() > 0)
                        .isPresent())
                .toList();
    }

    private void fail(Sentence sentence, String variant, Severity severity, List<CellKey> cells) {
        BigDecimal cases = figures.printed(new CellSum(cells, List.of())).orElse(BigDecimal.ZERO);
        examination.fail(Fault.of(RULE, variant)
                .severity(severity)
                .with("quote", sentence.quote())
                .in(TableKind.REVIEW, null, null)
                .cells(cells)
                .expected(BigDecimal.ZERO, cases)
                .at(sentence.place()));
    }

    private void fail(String variant, Sentence sentence, Severity severity, String against) {
        examination.fail(Fault.of(RULE, variant)
                .severity(severity)
                .with("quote", sentence.quote())
                .with("against", against)
                .at(sentence.place()));
    }
}
