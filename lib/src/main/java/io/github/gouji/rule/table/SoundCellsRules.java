package io.github.gouji.rule.table;

import io.github.gouji.constraint.Severity;
import io.github.gouji.document.Place;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.CellKey;
import io.github.gouji.report.Figure;
import io.github.gouji.report.Figure.Notation;
import io.github.gouji.report.FormColumn;
import io.github.gouji.report.FormColumn.Nature;
import io.github.gouji.report.ReportTable;
import io.github.gouji.report.TableKind;
import io.github.gouji.rule.Basis;
import io.github.gouji.rule.CellListing;
import io.github.gouji.rule.Examination;
import io.github.gouji.rule.Fault;
import io.github.gouji.rule.FormNames;
import io.github.gouji.rule.Reasons;
import io.github.gouji.rule.Rule;
import io.github.gouji.rule.RuleFamily;
import io.github.gouji.rule.Words;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Every cell holds a number of the right kind: rules {@code cell.*}. */
public final class SoundCellsRules implements RuleFamily<AnnualReport> {

    private static final Rule BLANK = Rule.of("cell.blank", Severity.WARNING, Basis.CONVENTION);
    private static final Rule NOT_A_NUMBER = Rule.of("cell.not-a-number", Severity.ERROR, Basis.CONVENTION);
    private static final Rule NEGATIVE = Rule.of("cell.negative", Severity.ERROR, Basis.CONVENTION);
    private static final Rule FRACTION = Rule.of("cell.fraction", Severity.ERROR, Basis.CONVENTION);
    private static final Rule NOTATION = Rule.of("cell.notation", Severity.INFO, Basis.CONVENTION);
    private static final Rule UNCERTAIN = Rule.of("cell.uncertain", Severity.INFO, Basis.CONVENTION);
    private static final Rule SPLIT = Rule.of("cell.split", Severity.WARNING, Basis.CONVENTION);

    /** Those that every report has an answer to; of uncertain readings only one read from pictures can have any. */
    private static final List<Rule> OF_EVERY_REPORT = List.of(BLANK, NOT_A_NUMBER, NEGATIVE, FRACTION, NOTATION, SPLIT);

    private static final Pattern PERCENTAGE = Pattern.compile("[\\d.,]+\\s*%");

    @Override
    public List<Rule> rules() {
        return List.of(BLANK, NOT_A_NUMBER, NEGATIVE, FRACTION, NOTATION, UNCERTAIN, SPLIT);
    }

    @Override
    public void check(AnnualReport report, Examination examination) {
        Set<CellKey> inFailedEquations = new EquationFailures(report).cells();
        FormNames names = FormNames.of(report);
        checkCharacters(report, examination);
        if (report.isSeen()) {
            examination.evaluated(UNCERTAIN);
            checkUncertain(report, names, examination);
        }
        for (TableKind kind : TableKind.values()) {
            ReportTable table = report.table(kind).orElse(null);
            if (table == null || table.figures().isEmpty()) {
                examination.notEvaluated(OF_EVERY_REPORT, Reasons.noTable(kind));
            } else {
                OF_EVERY_REPORT.forEach(examination::evaluated);
                checkBlanks(table, names, inFailedEquations, examination);
                checkUndivided(table, names, examination);
                checkUnreckoned(table, names, examination);
                checkPercentages(table, names, examination);
                table.figures().forEach((cell, figure) -> checkNumber(cell, figure, names, examination));
                checkNotation(table, names, examination);
            }
        }
    }

    private static void checkBlanks(
            ReportTable table, FormNames names, Set<CellKey> inFailedEquations, Examination examination) {
        TableKind kind = table.kind();
        List<CellKey> blank = cells(table, Figure::isBlank);
        List<CellKey> open =
                blank.stream().filter(cell -> !inFailedEquations.contains(cell)).toList();
        if (open.isEmpty()) {
            return;
        }
        boolean all = blank.size() == table.figures().size();
        boolean unfilled = table.holdsOnlyCarriedOver();
        examination.fail((all ? Fault.of(BLANK, "all") : unfilled ? Fault.of(BLANK, "unfilled") : Fault.of(BLANK))
                .in(kind, null, null)
                .cells(open)
                .at(table.place())
                .with("table", FormNames.table(kind))
                .with("count", open.size())
                .with("of", table.figures().size())
                .with("list", new CellListing(names, kind).of(open)));
    }

