package io.github.gouji.rule.narrative;

import io.github.gouji.constraint.Severity;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.CellKey;
import io.github.gouji.report.EquationResult;
import io.github.gouji.report.Figure;
import io.github.gouji.report.TableKind;
import io.github.gouji.rule.Basis;
import io.github.gouji.rule.Examination;
import io.github.gouji.rule.Fault;
import io.github.gouji.rule.Rule;
import io.github.gouji.rule.narrative.Measure.Kind;
import io.github.gouji.rule.narrative.Statement.Scope;
import io.github.gouji.rule.narrative.lexicon.WordClass;
import io.github.gouji.rule.narrative.prose.Mention;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** {@code narrative.table}: a number of the prose is not what the table says. */
final class TableRule {

    static final Rule RULE = Rule.of("narrative.table", Severity.ERROR, Basis.ACCURACY);

    private static final Set<Kind> FLOWS = EnumSet.of(Kind.INFLOW, Kind.ANSWERED);

    private final AnnualReport report;
    private final Examination examination;
    private final List<EquationResult> failed;
    private final TableFigures figures;
    private final Set<String> told = new HashSet<>();

    TableRule(AnnualReport report, Examination examination) {
        this.report = report;
        this.examination = examination;
        this.figures = new TableFigures(report);
        this.failed = report.equationResults().stream()
                .filter(EquationResult::isFailed)
                .toList();
    }

    /** Checks the statements of one passage. */
    void check(List<Statement> passage) {
        List<Statement> comparable = passage.stream().filter(this::isComparable).toList();
        List<Statement> right = passage.stream().filter(this::agrees).toList();
        List<Statement> agreed = comparable.stream().filter(right::contains).toList();
        for (Statement statement : comparable) {
            boolean saidRightToo = !isMoreThanCame(statement)
                    && right.stream().anyMatch(other -> other.measure().equals(statement.measure()));
            boolean known = figures.values(primary(statement)).isEmpty() || mendsEquation(statement);
            if (!saidRightToo
                    && !known
                    && !isOneOfParts(statement, passage)
                    && !isSomeOf(agreed, statement)
                    && !isOfThisYears(statement)) {
                fail(statement, agreed);
            }
        }
    }

    private boolean isComparable(Statement statement) {
        return statement.exact()
                && statement.scope() != Scope.FOREIGN
                && figures.states(primary(statement).table());
    }

    private boolean agrees(Statement statement) {
        return agrees(statement.measure(), statement.value());
    }

    private boolean agrees(Measure measure, BigDecimal stated) {
        return measure.readings().stream()
                .flatMap(reading -> figures.values(reading).stream())
                .anyMatch(value -> value.compareTo(stated) == 0);
    }

    /** 部门收到212件，各镇收到124件: whether the sentence tells the quantity in parts that add up to the table's. */
    private boolean isOneOfParts(Statement statement, List<Statement> passage) {
        List<BigDecimal> parts = passage.stream()
                .filter(other -> other.sentence() == statement.sentence() && other.mention() != null)
                .filter(other -> other.measure().equals(statement.measure()))
                .map(Statement::value)
                .toList();
        BigDecimal sum = parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return parts.size() > 1 && agrees(statement.measure(), sum) || isPartOfTotal(statement, passage);
    }

    /** 办结76件，…办结的82件中: more than came in and was carried over cannot have been answered, whatever else is said. */
    private boolean isMoreThanCame(Statement statement) {
        return statement.kind() == Kind.ANSWERED
                && Measure.HANDLED.readings().stream()
                        .flatMap(reading -> figures.values(reading).stream())
                        .allMatch(most -> statement.value().compareTo(most) > 0);
    }

    /**
     * 收到9件，…，转下年办理2件: what is merely handled, and less than all that the passage counts rightly, is a part. 向市政府提出
     * 225件；各地各部门1308件: so is what one office had where the table is that of all.
     */
    private static boolean isSomeOf(List<Statement> agreed, Statement statement) {
        return FLOWS.contains(statement.kind())
                && agreed.stream()
                        .filter(right -> FLOWS.contains(right.kind()))
                        .filter(right -> isVague(statement.measure())
                                || statement.kind() == Kind.INFLOW && right.scope() == Scope.UNSURE)
                        .anyMatch(right -> right.value().compareTo(statement.value()) > 0);
    }

    /** 新收12件，予以公开11件; 上年结转2件，均予以公开: what became of this year's leaves out at most what was carried over. */
    private boolean isOfThisYears(Statement statement) {
        boolean ended = statement.kind() == Kind.OUTCOME || statement.kind() == Kind.ANSWERED;
        if (!ended || !WordClass.OF_THIS_YEAR.isIn(statement.sentence().text())) {
            return false;
        }
        BigDecimal over = figures.printed(primary(Measure.CARRIED_OVER)).orElse(BigDecimal.ZERO);
        return figures.values(primary(statement)).stream().anyMatch(value -> {
            BigDecimal missing = value.subtract(statement.value());
            return missing.signum() > 0 && missing.compareTo(over) <= 0;
        });
    }

    private static boolean isVague(Measure measure) {
        return measure.equals(Measure.APPLICATIONS) || measure.equals(Measure.HANDLED);
    }

