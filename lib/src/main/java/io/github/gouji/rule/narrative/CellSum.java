package io.github.gouji.rule.narrative;

import io.github.gouji.report.CellKey;
import io.github.gouji.report.TableKind;
import java.util.List;

/**
 * A sum of cells less others: what a number of the prose can stand for.
 *
 * @param plus the cells that add up; at least one. Of rows of the other variant of the form, which a report lacks, too
 * @param minus the cells that are taken off
 */
public record CellSum(List<CellKey> plus, List<CellKey> minus) {

    public CellSum {
        plus = List.copyOf(plus);
        minus = List.copyOf(minus);
        if (plus.isEmpty()) {
            throw new IllegalArgumentException("a sum of no cells");
        }
    }

    /** The table that it is about. */
    public TableKind table() {
        return plus.get(0).table();
    }
}
