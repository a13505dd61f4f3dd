package io.github.gouji.rule.rollup;

import io.github.gouji.document.Place;
import io.github.gouji.report.CellKey;
import io.github.gouji.rule.KnownFigures;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A unit with the reports that it sent; the first of them counts. */
final class Unit {

    private final List<UnitReport> reports = new ArrayList<>();

    Unit(UnitReport first) {
        reports.add(first);
    }

    void add(UnitReport another) {
        reports.add(another);
    }

    String label() {
        return reports.get(0).label();
    }

    UnitName name() {
        return reports.get(0).name();
    }

    /** Whether a report is of this unit by its name; abbreviations are too much like names of other units. */
    boolean sent(UnitReport report) {
        return name().isSame(report.name());
    }

    /** How many reports it sent. */
    int count() {
        return reports.size();
    }

    /** The files that its reports stand in, that which counts first. */
    List<String> ids() {
        return reports.stream().map(UnitReport::file).toList();
    }

    /** The files that its reports stand in. */
    Place files() {
        return Place.element(reports.stream().map(UnitReport::file).collect(Collectors.joining("、")));
    }

    /** Whether all its reports state the same. */
    boolean agrees() {
        return otherVersions().isEmpty();
    }

    /** What its further reports state, where that differs. */
    List<KnownFigures> otherVersions() {
        return reports.stream()
                .map(UnitReport::figures)
                .filter(other -> !other.isSame(figures()))
                .toList();
    }

    /** Its value in a sum, in which a blank counts as 0; empty if its report has no such cell or no number there. */
    Optional<BigDecimal> addend(CellKey cell) {
        return figures().addend(cell);
    }

    /** Whether its report leaves a cell blank. */
    boolean isBlank(CellKey cell) {
        return addend(cell).isPresent() && figures().number(cell).isEmpty();
    }

    /** What it states. */
    KnownFigures figures() {
        return reports.get(0).figures();
    }
}
