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
import io.github.gouji.rule.narrative.Sentence.Clause;
import io.github.gouji.rule.narrative.Statement.Scope;
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
    private static final List<String> ALL_DONE = List.of("全部", "均已", "都已", "均", "已全部");
    private static final List<String> DONE = List.of("办结", "答复完毕", "办理完毕", "处理完毕", "办理完结", "答复办理完毕", "答复到位");
    /** Words for those only whose time had come: 到期应办结的58件全部办结. */
    private static final List<String> DUE = List.of("到期", "期满", "届满", "应办结", "应答复", "应办理", "应结");

    private static final List<String> ALL_UPHELD =
            List.of("均获维持", "全部维持", "均维持", "全部获维持", "均被维持", "均予以维持", "均得到维持", "全部得到维持");
    private static final List<String> NEVER_LOST = List.of("零败诉", "无败诉", "未败诉", "零纠错", "无纠错", "未被纠错", "无一败诉", "无一被纠错");

    private static final List<String> LAST_YEAR = List.of("上年结转", "上年度结转", "上一年结转", "上一年度结转", "上年转结", "上年度转结");
    private static final List<String> OPEN = List.of("结转", "转结", "顺延", "下年", "次年", "延期", "延长", "正在办理", "办理中", "在办");

    private final AnnualReport report;
    private final Examination examination;
    private final TableFigures figures;
    private final ScopeReader scopes;

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
        if (Lexicon.isAboutApplications(text)) {
            return true;
        }
        return before && !Lexicon.containsAny(text, Lexicon.OTHER_CASES);
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
        everywhere.stream()
                .filter(other ->
                        APPLICATIONS.contains(other.kind()) && other.isPositive() && other.scope() == Scope.OWN)
                .findFirst()
                .ifPresent(other -> fail("counted", denial.sentence(), Severity.WARNING, Quote.of(other.sentence())));
    }

    /** 全部办结 although applications were carried forward. */
    private void checkAllDone(Clause clause, Sentence sentence) {
        String text = clause.text();
        boolean allDone =
                ALL_DONE.stream().anyMatch(all -> DONE.stream().anyMatch(done -> saysTogether(text, all, done)))
                        || text.endsWith("办结率100%") && !Lexicon.containsAny(text, List.of("按时", "按期", "及时", "限时"));
        CellKey forward = figures.cells(Measure.CARRIED_FORWARD.readings().get(0)).stream()
                .findFirst()
                .orElse(null);
        if (!allDone || forward == null || Lexicon.containsAny(text, DUE)) {
            return;
        }
        BigDecimal open =
                figures.printed(Measure.CARRIED_FORWARD.readings().get(0)).orElse(BigDecimal.ZERO);
        if (open.signum() > 0) {
            examination.fail(Fault.of(RULE, "allDone")
                    .with("quote", Quote.of(sentence))
                    .in(forward.table(), forward.row(), forward.column())
                    .cells(List.of(forward))
                    .expected(BigDecimal.ZERO, open)
                    .at(sentence.place()));
        }
    }

    private static boolean admitsOpenOnes(Sentence sentence) {
        String text = sentence.text();
        for (String lastYear : LAST_YEAR) {
            text = text.replace(lastYear, "");
        }
        return Lexicon.containsAny(text, OPEN);
    }

    /** Whether the second words follow soon behind the first and do not count: 全部50件中办结46件 and 全部办结的46件 do. */
    private static boolean saysTogether(String text, String first, String second) {
        int at = text.indexOf(first);
        int then = at < 0 ? -1 : text.indexOf(second, at + first.length());
        int end = then + second.length();
        boolean counts =
                then >= 0 && end < text.length() && (text.charAt(end) == '的' || Character.isDigit(text.charAt(end)));
        return then >= 0 && then - at <= 12 && !counts;
    }

    private void checkAllUpheld(Clause clause, Sentence sentence) {
        boolean upheld = Lexicon.containsAny(clause.text(), ALL_UPHELD);
        boolean neverLost = Lexicon.containsAny(clause.text(), NEVER_LOST);
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
                .with("quote", Quote.of(sentence))
                .in(TableKind.REVIEW, null, null)
                .cells(cells)
                .expected(BigDecimal.ZERO, cases)
                .at(sentence.place()));
    }

    private void fail(String variant, Sentence sentence, Severity severity, String against) {
        examination.fail(Fault.of(RULE, variant)
                .severity(severity)
                .with("quote", Quote.of(sentence))
                .with("against", against)
                .at(sentence.place()));
    }
}