    /** Rows the numbers of which cannot be told apart by column: one finding for all of them, as they have one cause. */
    private static void checkUndivided(ReportTable table, FormNames names, Examination examination) {
        TableKind kind = table.kind();
        List<CellKey> undivided = cells(table, Figure::isUndivided);
        if (undivided.isEmpty()) {
            return;
        }
        Place place = table.figure(undivided.get(0)).orElseThrow().place();
        boolean plainText = place.line() != null;
        examination.fail(Fault.of(NOT_A_NUMBER, plainText ? "undivided-text" : "undivided")
                .in(kind, null, null)
                .cells(undivided)
                .at(place)
                .with("table", FormNames.table(kind))
                .with("count", undivided.stream().map(CellKey::row).distinct().count())
                .with("list", new CellListing(names, kind).of(undivided)));
    }

    /** Formulas of a sheet that was never reckoned: one finding for the table, as saving it once mends them all. */
    private static void checkUnreckoned(ReportTable table, FormNames names, Examination examination) {
        checkTogether(table, SoundCellsRules::isFormula, "formulas", names, examination);
    }

    /** Counts that a sheet shows as percentages: one finding for the table, as one format is their cause. */
    private static void checkPercentages(ReportTable table, FormNames names, Examination examination) {
        checkTogether(table, SoundCellsRules::isPercentage, "percentages", names, examination);
    }

    private static void checkTogether(
            ReportTable table, Predicate<Figure> which, String cause, FormNames names, Examination examination) {
        List<CellKey> cells = cells(table, which);
        if (!cells.isEmpty()) {
            Figure first = table.figure(cells.get(0)).orElseThrow();
            examination.fail(Fault.of(NOT_A_NUMBER, cause)
                    .in(table.kind(), null, null)
                    .cells(cells)
                    .at(first.place())
                    .with("table", FormNames.table(table.kind()))
                    .with("count", cells.size())
                    .with("text", first.text())
                    .with("list", new CellListing(names, table.kind()).of(cells)));
        }
    }

    private static boolean isFormula(Figure figure) {
        return figure.isUnreadable()
                && figure.place().sheet() != null
                && figure.text().startsWith("=");
    }

    private static boolean isPercentage(Figure figure) {
        return figure.isUnreadable()
                && figure.place().sheet() != null
                && PERCENTAGE.matcher(figure.text()).matches();
    }

    /** Cells with characters that the file gives no text to: one finding for the report, as their font is the cause. */
    private static void checkCharacters(AnnualReport report, Examination examination) {
        List<CellKey> unknown = new ArrayList<>();
        List<Words> tables = new ArrayList<>();
        for (TableKind kind : TableKind.values()) {
            List<CellKey> inTable = report.table(kind)
                    .map(table -> cells(
                            table, figure -> figure.isWithoutCharacters() && !figure.isUndivided() && !figure.isSeen()))
                    .orElse(List.of());
            unknown.addAll(inTable);
            if (!inTable.isEmpty()) {
                tables.add(FormNames.table(kind));
            }
        }
        if (!unknown.isEmpty()) {
            examination.fail(Fault.of(NOT_A_NUMBER, "no-characters")
                    .cells(unknown)
                    .at(report.figure(unknown.get(0)).orElseThrow().place())
                    .with("count", unknown.size())
                    .with("tables", Words.listed(tables)));
        }
    }