    /** 共处理3件，县里转办1件，直接受理2件: whether the numbers right behind one that the table bears out add up to it. */
    private boolean isPartOfTotal(Statement statement, List<Statement> passage) {
        boolean canBePart = statement.mention() != null && FLOWS.contains(statement.kind());
        return canBePart
                && passage.stream()
                        .filter(head -> head.mention() != null && head.sentence() == statement.sentence())
                        .filter(head -> FLOWS.contains(head.kind()) && agrees(head))
                        .anyMatch(head -> isPart(statement, head, passage));
    }

    /** 收到3件，办结2件，1件正在办理 is not: parts of what came in are answered all, and each says so. */
    private static boolean isPart(Statement statement, Statement head, List<Statement> passage) {
        List<Mention> parts = partsBehind(Objects.requireNonNull(head.mention()));
        boolean alike =
                head.kind() == statement.kind() || parts.stream().allMatch(part -> VerbWords.start(part.before()) >= 0);
        return alike
                && parts.contains(statement.mention())
                && passage.stream()
                        .filter(other -> parts.contains(other.mention()))
                        .allMatch(other -> other.kind() == statement.kind());
    }

    /** The numbers right behind a total that add up to it; empty if they do not. */
    private static List<Mention> partsBehind(Mention total) {
        List<Mention> parts = new ArrayList<>();
        BigDecimal sum = BigDecimal.ZERO;
        for (Mention part : total.sentence().mentions()) {
            boolean alike = part.isCount()
                    && part.group() == total.group()
                    && part.unit().equals(total.unit());
            if (alike && part.start() > total.start() && sum.compareTo(total.value()) < 0) {
                parts.add(part);
                sum = sum.add(part.value());
            }
        }
        return parts.size() > 1 && sum.compareTo(total.value()) == 0 ? parts : List.of();
    }

    /** Whether a failed equation already asks for just this number in the cell: then that is the same fault. */
    private boolean mendsEquation(Statement statement) {
        return statement.measure().readings().stream()
                .filter(reading -> reading.plus().size() == 1 && reading.minus().isEmpty())
                .map(reading -> reading.plus().get(0))
                .anyMatch(cell -> failed.stream().anyMatch(result -> asksFor(result, cell, statement.value())));
    }

    private boolean asksFor(EquationResult result, CellKey cell, BigDecimal value) {
        boolean left = result.equation().left().contains(cell);
        if (!left && !result.equation().right().contains(cell)) {
            return false;
        }
        BigDecimal excess = result.left().subtract(result.right());
        BigDecimal written = report.figure(cell).flatMap(Figure::addend).orElse(BigDecimal.ZERO);
        return written.subtract(left ? excess : excess.negate()).compareTo(value) == 0;
    }

    private static CellSum primary(Statement statement) {
        return primary(statement.measure());
    }

    private static CellSum primary(Measure measure) {
        return measure.readings().get(0);
    }

    private void fail(Statement statement, List<Statement> agreed) {
        CellSum reading = primary(statement);
        BigDecimal expected =
                figures.printed(reading).orElse(figures.values(reading).get(0));
        if (!told.add(statement.measure().name().zh() + statement.value().stripTrailingZeros())) {
            return;
        }
        List<CellKey> cells = figures.cells(reading);
        CellKey only = cells.size() == 1 ? cells.get(0) : null;
        boolean sure = isSure(statement, agreed);
        TableKind table = reading.table();
        examination.fail(Fault.of(RULE, sure ? "message" : "unsure")
                .severity(sure ? Severity.ERROR : Severity.WARNING)
                .with("quote", quote(statement))
                .with("what", statement.measure().name())
                .with("table", table.sectionOrdinal())
                .with("arithmetic", figures.arithmetic(reading))
                .in(table, only == null ? null : only.row(), only == null ? null : only.column())
                .cells(cells)
                .expected(expected, statement.value())
                .at(statement.sentence().place()));
    }

    /**
     * Whether two witnesses say so: the table's own quantity is unmistakably meant, and another figure of the passage is
     * what its cell says, so that the passage speaks of the table's scope; and it cannot be a part of that quantity.
     */
    private boolean isSure(Statement statement, List<Statement> agreed) {
        Measure measure = statement.measure();
        if (measure.kind() == Kind.DOCUMENTS || isVague(measure)) {
            return false;
        }
        boolean elsewhere = measure.kind() == Kind.REVIEW
                && statement.mention() != null
                && ReviewWords.isOtherSide(statement.mention().sentenceBefore());
        boolean sameScope = agreed.stream().anyMatch(right -> right.isPositive() && right.kind() != Kind.DOCUMENTS);
        return !elsewhere && sameScope && !canBePart(statement);
    }

    /** Whether the sentence has other numbers with which this one makes up what the cell says: it may be a part. */
    private boolean canBePart(Statement statement) {
        Mention mention = statement.mention();
        if (mention == null) {
            return false;
        }
        List<BigDecimal> others = statement.sentence().mentions().stream()
                .filter(other -> other != mention && other.isCase())
                .filter(other -> other.value().signum() > 0)
                .map(Mention::value)
                .toList();
        return figures.values(primary(statement)).stream()
                .anyMatch(whole ->
                        whole.compareTo(statement.value()) > 0 && SubsetSums.reach(whole, statement.value(), others));
    }

    private static String quote(Statement statement) {
        return statement.mention() == null
                ? statement.sentence().quote()
                : statement.mention().quote();
    }
}
