package io.github.gouji.rule.rollup;

import io.github.gouji.constraint.Severity;
import io.github.gouji.document.Place;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.CellKey;
import io.github.gouji.report.Figure;
import io.github.gouji.report.ReportTable;
import io.github.gouji.report.TableKind;
import io.github.gouji.rule.Basis;
import io.github.gouji.rule.CellListing;
import io.github.gouji.rule.Examination;
import io.github.gouji.rule.Fault;
import io.github.gouji.rule.FormNames;
import io.github.gouji.rule.Reasons;
import io.github.gouji.rule.Rule;
import io.github.gouji.rule.Words;
import io.github.gouji.rule.Written;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * {@code rollup.sum}: each cell of the parent's report is the sum of its units'. One cause, one finding: what a unit
 * that was left out or counted twice explains is told at once, for the widest part of the form that it explains.
 */
final class SumRule {

    static final Rule RULE = Rule.of("rollup.sum", Severity.ERROR, Basis.ROLL_UP);

    /** More cells than these in one table, and unexplained, are one finding. */
    private static final int MOST_FINDINGS = 15;

    private final AnnualReport parent;
    private final int units;
    private final Sums sums;
    private List<CellDifference> causes;
    private final Explanation explanation;
    private final Gaps gaps;
    private final Examination examination;
    private final FormNames names;

    private SumRule(AnnualReport parent, Units units, Sums sums, Gaps gaps, Examination examination) {
        this.parent = parent;
        this.units = units.present().size();
        this.sums = sums;
        this.causes = sums.causes();
        this.explanation = new Explanation(units.present());
        this.gaps = gaps;
        this.examination = examination;
        this.names = FormNames.of(parent);
    }

    static void check(AnnualReport parent, Units units, Sums sums, Gaps gaps, Examination examination) {
        new SumRule(parent, units, sums, gaps, examination).check();
    }

    private void check() {
        Stream.of(TableKind.values())
                .filter(kind -> parent.table(kind).isEmpty())
                .forEach(kind -> examination.notEvaluated(RULE, Reasons.noTable(kind)));
        if (!sums.compared().isEmpty()) {
            examination.evaluated(RULE);
            Scope form = new Scope(null, null, sums.compared());
            setApart(form);
            check(form);
        }
        tellUncompared();
    }

    /** Beside findings the reason would be lost, therefore it then is one. */
    private void tellUncompared() {
        Uncompared open = sums.uncompared();
        if (open.isEmpty()) {
            return;
        }
        int cells = open.cells().size();
        Words list = open.listing(names);
        examination.notEvaluated(
                RULE, Reasons.of("uncompared").with("cells", cells).with("list", list));
        if (examination.hasFailed(RULE)) {
            examination.fail(Fault.of(RULE, "uncompared")
                    .severity(Severity.INFO)
                    .cells(open.cells())
                    .with("cells", cells)
                    .with("list", list));
        }
    }

    /** A miscount beside which other figures are wrong too is told first, and only those others after it. */
    private void setApart(Scope form) {
        if (causes.size() < 2 || explanation.of(form.differences()).isPresent()) {
            return;
        }
        explanation.most(form.differences()).ifPresent(miscount -> {
            List<CellDifference> others = sums.causesBeside(miscount);
            List<CellDifference> explained =
                    causes.stream().filter(cause -> !others.contains(cause)).toList();
            boolean nothingElse = others.stream().allMatch(CellDifference::differs);
            if (nothingElse && explained.size() > 1) {
                fail(form, explained, Explanation.words(List.of(miscount.words())));
                causes = others;
            }
        });
    }

    private void check(Scope scope) {
        List<CellDifference> here = scope.of(causes);
        if (here.size() < 2) {
            here.forEach(this::fail);
            return;
        }
        List<Scope> parts = scope.parts().stream()
                .filter(part -> !part.of(causes).isEmpty())
                .toList();
        Optional<Words> why = explanation.of(scope.differences());
        if (why.isEmpty() && parts.size() > 1) {
            why = perhapsLacking(here);
        }
        boolean tooMany = scope.table() != null && scope.row() == null && here.size() > MOST_FINDINGS;
        if (why.isPresent() || tooMany && parts.size() > 1) {
            fail(scope, here, why.orElse(new Words("", "")));
        } else {
            parts.forEach(this::check);
        }
    }

    private Optional<Words> perhapsLacking(List<CellDifference> differences) {
        return differences.stream().allMatch(CellDifference::isTooMuch) ? gaps.mayBeTooLow() : Optional.empty();
    }

    private void fail(CellDifference difference) {
        CellKey cell = difference.cell();
        List<CellDifference> alone = List.of(difference);
        Optional<Figure> figure = parent.figure(cell);
        examination.fail(fault(Fault.of(RULE), alone)
                .in(cell.table(), cell.row(), cell.column())
                .cells(List.of(cell))
                .at(figure.map(Figure::place).orElse(Place.UNKNOWN))
                .with("cell", names.cell(cell))
                .with("here", figure.map(Written::figure).orElse(Written.number(difference.actual())))
                .with("why", why(difference))
                .expected(plain(difference.sum()), plain(difference.actual())));
    }

    private Words why(CellDifference difference) {
        if (difference.isDoubtful()) {
            Words names =
                    Words.quoted(difference.blank().stream().map(Unit::label).toList());
            return new Words("；" + names.zh() + "的这一格空白，按0计", "; blank, counted as 0, in that of " + names.en());
        }
        return explanation
                .of(sums.compared())
                .or(() -> explanation.of(List.of(difference)))
                .or(() -> perhapsLacking(List.of(difference)))
                .orElse(new Words("", ""));
    }

    private void fail(Scope scope, List<CellDifference> here, Words why) {
        List<CellKey> cells = here.stream().map(CellDifference::cell).toList();
        Fault fault = fault(Fault.of(RULE, "cells"), here)
                .cells(cells)
                .with("cells", cells.size())
                .with("list", listing(here))
                .with("why", why);
        if (scope.table() != null) {
            fault = fault.in(scope.table(), scope.row(), null)
                    .at(parent.table(scope.table()).map(ReportTable::place).orElse(Place.UNKNOWN));
        }
        examination.fail(fault);
    }

    /** The cells by table, each with what the parent states and what the sum is. */
    private Words listing(List<CellDifference> differences) {
        Map<CellKey, String> written = new HashMap<>();
        differences.forEach(each -> written.put(
                each.cell(),
                plain(each.actual()).toPlainString() + "≠" + plain(each.sum()).toPlainString()));
        List<String> zh = new ArrayList<>();
        List<String> en = new ArrayList<>();
        for (TableKind kind : TableKind.values()) {
            List<CellKey> cells = differences.stream()
                    .map(CellDifference::cell)
                    .filter(cell -> cell.table() == kind)
                    .toList();
            if (!cells.isEmpty()) {
                Words list = new CellListing(names, kind).of(cells, cell -> Words.same(written.getOrDefault(cell, "")));
                zh.add(FormNames.table(kind).zh() + list.zh());
                en.add(FormNames.table(kind).en() + ", " + list.en());
            }
        }
        return new Words(String.join("；", zh), String.join("; ", en));
    }

    private Fault fault(Fault fault, List<CellDifference> differences) {
        boolean sure = gaps.areNone() && !differences.stream().allMatch(CellDifference::isDoubtful);
        return fault.severity(sure ? Severity.ERROR : Severity.WARNING).with("count", units);
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal bare = number.stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0) : bare;
    }
}