    /** What may have been misread from a picture: one finding for a table, with the sums that do not hold because of it. */
    private static void checkUncertain(AnnualReport report, FormNames names, Examination examination) {
        EquationFailures failures = new EquationFailures(report);
        Set<CellKey> uncertain = report.uncertainCells();
        for (TableKind kind : TableKind.values()) {
            List<CellKey> cells =
                    uncertain.stream().filter(cell -> cell.table() == kind).toList();
            if (cells.isEmpty()) {
                continue;
            }
            long sums = report.equationResults().stream()
                    .filter(result -> result.equation().table() == kind
                            && result.equation().isBase())
                    .filter(failures::isUncertain)
                    .count();
            examination.fail((sums > 0 ? Fault.of(UNCERTAIN, "sums") : Fault.of(UNCERTAIN))
                    .in(kind, null, null)
                    .cells(cells)
                    .at(report.figure(cells.get(0)).orElseThrow().place())
                    .with("table", FormNames.table(kind))
                    .with("count", cells.size())
                    .with("sums", sums)
                    .with("list", new CellListing(names, kind).of(cells, cell -> {
                                String text = report.figure(cell).orElseThrow().text();
                                return new Words("（" + text + "）", ": “" + text + "”");
                            })));
        }
    }

    private static void checkNumber(CellKey cell, Figure figure, FormNames names, Examination examination) {
        Nature nature = names.formColumn(cell.table(), cell.column()).nature();
        boolean told = figure.isSeen()
                || figure.isUndivided()
                || figure.isWithoutCharacters()
                || isFormula(figure)
                || isPercentage(figure);
        if (figure.isUnreadable() && !told) {
            examination.fail(fault(NOT_A_NUMBER, cell, figure, names));
        } else if (figure.value() != null) {
            if (figure.value().signum() < 0 && nature != Nature.CHANGE) {
                examination.fail(fault(NEGATIVE, cell, figure, names));
            }
            if (!figure.isWhole() && nature != Nature.AMOUNT) {
                examination.fail(fault(FRACTION, cell, figure, names));
            }
            if (figure.notations().contains(Notation.SPLIT)) {
                examination.fail(fault(SPLIT, cell, figure, names).with("value", figure.value()));
            }
        }
    }

    private static void checkNotation(ReportTable table, FormNames names, Examination examination) {
        TableKind kind = table.kind();
        List<CellKey> unusual = table.figures().entrySet().stream()
                .filter(entry -> isUnusual(
                        entry.getValue(), names.formColumn(kind, entry.getKey().column())))
                .map(Map.Entry::getKey)
                .toList();
        if (unusual.isEmpty()) {
            return;
        }
        Words list = new CellListing(names, kind).of(unusual, cell -> {
            String text = table.figure(cell).orElseThrow().text();
            return new Words("（" + text + "）", ": “" + text + "”");
        });
        examination.fail(Fault.of(NOTATION)
                .in(kind, null, null)
                .cells(unusual)
                .at(table.figure(unusual.get(0)).orElseThrow().place())
                .with("table", FormNames.table(kind))
                .with("count", unusual.size())
                .with("list", list));
    }

    /** A sign is usual in a change, a unit where the form leaves the unit of an amount open. */
    private static boolean isUnusual(Figure figure, FormColumn column) {
        if (!figure.isNumber()) {
            return false;
        }
        Set<Notation> notations = EnumSet.noneOf(Notation.class);
        notations.addAll(figure.notations());
        notations.remove(Notation.SPLIT);
        if (column.nature() == Nature.CHANGE) {
            notations.remove(Notation.SIGNED);
        }
        if (!column.isOfFixedUnit()) {
            notations.remove(Notation.UNIT);
        }
        return !notations.isEmpty();
    }

    private static Fault fault(Rule rule, CellKey cell, Figure figure, FormNames names) {
        return Fault.of(rule)
                .in(cell.table(), cell.row(), cell.column())
                .cells(List.of(cell))
                .at(figure.place())
                .with("cell", names.cell(cell))
                .with("text", figure.text());
    }

    private static List<CellKey> cells(ReportTable table, Predicate<Figure> which) {
        return table.figures().entrySet().stream()
                .filter(entry -> which.test(entry.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }
}
