package io.github.gouji.rule.rollup;

import io.github.gouji.constraint.Severity;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.rule.Basis;
import io.github.gouji.rule.Examination;
import io.github.gouji.rule.Fault;
import io.github.gouji.rule.KnownFigures;
import io.github.gouji.rule.OrganizationName.Match;
import io.github.gouji.rule.Reasons;
import io.github.gouji.rule.Rule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A report held against those of the units below: rules {@code rollup.*}. Used by one thread. */
public final class RollUp {

    static final Rule MISSING = Rule.of("rollup.unit-missing", Severity.WARNING, Basis.ROLL_UP);
    static final Rule TWICE = Rule.of("rollup.unit-twice", Severity.WARNING, Basis.ROLL_UP);

    private final AnnualReport parent;
    private final String organization;
    private final UnitName name;
    private final KnownFigures figures;
    private final Map<String, UnitName> expected = new LinkedHashMap<>();
    private final boolean listed;
    private final boolean listsParent;
    private final List<UnitReport> reports = new ArrayList<>();
    private final List<UnitReport> ofParent = new ArrayList<>();
    private final List<UnitReport> ofOtherYears = new ArrayList<>();
    private final List<String> units = new ArrayList<>();
    private int unreadable;
    private int reported;

    /**
     * No units yet.
     *
     * @param parent the report that should be the sum of others
     * @param expected names of the units that should report; empty if that is not known
     */
    public RollUp(AnnualReport parent, List<String> expected) {
        this.parent = parent;
        this.organization = parent.organization().orElse("");
        this.name = UnitName.of(organization);
        this.figures = KnownFigures.of(parent);
        this.listed = !expected.isEmpty();
        boolean parentFound = false;
        for (String unit : expected) {
            UnitName unitName = UnitName.below(organization, unit);
            boolean isParent = unitName.isSame(name);
            parentFound |= isParent;
            if (!isParent && this.expected.values().stream().noneMatch(unitName::isSame)) {
                this.expected.put(unit, unitName);
            }
        }
        this.listsParent = parentFound;
    }

    /** Adds a unit's report, which stands in this file. */
    public void add(String file, AnnualReport report) {
        UnitReport unit = UnitReport.of(file, report, organization);
        boolean otherYear = unit.year() != null
                && parent.year().filter(year -> !year.equals(unit.year())).isPresent();
        if (otherYear) {
            ofOtherYears.add(unit);
        } else if (unit.name().isSame(name)) {
            ofParent.add(unit);
        } else {
            reports.add(unit);
        }
    }

    /** Notes that a unit's report could not be read. */
    public void unreadable() {
        unreadable++;
    }

    /** After the check the units whose figures were added up, in the order in which they came. */
    public List<String> units() {
        return List.copyOf(units);
    }

    /** After the check the number of names on the list of which there is a report, for whatever year. */
    public int reported() {
        return reported;
    }

    /** Checks it all; once. */
    public void check(Examination examination) {
        List<UnitReport> ownLevel = ownLevel(examination);
        List<UnitReport> counted = new ArrayList<>(reports);
        counted.addAll(ownLevel);
        Units present = new Units(counted, expected, organization);
        present.present().forEach(unit -> units.add(unit.label()));
        checkMissing(present, examination);
        if (counted.isEmpty()) {
            examination.notEvaluated(SumRule.RULE, Reasons.of("no-units"));
            examination.notEvaluated(TWICE, Reasons.of("no-units"));
            return;
        }
        checkTwice(present, examination);
        boolean strangers =
                present.unlisted().stream().anyMatch(unit -> !unit.name().isSame(name));
        Gaps gaps = new Gaps(
                listed,
                List.copyOf(present.missing().keySet()),
                unreadable,
                listsParent && ownLevel.isEmpty(),
                strangers || !present.agree() || parent.year().isEmpty());
        SumRule.check(parent, present, new Sums(parent, present.present()), gaps, examination);
    }

    /**
     * Reports in the parent's own name: the parent's itself, which does not count; or that of its own office, if the
     * sums fit better with it; or else another version of the parent's.
     */
    private List<UnitReport> ownLevel(Examination examination) {
        List<UnitReport> others = new ArrayList<>();
        for (UnitReport report : ofParent) {
            if (report.figures().isSame(figures)) {
                tell(Fault.of(TWICE, "parent").severity(Severity.INFO), List.of(report), examination);
            } else {
                others.add(report);
            }
        }
        if (others.isEmpty()) {
            return others;
        }
        List<UnitReport> all = new ArrayList<>(reports);
        all.addAll(others);
        if (differences(all) <= differences(reports)) {
            tell(Fault.of(TWICE, "own-office").severity(Severity.INFO), others, examination);
            return others;
        }
        tell(Fault.of(TWICE, "other-version"), others, examination);
        return List.of();
    }

    private static void tell(Fault fault, List<UnitReport> reports, Examination examination) {
        Unit unit = new Unit(reports.get(0));
        reports.subList(1, reports.size()).forEach(unit::add);
        examination.fail(fault.with("unit", unit.label()).with("files", unit.files()));
    }

    private long differences(List<UnitReport> counted) {
        return new Sums(parent, new Units(counted, Map.of(), organization).present())
                .compared().stream().filter(CellDifference::differs).count();
    }

    private static void checkTwice(Units units, Examination examination) {
        examination.evaluated(TWICE);
        for (Unit unit : units.present()) {
            if (unit.count() > 1) {
                examination.fail(Fault.of(TWICE, unit.agrees() ? "same" : "message")
                        .with("unit", unit.label())
                        .with("count", unit.count())
                        .with("files", unit.files()));
            }
        }
    }

    private void checkMissing(Units units, Examination examination) {
        tellOtherYears(units, examination);
        if (!listed) {
            examination.notEvaluated(MISSING, Reasons.of("no-list"));
            return;
        }
        examination.evaluated(MISSING);
        List<String> silent = units.missing().entrySet().stream()
                .filter(unit ->
                        ofOtherYears.stream().allMatch(other -> other.name().match(unit.getValue()) == Match.NONE))
                .map(Map.Entry::getKey)
                .toList();
        silent.forEach(unit -> examination.fail(Fault.of(MISSING).with("unit", unit)));
        reported = expected.size() + (listsParent ? 1 : 0) - silent.size();
        units.unlisted().stream()
                .filter(unit -> !unit.name().isSame(name))
                .forEach(unit -> examination.fail(
                        Fault.of(MISSING, "unlisted").severity(Severity.INFO).with("unit", unit.label())));
    }

    /** A report for another year matters where there is none for this. */
    private void tellOtherYears(Units units, Examination examination) {
        List<UnitReport> instead = new ArrayList<>();
        for (UnitReport report : ofOtherYears) {
            boolean present = report.name().isSame(name)
                    || units.present().stream().anyMatch(unit -> unit.name().match(report.name()) != Match.NONE)
                    || instead.stream().anyMatch(other -> other.name().isSame(report.name()));
            if (!present) {
                instead.add(report);
                examination.fail(Fault.of(MISSING, "other-year")
                        .with("unit", report.label())
                        .expected(parent.year().orElseThrow(), report.year()));
            }
        }
        int more = ofOtherYears.size() - instead.size();
        if (more > 0) {
            examination.fail(
                    Fault.of(MISSING, "other-years").severity(Severity.INFO).with("count", more));
        }
    }
}
