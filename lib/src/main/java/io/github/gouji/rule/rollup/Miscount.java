package io.github.gouji.rule.rollup;

import io.github.gouji.report.CellKey;
import io.github.gouji.rule.KnownFigures;
import io.github.gouji.rule.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What may have happened to a unit when the parent added up.
 *
 * @param unit the unit
 * @param kind what happened
 * @param other of {@link Kind#OTHER_VERSION} what the unit's other report states, else {@code null}
 */
record Miscount(Unit unit, Kind kind, @Nullable KnownFigures other) {

    enum Kind {
        OMITTED,
        TWICE,
        OTHER_VERSION
    }

    /** All that may have happened to units. */
    static List<Miscount> of(List<Unit> units) {
        List<Miscount> all = new ArrayList<>();
        for (Unit unit : units) {
            all.add(new Miscount(unit, Kind.OMITTED, null));
            all.add(new Miscount(unit, Kind.TWICE, null));
            unit.otherVersions().forEach(other -> all.add(new Miscount(unit, Kind.OTHER_VERSION, other)));
        }
        return all;
    }

    /** What it adds to the parent's figure; empty if that is unknown. */
    Optional<BigDecimal> effect(CellKey cell) {
        Optional<BigDecimal> figure = unit.addend(cell);
        return switch (kind) {
            case OMITTED -> figure.map(BigDecimal::negate);
            case TWICE -> figure;
            case OTHER_VERSION ->
                figure.flatMap(one -> Objects.requireNonNull(other).addend(cell).map(two -> two.subtract(one)));
        };
    }

    Words words() {
        String name = "“" + unit.label() + "”";
        return switch (kind) {
            case OMITTED -> new Words("漏计" + name, name + " left out");
            case TWICE -> new Words("重复计入" + name, name + " counted twice");
            case OTHER_VERSION -> new Words("采用了" + name + "的另一份报告", "another report of " + name + " used");
        };
    }
}
