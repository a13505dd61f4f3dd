package io.github.gouji.output;

import io.github.gouji.diagnosis.Repair;
import io.github.gouji.finding.Finding;
import io.github.gouji.report.AnnualReport;
import io.github.gouji.report.CellKey;
import io.github.gouji.report.Figure;
import io.github.gouji.report.TableKind;
import io.github.gouji.wording.RepairText;
import io.github.gouji.wording.ReportEntry;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How the cells of a report are marked. Only a decided repair makes a cell a culprit; an equation names none, and where
 * nothing is decided the candidates are told apart, palely, from those that merely take part.
 */
final class HtmlMarks {

    private final Map<CellKey, Mark> marks = new HashMap<>();
    private final Map<CellKey, String> meant = new HashMap<>();

    /** The kinds of marks; where several meet in a cell, the last of them shows. */
    enum Mark {
        /** Takes part in an equation that does not hold. */
        PART,
        /** A blank where there should be a figure: often dozens, so that they are pale. */
        EMPTY,
        /** One of several cells, one of which is likely wrong. */
        CANDIDATE,
        /** What it says is wrong by itself. */
        WRONG,
        /** Likely written wrong: what a decided repair would change. */
        CULPRIT;

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    HtmlMarks(ReportEntry entry) {
        AnnualReport report = entry.checked().orElseThrow().report();
        for (Finding finding : entry.findings()) {
            boolean atFault = isAtFault(finding, entry);
            finding.cells().forEach(cell -> mark(cell, atFault ? ofFault(report, cell) : Mark.PART));
        }
        for (Repair repair : entry.likeliestRepairs()) {
            for (Repair candidate : new RepairText(repair, entry, Locale.CHINESE).candidates()) {
                candidate.cells().forEach(change -> mark(change.cell(), of(repair)));
            }
            if (repair.isDecided()) {
                repair.cells().forEach(change -> note(change.cell(), change.suggested()));
                repair.follows().forEach(change -> note(change.cell(), change.suggested()));
            }
        }
    }

    private static Mark ofFault(AnnualReport report, CellKey cell) {
        boolean blank = report.figure(cell).map(Figure::text).orElse("").isBlank();
        return blank ? Mark.EMPTY : Mark.WRONG;
    }

    /**
     * Whether each cell of a finding is wrong by itself: the rule is one about cells, or there is only one cell and no
     * repair that finds the fault elsewhere.
     */
    static boolean isAtFault(Finding finding, ReportEntry entry) {
        boolean explained = entry.likeliestRepairs().stream()
                .anyMatch(repair -> repair.resolves().contains(finding.fingerprint()));
        return finding.rule().id().startsWith("cell.") || finding.cells().size() == 1 && !explained;
    }

    private static Mark of(Repair repair) {
        return repair.isDecided() ? Mark.CULPRIT : Mark.CANDIDATE;
    }

    private void mark(CellKey cell, Mark mark) {
        marks.merge(cell, mark, (one, other) -> one.compareTo(other) > 0 ? one : other);
    }

    private void note(CellKey cell, @Nullable BigDecimal suggested) {
        if (suggested != null) {
            meant.put(cell, suggested.toPlainString());
        }
    }

    Optional<Mark> of(CellKey cell) {
        return Optional.ofNullable(marks.get(cell));
    }

    /** What was likely meant in a cell. */
    Optional<String> meant(CellKey cell) {
        return Optional.ofNullable(meant.get(cell));
    }

    boolean areIn(TableKind table) {
        return marks.keySet().stream().anyMatch(cell -> cell.table() == table);
    }
}
