package io.github.gouji.rule.rollup;

import io.github.gouji.report.CellKey;
import io.github.gouji.rule.FormNames;
import io.github.gouji.rule.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Cells that could not be compared because they are absent or no number, by the report that is to blame. */
final class Uncompared {

    /** Cells that are named; the rest is counted: a sentence that a person reads to its end. */
    private static final int SHOWN = 5;

    private final Map<Words, List<CellKey>> byReport = new LinkedHashMap<>();
    private final Set<CellKey> cells = new LinkedHashSet<>();

    void addParent(CellKey cell) {
        add(new Words("本报告", "this report"), cell);
    }

    void add(Unit unit, CellKey cell) {
        add(Words.quoted(List.of(unit.label())), cell);
    }

    private void add(Words report, CellKey cell) {
        byReport.computeIfAbsent(report, any -> new ArrayList<>()).add(cell);
        cells.add(cell);
    }

    boolean isEmpty() {
        return cells.isEmpty();
    }

    List<CellKey> cells() {
        return List.copyOf(cells);
    }

    /** Which they are: for each report the first, and how many. */
    Words listing(FormNames names) {
        List<String> zh = new ArrayList<>();
        List<String> en = new ArrayList<>();
        byReport.entrySet().stream().limit(SHOWN).forEach(report -> {
            Words first = names.cell(report.getValue().get(0));
            int more = report.getValue().size() - 1;
            zh.add(report.getKey().zh() + first.zh() + (more > 0 ? "等" + (more + 1) + "格" : ""));
            en.add(report.getKey().en() + ", " + first.en() + (more > 0 ? " and " + more + " more" : ""));
        });
        if (byReport.size() > SHOWN) {
            zh.add("……共" + byReport.size() + "份报告");
            en.add("… " + byReport.size() + " reports in all");
        }
        return new Words(String.join("；", zh), String.join("; ", en));
    }
}
