package io.github.gouji.diagnosis;

import io.github.gouji.report.CellKey;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How well explanations name the wrong cells of faulty reports and restore what belongs there. */
final class Score {

    /** Cells made wrong, named, and given the count that belongs there. */
    static final class Tally {

        private int wrong;
        private int named;
        private int restored;

        private void add(boolean isNamed, boolean isRestored) {
            wrong++;
            named += isNamed ? 1 : 0;
            restored += isRestored ? 1 : 0;
        }

        int wrong() {
            return wrong;
        }

        double namedShare() {
            return (double) named / wrong;
        }

        double restoredShare() {
            return (double) restored / wrong;
        }
    }

    private final Tally all = new Tally();
    private final Map<ErrorKind, Tally> byKind = new TreeMap<>();
    private int reports;
    private int cellsNamed;

    /** Counts the first-ranked explanations of a report. */
    void add(FaultyReport faulty, List<Repair> repairs) {
        Map<CellKey, Repair.Change> first = new HashMap<>();
        repairs.stream()
                .filter(repair -> repair.rank() == 1)
                .flatMap(repair -> repair.cells().stream())
                .forEach(change -> first.put(change.cell(), change));
        reports++;
        cellsNamed += first.size();
        for (Injection injection : faulty.injections()) {
            Repair.Change change = first.get(injection.cell());
            boolean restored =
                    change != null && BigDecimal.valueOf(injection.was()).equals(change.suggested());
            all.add(change != null, restored);
            byKind.computeIfAbsent(injection.kind(), kind -> new Tally()).add(change != null, restored);
        }
    }

    int reports() {
        return reports;
    }

    Tally all() {
        return all;
    }

    Map<ErrorKind, Tally> byKind() {
        return byKind;
    }

    /** Which share of the cells named is really wrong. */
    double precision() {
        return (double) all.named / cellsNamed;
    }
}
